# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Wrappers that give parley-replay and the benches what they need.

# start_backend DIR LOG: a sample centre in DIR on a free port; sets $server and $backend (its PID).
start_backend() {
    local data=$1 log=$2 port
    mkdir -p "$data" "$(dirname "$log")"
    port=$(free_port)
    server="http://127.0.0.1:$port"
    quietly "$log" "$bin/parleyd" sample --data "$data"
    in_background "$log" "$bin/parleyd" serve --data "$data" --listen "127.0.0.1:$port"
    backend=$child
    wait_healthy "$server" "$backend" "$log"
}

# A folder that goes when this script does.
scratch_folder() {
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/parley.XXXXXX")
    trap 'end_children; rm -rf "$scratch"' EXIT
}

replay() {
    (($#)) || fail "replay needs a FILE of dialogues (.jsonl or .jsonl.gz)"
    setup demo
    configure release
    compile release parleyd parley-replay
    scratch_folder
    start_backend "$scratch/data" "$root/build/replay/parleyd.log"
    local status=0
    attended "$bin/parley-replay" --server "$server" "$@" || status=$?
    end_child "$backend"
    return "$status"
}

# bench [NAME]: each program in build/release/bench prints a table and writes the JSON file it is told.
bench() {
    setup test
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
