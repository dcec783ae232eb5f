// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/entryeditor.h"

#include <QTimer>

class QComboBox;
class QLineEdit;

namespace parley {

class Button;
class DiagnosticRows;
class Label;
class PreviewCards;
class Tag;
class TemplateField;
class VariantMatrix;

//! The widgets and the state of EntryEditor.
struct EntryEditor::Parts
{
    Entry edited;
    Entry saved;
    User user;
    QList<Entry> links;
    bool isShowing = false; //!< fields are being set, not typed in

    QLineEdit *title = nullptr;
    QLineEdit *shortcuts = nullptr;
    QComboBox *category = nullptr;
    QLineEdit *tags = nullptr;
    Tag *status = nullptr;
    Label *savedAt = nullptr;
    Button *retire = nullptr;
    Button *save = nullptr;
    Button *publish = nullptr;
    QWidget *notice = nullptr;
    Label *noticeWords = nullptr;
    Button *keepMine = nullptr;
    VariantMatrix *matrix = nullptr;
    Label *variant = nullptr;
    Button *field = nullptr;
    Button *condition = nullptr;
    TemplateField *text = nullptr;
    DiagnosticRows *diagnostics = nullptr;
    PreviewCards *previews = nullptr;
    QTimer previewDelay;
};

} // namespace parley
