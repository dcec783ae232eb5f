#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The habits a script can read: licence lines, lengths, and words that have no place here."""

import argparse
import re
import sys

from findings import own_files, report, root_of

LICENSED = {".cpp", ".h", ".py", ".sh", ".cmake", ".js", ".mjs", ".css", ".html", ".sql", ".desktop", ".in",
            ".xml", ".supp", ".md"}
LICENSED_NAMES = {"CMakeLists.txt", "run", "session", ".clang-format", ".clang-tidy"}
MEASURED = {".cpp", ".h", ".py", ".sh", ".js", ".mjs", ".css", ".html"}
MOST_LINES = 500
LEFT_OVER = re.compile(r"(//|/\*|\*|#|<!--).*\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b|^\s*#if 0")
# pattern -> what is wrong; looked for in C++ outside tests, with comments and texts taken out.
HABITS = (
    (re.compile(r"\bprocessEvents\s*\("), "processEvents() lets anything happen in between"),
    (re.compile(r"\bQEventLoop\b"), "no nested event loops"),
    (re.compile(r"\b(SIGNAL|SLOT)\s*\("), "connect by member pointers"),
    (re.compile(r"(?<!operator )(?<!= )\bdelete\b(?!\s*;|\s*\[\]\s*;)\s+\S"), "no delete: parent or unique_ptr"),
)
CODE_NOISE = re.compile(r'//[^\n]*|/\*.*?\*/|R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"', re.DOTALL)


def without_noise(text):
    return CODE_NOISE.sub(lambda match: "\n" * match[0].count("\n") or '""', text)


def licence(relative, lines):
    if relative.suffix not in LICENSED and relative.name not in LICENSED_NAMES:
        return
    head = "\n".join(lines[:8])
    for tag in ("SPDX-FileCopyrightText", "SPDX-License-Identifier"):
        if tag not in head:
            yield f"{relative}: no {tag} in the first lines"


def length(relative, lines):
    if relative.suffix in MEASURED and len(lines) > MOST_LINES:
        yield f"{relative}: {len(lines)} lines, {MOST_LINES} at most"


def left_over(relative, lines):
    if relative.suffix in MEASURED:
        for number, line in enumerate(lines, 1):
            if LEFT_OVER.search(line):
                yield f"{relative}:{number}: left over: {line.strip()}"


def habits(relative, text):
    if relative.suffix not in (".cpp", ".h") or relative.parts[0] == "tests":
        return
    if relative.suffix == ".h" and "#pragma once" not in text:
        yield f"{relative}: a header without #pragma once"
    for number, line in enumerate(without_noise(text).splitlines(), 1):
        for pattern, fault in HABITS:
            if pattern.search(line):
                yield f"{relative}:{number}: {fault}"


def check(root):
    findings = []
    for path in own_files(root):
        relative = path.relative_to(root)
        if relative.parts[0] == "LICENSES":
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        lines = text.splitlines()
        for rule, subject in ((licence, lines), (length, lines), (left_over, lines), (habits, text)):
            findings += rule(relative, subject)
    return findings


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root")
    return report(check(root_of(parser.parse_args())))


if __name__ == "__main__":
    sys.exit(main())
