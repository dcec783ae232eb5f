#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom, read from the #include lines.

Each library lists the project's libraries it may use and the Qt modules and other libraries whose
headers it may name. A header that belongs to nothing known is a finding too, so the table stays whole.
"""

import argparse
import pathlib
import re
import subprocess
import sys
from dataclasses import dataclass

from findings import report, root_of, sources

CLIENT = {"domain", "protocol", "library", "policy", "cache", "credentials", "sync", "exchange"}


@dataclass(frozen=True)
class Room:
    folder: str
    uses: frozenset
    others: frozenset


def room(folder, uses="", others=""):
    uses = frozenset(uses) if isinstance(uses, set) else frozenset(uses.split())
    return Room(folder, uses, frozenset(others.split()))


ROOMS = {
    "domain": room("models/domain", "", "Core"),
    "protocol": room("models/protocol", "domain", "Core"),
    "library": room("models/library", "domain", "Core ICU libphonenumber"),
    "exchange": room("models/exchange", "domain library protocol", "Core YamlCpp"),
    "policy": room("models/policy", "domain", "Core"),
    "cache": room("models/cache", "domain protocol", "Core Sql"),
    "credentials": room("models/credentials", "domain", "Core QtKeychain"),
    "sync": room("models/sync", "domain protocol cache credentials", "Core Network WebSockets"),
    "lists": room("models/lists", "domain library policy", "Core Gui"),
    "widgets": room("widgets", "domain library exchange policy lists",
                    "Core Gui Widgets Svg Charts KSyntaxHighlighting hunspell"),
    "backend": room("app/backend", "domain protocol library policy",
                    "Core Network Sql WebSockets HttpServer libsodium"),
    "workstation": room("app/workstation", CLIENT | {"lists", "widgets"}, "Core Gui Widgets Network"),
    "replay": room("app/replay", CLIENT, "Core Network WebSockets zlib"),
    "search": room("app/search", "domain library", "Core"),
    "render": room("app/render", "domain library", "Core"),
}

OTHER_LIBRARIES = (
    ("unicode/", "ICU"), ("sodium.h", "libsodium"), ("sodium/", "libsodium"), ("hunspell/", "hunspell"),
    ("qt6keychain/", "QtKeychain"), ("KSyntaxHighlighting/", "KSyntaxHighlighting"), ("zlib.h", "zlib"),
    ("phonenumbers/", "libphonenumber"),
    ("yaml-cpp/", "YamlCpp"),
)
ANYWHERE = {"tl/expected.hpp", "unistd.h", "fcntl.h", "signal.h", "errno.h", "sys/socket.h", "sys/stat.h",
            "sys/types.h", "sys/wait.h", "sys/resource.h", "sys/file.h", "netinet/in.h", "netinet/tcp.h",
            "malloc.h", "termios.h"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
STANDARD = re.compile(r"^[a-z0-9_]+$")


def qt_header_folder():
    for command in ("qtpaths6", "qmake6"):
        try:
            answer = subprocess.run([command, "-query", "QT_INSTALL_HEADERS"], capture_output=True, text=True)
        except FileNotFoundError:
            continue
        if answer.returncode == 0:
            return pathlib.Path(answer.stdout.strip())
    sys.exit("include_rules: neither qtpaths6 nor qmake6 says where Qt's headers are")


def qt_modules(headers):
    """Header name -> names of the modules that have it, without the leading Qt."""
    modules = {}
    for folder in headers.iterdir():
        if folder.is_dir() and folder.name.startswith("Qt"):
            for header in folder.iterdir():
                modules.setdefault(header.name, set()).add(folder.name.removeprefix("Qt"))
    return modules


def room_of(path):
    """The library a path (relative to the root) is in: the longest folder that contains it."""
    text = path.as_posix()
    fitting = [name for name, it in ROOMS.items() if text.startswith(it.folder + "/")]
    return max(fitting, key=lambda name: len(ROOMS[name].folder), default=None)


class Checker:
    def __init__(self, root, modules):
        self.root = root
        self.modules = modules

    def check(self, path):
        relative = path.relative_to(self.root)
        name = room_of(relative)
        if name is None:
            return [] if relative.parts[0] == "tests" else [f"{relative}: in no library of the table"]
        findings = []
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            if match:
                own = match[1] == '"'
                fault = self.own(name, path, match[2]) if own else self.foreign(name, match[2])
                if fault:
                    findings.append(f"{relative}:{number}: {fault}")
        return findings

    def own(self, name, path, include):
        if include.endswith(".moc") or include.startswith(("moc_", "ui_")):
            return None
        for candidate in (path.parent / include, self.root / include):
            if candidate.is_file():
                target = room_of(candidate.resolve().relative_to(self.root))
                if target == name or target in ROOMS[name].uses:
                    return None
                return f'{name} may not use {target} ("{include}")'
        return f'"{include}" is neither beside the file nor below the root'

    def foreign(self, name, include):
        if include in ANYWHERE or STANDARD.match(include):
            return None
        for start, library in OTHER_LIBRARIES:
            if include.startswith(start):
                return None if library in ROOMS[name].others else f"{name} may not use {library} (<{include}>)"
        module, _, header = include.rpartition("/")
        homes = {module.removeprefix("Qt")} if module else self.modules.get(header, set())
        if module and header not in self.modules or not homes:
            return f"<{include}> belongs to no library of the table"
        if homes & ROOMS[name].others:
            return None
        return f"{name} may not use Qt {'/'.join(sorted(homes))} (<{include}>)"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root")
    parser.add_argument("--qt-headers", type=pathlib.Path, help="folder that holds QtCore/")
    arguments = parser.parse_args()
    root = root_of(arguments)
    checker = Checker(root, qt_modules(arguments.qt_headers or qt_header_folder()))
    findings = []
    for path in sources(root, "app", "models", "widgets"):
        findings += checker.check(path)
    return report(findings)


if __name__ == "__main__":
    sys.exit(main())
