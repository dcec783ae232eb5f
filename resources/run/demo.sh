# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The sample centre with an agent at the desk and customers writing in. With a display it runs until the
# workstation is closed; without one a scripted tour takes its place.

demo_folder="$root/build/demo"
demo_login=dana.hart

# The sample centre's people all have the one password its file names.
demo_password() {
    sed -n "s/.*\"login\": *\"$demo_login\".*\"password\": *\"\([^\"]*\)\".*/\1/p" \
        "$root/resources/sample/users.json"
}

# demo_customers ARGUMENT...: simulated customers write in through the web chat's door, in the background.
demo_customers() {
    in_background "$demo_folder/replay.log" "$bin/parley-replay" --server "$server" \
        --json "$demo_folder/replay.json" "$@" "$root/resources/sample/dialogues.jsonl"
    customers=$child
}

demo_with_display() {
    local home="$demo_folder/home" status=0
    mkdir -p "$home"
    demo_customers --customers 6 --speed 4
    say "The workstation opens as $demo_login; close it to end the demo"
    PARLEY_PASSWORD=$(demo_password) attended env \
        XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" \
        "$bin/parley" --server "$server" --login "$demo_login" > "$demo_folder/parley.log" 2>&1 || status=$?
    ((status == 0)) || tail -n 20 "$demo_folder/parley.log" >&2
    return "$status"
}

# tour LOGIN LOG [ARGUMENT...]: the workstation shows its screens by itself, in the background.
tour() {
    local login=$1 log=$2
    shift 2
    in_background "$log" env PARLEY_PASSWORD="$(demo_password)" "$root/resources/run/session" --display --keyring -- \
        "$bin/parley" --server "$server" --login "$login" --tour "$demo_folder" "$@"
}

# touring PID LOG: waits for a tour's end.
touring() {
    wait "$1" && return
    tail -n 20 "$2" >&2
    fail "a tour did not come to its end (whole output in ${2#"$root"/})"
}

# said LOG WORDS PID: waits until the program has said something, as long as it lives.
said() {
    until grep -qF "$2" "$1"; do
        kill -0 "$3" 2> /dev/null || fail "it ended too soon: $(tail -n 3 "$1")"
        sleep 0.2
    done
}

# The agent's desk is full before the simulated customers come, so that headless agents serve them; when
# they have been served the backend is killed and started again, for the desk to show how it stands that.
demo_tour() {
    local log="$demo_folder/parley.log" agent
    say "No display: a scripted tour on a virtual one"
    export PARLEY_TOUR_OFFLINE=yes
    tour "$demo_login" "$log"
    agent=$child
    said "$log" "tour: desk is full" "$agent"
    demo_customers --customers 6 --speed 20 --agents 3 --agents-file "$demo_folder/agents.json"
    wait "$customers" || { cat "$demo_folder/replay.log"; fail "the customers missed something (see above)"; }
    said "$log" "tour: cut the line now" "$agent"
    kill -KILL "$backend"
    wait "$backend" 2> /dev/null || true
    said "$log" "tour: mend the line now" "$agent"
    start_backend "$demo_folder/data" "$demo_folder/parleyd-again.log" "${server##*:}"
    touring "$agent" "$log"
    unset PARLEY_TOUR_OFFLINE
    for words in "noa.sela --language he" "tomasz.wrona --theme dark" "leila.haddad" "noa.sela --language he --theme dark"; do
        # shellcheck disable=SC2086
        tour ${words%% *} "$log" $(cut -s -d' ' -f2- <<< "$words")
        touring "$child" "$log"
    done
    cat "$demo_folder/replay.log"
    say "Pictures:"
    (cd "$root" && find build/demo -maxdepth 1 -name '*.png' | sort)
}

demo() {
    setup demo
    configure release
    compile release parley parleyd parley-replay
    rm -rf "$demo_folder"
    mkdir -p "$demo_folder"
    load_sample "$demo_folder/data" "$demo_folder/parleyd.log"
    add_agents 3 "$demo_folder/data" "$demo_folder/agents.json"
    start_backend "$demo_folder/data" "$demo_folder/parleyd.log"
    say "Write in from a browser: $server/chat"
    if [[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]; then demo_with_display; else demo_tour; fi
}
