// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/composer/composer.h"

#include <QTemporaryDir>
#include <QTimer>

class QBoxLayout;
class QHBoxLayout;

namespace parley {

class AttachmentRow;
class Button;
class ComposerGuard;
class DraftCounter;
class DraftField;
class EmojiRow;
class GuardLine;
class IconButton;
class Label;

//! What a composer is made of; for its own files alone.
struct Composer::Parts
{
    //! What the library put into the draft.
    struct Brought
    {
        EntryUse source;
        QString text;
    };

    DraftField *field = nullptr;
    AttachmentRow *files = nullptr;
    EmojiRow *emoji = nullptr;
    QWidget *reasonRow = nullptr;
    Label *reason = nullptr;
    QBoxLayout *box = nullptr;
    QHBoxLayout *fieldRow = nullptr;
    QHBoxLayout *tools = nullptr;
    IconButton *attach = nullptr;
    IconButton *smile = nullptr;
    IconButton *library = nullptr;
    DraftCounter *counter = nullptr;
    Button *send = nullptr;
    QTimer typing;
    std::unique_ptr<QTemporaryDir> pasted;
    QString blocked;
    QString lastQuery;
    ComposerGuard *guard = nullptr;
    GuardLine *line = nullptr;
    QList<Brought> brought; //!< by number, from 1
    Channel channel = Channel::WebChat;
    int textLimit = 2000;
    bool isOnline = true;
    bool isCurrent = false;
    bool isCompact = false;
    bool isTyping = false;
    bool hasQuery = false;
    bool isLoading = false;
};

} // namespace parley
