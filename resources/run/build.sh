# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Configuring and compiling one preset; programs land in build/<preset>/bin.

jobs=${PARLEY_JOBS:-$(nproc)}
bin="$root/build/release/bin"

# configure PRESET [CMAKE ARGUMENT...]: only when something about it changed; ninja sees to the rest.
configure() {
    local preset=$1 stamp wanted
    shift
    wanted="$* werror=${CI:-}"
    stamp="$root/build/$preset/.configured"
    if [[ -f "$stamp" && "$(< "$stamp")" == "$wanted" && ! "$root/CMakePresets.json" -nt "$stamp" ]]; then
        return
    fi
    say "Configuring $preset"
    (cd "$root" && quietly "$root/build/$preset-configure.log" cmake --preset "$preset" \
        -DPARLEY_WERROR="$([[ -n "${CI:-}" ]] && echo ON || echo OFF)" "$@")
    printf '%s\n' "$wanted" > "$stamp"
}

# compile PRESET [TARGET...]: on a terminal with ninja's progress line, else only what went wrong.
compile() {
    local preset=$1 quiet=()
    shift
    [[ -t 1 ]] || quiet=(--quiet)
    say "Building $preset${*:+ ($*)}"
    nice ninja -C "$root/build/$preset" -j "$jobs" "${quiet[@]}" "$@" \
        || fail "the build of $preset failed"
}

build() {
    setup build
    configure release
    compile release
    say "Programs are in build/release/bin"
}
