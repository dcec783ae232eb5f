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

demo_tour() {
    local status=0
    say "No display: a scripted tour on a virtual one"
    demo_customers --customers 6 --speed 20
    PARLEY_PASSWORD=$(demo_password) attended "$root/resources/run/session" --display --keyring -- \
        "$bin/parley" --server "$server" --login "$demo_login" --tour "$demo_folder" \
        > "$demo_folder/parley.log" 2>&1 || status=$?
    if ((status != 0)); then
        tail -n 20 "$demo_folder/parley.log" >&2
        fail "the tour ended with $status (whole output in build/demo/parley.log)"
    fi
    wait "$customers" || status=$?
    cat "$demo_folder/replay.log"
    ((status == 0)) || fail "the customers missed something (see above)"
    say "Pictures:"
    (cd "$root" && find build/demo -maxdepth 1 -name '*.png' | sort)
}

demo() {
    setup demo
    configure release
    compile release
    rm -rf "$demo_folder"
    mkdir -p "$demo_folder"
    load_sample "$demo_folder/data" "$demo_folder/parleyd.log"
    start_backend "$demo_folder/data" "$demo_folder/parleyd.log"
    say "Write in from a browser: $server/chat"
    if [[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]; then demo_with_display; else demo_tour; fi
}
