# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Tests, lint and translations.

# Node packages of the browser tests, as tests/browser/package-lock.json has them; no browser comes with them.
browser_packages() {
    local folder="$root/tests/browser"
    [[ "$folder/package-lock.json" -nt "$folder/node_modules/.complete" ]] || return 0
    say "Fetching the browser tests' packages"
    (cd "$folder" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 quietly "$root/build/npm.log" \
        npm ci --no-audit --no-fund --ignore-scripts --loglevel=error)
    touch "$folder/node_modules/.complete"
    rm -f "$root/build/test/.configured"
}

# run_tests [--sanitize] [CTEST ARGUMENT...]: --sanitize adds the unit tests under ASan and UBSan, a build
# of their own that takes as long again.
run_tests() {
    local sanitize=""
    if [[ "${1:-}" == --sanitize ]]; then
        sanitize=yes
        shift
    fi
    setup test
    browser_packages
    if [[ -n "$sanitize" ]]; then
        configure asan
        compile asan unit_tests
    fi
    configure test -DPARLEY_SANITIZED_BUILD="${sanitize:+$root/build/asan}"
    compile test
    say "Testing"
    ctest --test-dir "$root/build/test" --output-on-failure --no-tests=error -j "$jobs" "$@"
}

own_sources() {
    find "$root"/{app,models,widgets,tests} \( -name '*.cpp' -o -name '*.h' \) | sort
}

# Brings every C++ source into the project's format.
format() {
    setup lint
    own_sources | xargs -d '\n' clang-format -i
}

# lint_step TITLE COMMAND...: says how it went; the end of lint fails when any step did.
lint_step() {
    local title=$1
    shift
    say "$title"
    ("$@") || lint_failures+=("$title")
}

# clang-tidy beside the compiler, in a build of its own: only what changed is read again.
lint_tidy() {
    configure lint
    compile lint -k 0
}

lint() {
    lint_failures=()
    setup lint
    lint_step "Format" xargs -a <(own_sources) -d '\n' clang-format --dry-run -Werror
    lint_step "Include rules" python3 -B "$root/tests/lint/include_rules.py" "$root"
    lint_step "Source rules" python3 -B "$root/tests/lint/source_rules.py" "$root"
    lint_step "Translations" python3 -B "$root/tests/lint/translation_rules.py" "$root"
    lint_step "REUSE" reuse --root "$root" lint --quiet
    lint_step "clang-tidy" lint_tidy
    ((${#lint_failures[@]} == 0)) || fail "lint found something in: ${lint_failures[*]}"
    say "Lint found nothing"
}

# Brings translations/*.ts up to date with the sources; new texts are marked unfinished.
translations() {
    setup lint
    python3 -B "$root/tests/lint/translation_rules.py" "$root" --update
}
