#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every lint rule finds what it is for, and lets good files pass."""

import pathlib
import tempfile
import unittest
import xml.etree.ElementTree as ET

import include_rules
import source_rules
import translation_rules

# In pieces, so that no tool takes them for this file's own.
COPYRIGHT = "// SPDX-File" "CopyrightText: x\n"
LICENCE = "// SPDX-License" "-Identifier: x\n"
SPDX = COPYRIGHT + LICENCE
MODULES = {"QString": {"Core"}, "QWidget": {"Widgets"}, "QSqlQuery": {"Sql"}, "QImage": {"Gui"}}


class Tree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name).resolve()

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path


class IncludeRules(Tree):
    def findings(self, name, line):
        self.write("models/domain/id.h", "")
        self.write("models/sync/follower.h", "")
        self.write("models/protocol/event.h", "")
        path = self.write(name, line + "\n")
        return include_rules.Checker(self.root, MODULES).check(path)

    def test_allowed(self):
        for name, line in (
                ("widgets/shell/rail.cpp", '#include "models/domain/id.h"'),
                ("widgets/shell/rail.cpp", "#include <QWidget>"),
                ("models/domain/a.cpp", "#include <vector>"),
                ("models/domain/a.cpp", '#include "id.h"'),
                ("models/library/a.cpp", "#include <unicode/uchar.h>"),
                ("app/workstation/main.cpp", '#include "models/sync/follower.h"')):
            self.assertEqual(self.findings(name, line), [], f"{name}: {line}")

    def test_forbidden(self):
        for name, line in (
                ("widgets/shell/rail.cpp", '#include "models/sync/follower.h"'),
                ("widgets/shell/rail.cpp", '#include "models/protocol/event.h"'),
                ("widgets/shell/rail.cpp", "#include <QSqlQuery>"),
                ("widgets/shell/rail.cpp", "#include <QtSql/QSqlQuery>"),
                ("models/domain/a.cpp", '#include "models/protocol/event.h"'),
                ("models/domain/a.cpp", '#include "../protocol/event.h"'),
                ("models/policy/a.cpp", "#include <unicode/uchar.h>"),
                ("app/backend/door/a.cpp", "#include <QImage>"),
                ("app/backend/door/a.cpp", '#include "models/sync/follower.h"'),
                ("models/domain/a.cpp", "#include <boost/any.hpp>"),
                ("models/domain/a.cpp", "#include <QUnheardOf>"),
                ("models/domain/a.cpp", '#include "nowhere.h"'),
                ("models/newcomer/a.cpp", "#include <vector>")):
            self.assertEqual(len(self.findings(name, line)), 1, f"{name}: {line}")


class SourceRules(Tree):
    def test_good_file_passes(self):
        self.write("models/domain/a.h", SPDX + "#pragma once\nA(const A &) = delete; // delete this\n")
        self.assertEqual(source_rules.check(self.root), [])

    def test_each_rule_fails(self):
        for name, text in (
                ("a.py", COPYRIGHT),
                ("a.py", LICENCE),
                ("widgets/a.cpp", SPDX + "\n" * 500),
                ("widgets/a.cpp", SPDX + "// TO" "DO: more\n"),
                ("widgets/a.h", SPDX),
                ("widgets/a.cpp", SPDX + "app.processEvents();\n"),
                ("widgets/a.cpp", SPDX + "QEventLoop loop;\n"),
                ("widgets/a.cpp", SPDX + "connect(a, SIGNAL(b()), c, 0);\n"),
                ("widgets/a.cpp", SPDX + "delete m_x;\n")):
            path = self.write(name, text)
            self.assertEqual(len(source_rules.check(self.root)), 1, f"{name}: {text[-40:]}")
            path.unlink()


class TranslationRules(unittest.TestCase):
    def faults(self, source, translation):
        return translation_rules.faults_of(
            ET.fromstring(f"<message><source>{source}</source>{translation}</message>"))

    def test_whole(self):
        self.assertEqual(self.faults("%1 of %2", "<translation>%2 / %1</translation>"), [])
        self.assertEqual(self.faults("%n chats", "<translation><numerusform>one chat</numerusform>"
                                     "<numerusform>%n chats</numerusform></translation>"), [])

    def test_lacking(self):
        for source, translation in (
                ("Send", '<translation type="unfinished"></translation>'),
                ("Send", "<translation></translation>"),
                ("%1 of %2", "<translation>%1</translation>"),
                ("Send", "<translation>%1</translation>"),
                ("%n chats", "<translation><numerusform></numerusform>"
                 "<numerusform>%n</numerusform></translation>")):
            self.assertEqual(len(self.faults(source, translation)), 1, translation)


if __name__ == "__main__":
    unittest.main()
