# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What every part uses: saying, failing, running quietly, waiting, children that end with us.

say() { printf '==> %s\n' "$*"; }

fail() {
    printf 'run: %s\n' "$*" >&2
    exit 1
}

# quietly LOG COMMAND...: output goes to LOG; its end is shown only when the command fails.
quietly() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    "$@" >> "$log" 2>&1 && return
    tail -n 40 "$log" >&2
    fail "failed: $* (whole output in ${log#"$root"/})"
}

has_command() { command -v "$1" > /dev/null 2>&1; }

# os_release FIELD: ID, VERSION_ID or VERSION_CODENAME of this system, empty when it does not say.
os_release() {
    [[ -r /etc/os-release ]] || return 0
    sed -n "s/^$1=//p" /etc/os-release | tr -d \"
}

is_debian_12() { [[ "$(os_release ID) $(os_release VERSION_ID)" == "debian 12" ]]; }

children=()

# in_background LOG COMMAND...: starts a child that ends with this script; its number is in $child.
in_background() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    "$@" > "$log" 2>&1 &
    child=$!
    children+=("$child")
}

# attended COMMAND...: runs it as a child that a signal to this script ends at once; has its status.
attended() {
    "$@" &
    children+=("$!")
    wait "$!"
}

# end_child PID: asks it to stop, and makes it after ten seconds.
end_child() {
    local waited=0
    kill -TERM "$1" 2> /dev/null || return 0
    while kill -0 "$1" 2> /dev/null && ((waited++ < 100)); do sleep 0.1; done
    kill -KILL "$1" 2> /dev/null || true
    wait "$1" 2> /dev/null || true
}

end_children() {
    local index
    for ((index = ${#children[@]} - 1; index >= 0; index--)); do
        end_child "${children[index]}"
    done
    children=()
}

free_port() {
    local port
    for _ in {1..50}; do
        port=$((20000 + RANDOM % 12000))
        (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || { echo "$port"; return; }
    done
    fail "no free port found on 127.0.0.1"
}

# wait_healthy URL PID LOG: until the backend answers /healthz, or its end, or 30 seconds.
wait_healthy() {
    for _ in {1..300}; do
        curl --silent --fail --max-time 2 --output /dev/null "$1/healthz" && return
        kill -0 "$2" 2> /dev/null || break
        sleep 0.1
    done
    tail -n 20 "$3" >&2
    fail "parleyd did not come up (whole output in ${3#"$root"/})"
}
