// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/tonecensus.h"
#include "widgets/library/toneguidepage.h"
#include "widgets/library/toneguidewordmodel.h"

#include <QTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QSpinBox;
class QTableView;

namespace parley {

class Button;
class ChecksPanel;
class Label;

//! The widgets and the state of ToneGuidePage.
struct ToneGuidePage::Parts
{
    using Place = std::pair<QString, QString>; //!< brand and language

    QList<ToneGuide> guides;         //!< as saved
    QHash<Place, ToneGuide> unsaved; //!< what was written
    ToneGuide guide;                 //!< the one that is shown, as written
    std::optional<ToneGuide> saving; //!< asked to be saved and not answered yet
    bool isEditable = false;
    bool isShowing = false; //!< fields are being set, not typed in
    ToneCensus census;
    QTimer countDelay;
    ToneGuideWordModel words;

    QComboBox *brand = nullptr;
    QComboBox *language = nullptr;
    Label *state = nullptr;
    Button *save = nullptr;
    QWidget *notice = nullptr;
    Label *noticeWords = nullptr;
    Button *theirs = nullptr;
    Button *mine = nullptr;
    QWidget *fallback = nullptr;
    Button *copy = nullptr;
    QTableView *avoid = nullptr;
    Button *remove = nullptr;
    QPlainTextEdit *use = nullptr;
    QComboBox *greeting = nullptr;
    QPlainTextEdit *greetings = nullptr;
    Button *greetingCount = nullptr;
    QComboBox *closing = nullptr;
    QPlainTextEdit *closings = nullptr;
    Button *closingCount = nullptr;
    QSpinBox *sentence = nullptr;
    Button *sentenceCount = nullptr;
    QSpinBox *exclamations = nullptr;
    Button *exclamationCount = nullptr;
    QCheckBox *capitals = nullptr;
    Button *capitalCount = nullptr;
    QPlainTextEdit *trial = nullptr;
    ChecksPanel *trialChecks = nullptr;
};

} // namespace parley
