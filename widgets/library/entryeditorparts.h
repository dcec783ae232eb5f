// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/writing/entrymerge.h"
#include "widgets/library/entryeditor.h"
#include "widgets/library/entryundo.h"

#include <QTimer>

#include <optional>

class QLineEdit;
class QMenu;
class QStackedWidget;

namespace parley {

class Button;
class ConflictPanel;
class DiagnosticRows;
class EntryCompare;
class EntryHead;
class EntrySettings;
class InsertMenus;
class Label;
class PreviewCards;
class TemplateField;
class VariantMatrix;

//! The widgets and the state of EntryEditor.
struct EntryEditor::Parts
{
    Entry edited;
    Entry saved;
    User user;
    QHash<UserId, User> users;
    Centre centre;
    QList<Entry> links;
    EntryHistory history;
    QList<Finding> findings;
    std::optional<Entry> theirs; //!< saved by somebody else, in conflict with what is written
    EntryUndo undo;
    bool hasChecks = false; //!< findings are told, so that their panel says what is wrong
    bool isShowing = false; //!< fields are being set, not typed in

    EntryHead *head = nullptr;
    QWidget *notice = nullptr;
    Label *noticeWords = nullptr;
    Button *choose = nullptr;
    QWidget *returning = nullptr;
    QLineEdit *reason = nullptr;
    EntrySettings *settings = nullptr;
    QStackedWidget *pages = nullptr;
    QWidget *writing = nullptr;
    EntryCompare *compare = nullptr;
    ConflictPanel *conflict = nullptr;
    VariantMatrix *matrix = nullptr;
    Label *variant = nullptr;
    Button *ownText = nullptr;
    QMenu *ownRows = nullptr;
    Button *field = nullptr;
    Button *condition = nullptr;
    Button *fallback = nullptr;
    Button *checkButton = nullptr;
    InsertMenus *menus = nullptr;
    TemplateField *text = nullptr;
    DiagnosticRows *diagnostics = nullptr;
    PreviewCards *previews = nullptr;
    QTimer previewDelay;
    QTimer checkDelay;
};

} // namespace parley
