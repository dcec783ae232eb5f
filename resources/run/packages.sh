# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What has to be installed. On Debian 12 apt brings it; elsewhere the missing ones are named.
# An entry command:package is skipped when the command is there from another source.

build_packages=(
    g++ cmake ninja-build ccache git pkg-config perl-base xz-utils ca-certificates
    qt6-base-dev libqt6opengl6-dev qt6-websockets-dev qt6-httpserver-dev qt6-svg-dev qt6-charts-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libgl-dev libvulkan-dev libxkbcommon-dev
    qtkeychain-qt6-dev extra-cmake-modules
    libsodium-dev libicu-dev libhunspell-dev libphonenumber-dev libyaml-cpp-dev libexpected-dev zlib1g-dev
)
program_packages=(
    libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n
    hunspell-en-us hunspell-he hunspell-ar hunspell-pl
    fonts-noto-core fonts-noto-mono fonts-noto-color-emoji
)
demo_packages=("${program_packages[@]}" curl xvfb openbox dbus-daemon gnome-keyring)
test_packages=(
    "${demo_packages[@]}" xauth xdotool imagemagick python3 sqlite3 openssl
    chromium node:nodejs npm:npm
)
bench_packages=("${test_packages[@]}" fzf)
lint_packages=(clang-format clang-tidy python3 reuse)

# missing_packages ENTRY...: prints the packages that are not installed, one to a line.
missing_packages() {
    local entry names=()
    for entry in "$@"; do
        [[ "$entry" == *:* ]] && has_command "${entry%%:*}" && continue
        names+=("${entry##*:}")
    done
    comm -13 \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${names[@]}" 2> /dev/null \
            | sed -n 's/^installed //p' | sort -u) \
        <(printf '%s\n' "${names[@]}" | sort -u)
}

can_be_root() { ((EUID == 0)) || { has_command sudo && sudo -n true 2> /dev/null; }; }

as_root() {
    if ((EUID == 0)); then "$@"; else sudo -n env DEBIAN_FRONTEND=noninteractive "$@"; fi
}

apt_install() {
    local options=(-y --no-install-recommends -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
    local log="$root/build/setup.log"
    export DEBIAN_FRONTEND=noninteractive
    mkdir -p "$root/build"
    if apt-get install --simulate --no-install-recommends "$@" > "$log" 2>&1 \
        && as_root apt-get install "${options[@]}" "$@" >> "$log" 2>&1; then
        return
    fi
    quietly "$log" as_root apt-get update -o Acquire::Retries=3
    quietly "$log" as_root apt-get install "${options[@]}" "$@"
}

# ensure_packages ENTRY...: installs what is missing on Debian 12; elsewhere see report_missing.
ensure_packages() {
    is_debian_12 || return 0
    local missing
    mapfile -t missing < <(missing_packages "$@")
    ((${#missing[@]})) || return 0
    can_be_root || fail "neither root nor sudo without a password; have these installed: ${missing[*]}"
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    apt_install "${missing[@]}"
}

# Other systems: name what is missing as CMake and pkg-config know it, and stop only then.
report_missing() {
    is_debian_12 && return
    [[ -f "$root/build/.dependencies-found" ]] && return
    local tool absent=() report
    for tool in c++ cmake ninja ccache git pkg-config curl; do
        has_command "$tool" || absent+=("$tool")
    done
    ((${#absent[@]} == 0)) || fail "missing tools: ${absent[*]}"
    report=$(cmake -S "$root/resources/cmake/probe" -B "$root/build/probe" -G Ninja \
        -DCMAKE_PREFIX_PATH="$syntax_prefix" 2>&1) || true
    if ! grep -q 'all dependencies found' <<< "$report"; then
        grep -E '^(-- )?missing ' <<< "$report" | sed 's/^-- //' >&2 || printf '%s\n' "$report" >&2
        fail "install what is named above, then run this again"
    fi
    touch "$root/build/.dependencies-found"
}

setup() {
    case "${1:-demo}" in
        build) ensure_packages "${build_packages[@]}" "${program_packages[@]}" ;;
        demo) ensure_packages "${build_packages[@]}" "${demo_packages[@]}" ;;
        test) ensure_packages "${build_packages[@]}" "${test_packages[@]}" ;;
        bench) ensure_packages "${build_packages[@]}" "${bench_packages[@]}" ;;
        lint) ensure_packages "${build_packages[@]}" "${lint_packages[@]}" ;;
        *) fail "setup knows demo, test, bench and lint, not '$1'" ;;
    esac
    report_missing
    if is_debian_12; then ensure_syntax; fi
}
