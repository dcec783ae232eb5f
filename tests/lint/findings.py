# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the lint rules share: which files are the project's own, and how findings are reported."""

import pathlib
import sys

SKIPPED = {".git", "build", "node_modules", "__pycache__"}


def own_files(root, *folders):
    """Every file of the project below the given folders (all of it without any), sorted."""
    starts = [root / folder for folder in folders] or [root]
    found = []
    for start in starts:
        found += [path for path in start.rglob("*")
                  if path.is_file() and SKIPPED.isdisjoint(path.relative_to(root).parts)]
    return sorted(found)


def sources(root, *folders):
    """The C++ files below the given folders."""
    return [path for path in own_files(root, *folders) if path.suffix in (".cpp", ".h")]


def report(findings):
    """Prints the findings and gives the exit status they make."""
    for finding in findings:
        print(finding, file=sys.stderr)
    if findings:
        print(f"{len(findings)} findings", file=sys.stderr)
    return 1 if findings else 0


def root_of(arguments):
    return pathlib.Path(arguments.root).resolve()
