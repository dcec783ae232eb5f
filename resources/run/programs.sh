# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Wrappers that give parley-replay and the benches what they need.

# load_sample DATA LOG: the sample centre in a new folder.
load_sample() {
    mkdir -p "$1"
    quietly "$2" "$bin/parleyd" sample --data "$1"
}

# start_backend DATA LOG [PORT]: serves the folder on a free port; sets $server and $backend (its PID).
start_backend() {
    local data=$1 log=$2 port=${3:-}
    port=${port:-$(free_port)}
    server="http://127.0.0.1:$port"
    in_background "$log" "$bin/parleyd" serve --data "$data" --listen "127.0.0.1:$port"
    backend=$child
    wait_healthy "$server" "$backend" "$log"
}

# A folder that goes when this script does.
scratch_folder() {
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/parley.XXXXXX")
    trap 'end_children; rm -rf "$scratch"' EXIT
}

# value_of NAME DEFAULT ARGUMENT...: the value of --NAME among the arguments, as "--NAME V" or "--NAME=V".
value_of() {
    local name=$1 value=$2
    shift 2
    while (($#)); do
        case "$1" in
            "--$name") value=${2:-} ;;
            "--$name="*) value=${1#*=} ;;
        esac
        shift
    done
    printf '%s\n' "$value"
}

# add_agents COUNT DATA FILE: accounts replay-1, replay-2 ... in a centre that is not being served, their
# names and passwords in FILE for --agents-file.
add_agents() {
    local count=$1 data=$2 file=$3 number password separator=""
    (umask 077 && : > "$file")
    printf '[' >> "$file"
    for ((number = 1; number <= count; number++)); do
        password=$(head -c 18 /dev/urandom | base64)
        quietly "$root/build/replay/parleyd.log" "$bin/parleyd" user add --data "$data" \
            --login "replay-$number" --name "Replay $number" --role agent --cap 4 <<< "$password"
        printf '%s{"login": "replay-%d", "password": "%s"}' "$separator" "$number" "$password" >> "$file"
        separator=", "
    done
    printf ']\n' >> "$file"
}

# replay FILE... [OPTION...]: a fresh centre; --agents K gets as many accounts, without it people would answer.
replay() {
    (($#)) || fail "replay needs a FILE of dialogues (.jsonl or .jsonl.gz)"
    setup demo
    configure release
    compile release parleyd parley-replay
    scratch_folder
    local agents status=0 accounts=()
    agents=$(value_of agents 4 "$@")
    [[ "$agents" =~ ^[0-9]+$ ]] || fail "--agents needs a number"
    load_sample "$scratch/data" "$root/build/replay/parleyd.log"
    if ((agents)); then
        add_agents "$agents" "$scratch/data" "$scratch/agents.json"
        accounts=(--agents "$agents" --agents-file "$scratch/agents.json")
    fi
    start_backend "$scratch/data" "$root/build/replay/parleyd.log"
    attended "$bin/parley-replay" --server "$server" "$@" "${accounts[@]}" || status=$?
    end_child "$backend"
    return "$status"
}

# bench [NAME]: each program in build/release/bench prints a table and writes the JSON file it is told.
bench() {
    setup bench
    configure release
    compile release
    local program name found="" status=0
    mkdir -p "$root/build/bench"
    for program in "$root"/build/release/bench/*; do
        [[ -f "$program" && -x "$program" ]] || continue
        name=$(basename "$program")
        [[ -z "${1:-}" || "$1" == "$name" ]] || continue
        found=yes
        say "bench $name"
        attended "$root/resources/run/session" --display -- "$program" --json "$root/build/bench/$name.json" || status=$?
    done
    [[ -n "$found" ]] || fail "there is no bench '${1:-}' in build/release/bench"
    return "$status"
}
