#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translations are whole: every text of the sources is there, finished, with the same place markers.

The .ts files are brought up to date in a copy first, so a text that was added to the sources and never
reached them is found as well. --update brings the real files up to date instead.
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

from findings import report, root_of

LANGUAGES = ("en", "he", "ar", "pl")
MARKER = re.compile(r"%(?:L?\d+|n)")


def lupdate_program():
    found = shutil.which("lupdate6") or shutil.which("lupdate", path="/usr/lib/qt6/bin")
    if found:
        return found
    for command in ("qtpaths6", "qmake6"):
        if shutil.which(command):
            bins = subprocess.run([command, "-query", "QT_INSTALL_BINS"], capture_output=True, text=True)
            found = shutil.which("lupdate", path=bins.stdout.strip())
            if found:
                return found
    return shutil.which("lupdate") or sys.exit("translation_rules: there is no lupdate")


def update(lupdate, root, files):
    """Brings .ts files up to date with the sources; the English one holds plural forms only."""
    folders = [str(root / folder) for folder in ("app", "models", "widgets")]
    common = [lupdate, "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
              "-extensions", "cpp,h", "-I", str(root), *folders]
    english = [str(file) for file in files if file.stem.endswith("_en")]
    others = [str(file) for file in files if not file.stem.endswith("_en")]
    for options, chosen in ((["-pluralonly"], english), ([], others)):
        if chosen:
            answer = subprocess.run([*common, *options, "-ts", *chosen], capture_output=True, text=True)
            if answer.returncode != 0:
                sys.exit(f"lupdate failed: {answer.stderr}")


def markers(text):
    return sorted(set(MARKER.findall(text or "")))


def faults_of(message):
    source = message.findtext("source")
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ["has no finished translation"]
    forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
    if not all(forms):
        return ["has an empty translation"]
    faults = []
    for form in forms:
        wanted, given = set(markers(source)), set(markers(form))
        # A plural form may say the number as a word ("one chat").
        if given - wanted or (wanted - given) - ({"%n"} if len(forms) > 1 else set()):
            faults.append(f"has other place markers in “{form}”")
    return faults


def check(file):
    findings = []
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            for fault in faults_of(message):
                findings.append(f"{file.name}: {context.findtext('name')}: "
                                f"“{message.findtext('source')}” {fault}")
    return findings


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("root")
    parser.add_argument("--lupdate", default=None)
    parser.add_argument("--update", action="store_true", help="bring translations/*.ts up to date")
    arguments = parser.parse_args()
    root = root_of(arguments)
    lupdate = arguments.lupdate or lupdate_program()
    files = [root / "translations" / f"parley_{language}.ts" for language in LANGUAGES]
    if arguments.update:
        update(lupdate, root, files)
        unfinished = [finding for file in files for finding in check(file)]
        print(f"{len(unfinished)} texts wait for a translation")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        copies = [pathlib.Path(shutil.copy(file, folder)) for file in files]
        update(lupdate, root, copies)
        return report([finding for copy in copies for finding in check(copy)])


if __name__ == "__main__":
    sys.exit(main())
