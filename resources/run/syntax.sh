# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# KSyntaxHighlighting for Qt 6: the distribution's package where there is one, else a private build of
# the next Debian release's source in build/deps, shared by every preset.

syntax_version=5.116
syntax_prefix="$root/build/deps/ksyntaxhighlighting"
syntax_work="$root/build/deps/work"

syntax_ready() { [[ -f "$syntax_prefix/.complete-$syntax_version" ]]; }

# The package for Qt 6, when this release's archive or its backports have one.
syntax_packaged() {
    apt-get install --simulate --no-install-recommends libkf6syntaxhighlighting-dev > /dev/null 2>&1
}

# The archive this machine already uses for its own release; nothing is named here.
syntax_mirror() {
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(SITE) $(RELEASE) $(CREATED_BY)' \
        | awk -v suite="$(os_release VERSION_CODENAME)" '$2 == suite && $3 == "Packages" { print $1; exit }'
}

syntax_fetch() {
    local site apt keyring=/usr/share/keyrings/debian-archive-keyring.gpg options=""
    site=$(syntax_mirror)
    [[ -n "$site" ]] || fail "apt knows no archive of this release to fetch KSyntaxHighlighting's source from"
    apt="$syntax_work/apt"
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$syntax_work/source"
    [[ -f "$keyring" ]] && options=" [signed-by=$keyring]"
    printf 'deb-src%s %s trixie main\n' "$options" "$site" > "$apt/sources.list"
    local settings=(-o "Dir::Etc::SourceList=$apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
        -o "Dir::State::Lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User=root
        -o Acquire::Languages=none -o Acquire::Retries=3 -o APT::Get::List-Cleanup=true)
    quietly "$syntax_work/fetch.log" apt-get "${settings[@]}" update
    (cd "$syntax_work/source" && quietly "$syntax_work/fetch.log" \
        apt-get "${settings[@]}" source --download-only --tar-only ksyntax-highlighting)
}

syntax_build() {
    local tarball ecm
    tarball=$(find "$syntax_work/source" -name 'ksyntax-highlighting_*.orig.tar.*' ! -name '*.asc' | head -n 1)
    [[ -n "$tarball" ]] || fail "apt fetched no source of KSyntaxHighlighting"
    mkdir -p "$syntax_work/tree" "$syntax_work/build"
    tar -xf "$tarball" -C "$syntax_work/tree" --strip-components=1
    ecm=$(dpkg-query -W -f '${Version}' extra-cmake-modules | grep -oE '[0-9]+\.[0-9]+\.[0-9]+' | head -n 1)
    sed -i -E "s/find_package\(ECM +[0-9.]+/find_package(ECM $ecm/" "$syntax_work/tree/CMakeLists.txt"
    quietly "$syntax_work/build.log" cmake -S "$syntax_work/tree" -B "$syntax_work/build" -G Ninja \
        -DCMAKE_BUILD_TYPE=Release -DQT_MAJOR_VERSION=6 -DBUILD_TESTING=OFF -DBUILD_SHARED_LIBS=OFF \
        -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Quick=ON -DCMAKE_INSTALL_PREFIX="$syntax_prefix" \
        -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
    quietly "$syntax_work/build.log" cmake --build "$syntax_work/build"
    quietly "$syntax_work/build.log" cmake --install "$syntax_work/build"
}

# Debian only; elsewhere the package has to be there and CMake says so when it is not.
ensure_syntax() {
    syntax_ready && return
    if syntax_packaged; then
        ensure_packages libkf6syntaxhighlighting-dev
        mkdir -p "$syntax_prefix"
        touch "$syntax_prefix/.complete-$syntax_version"
        return
    fi
    say "Building KSyntaxHighlighting for Qt 6 (once)"
    rm -rf "$syntax_work" "$syntax_prefix"
    syntax_fetch
    syntax_build
    touch "$syntax_prefix/.complete-$syntax_version"
    rm -rf "$syntax_work"
}
