// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/transcriptrow.h"

namespace parley {

bool TranscriptRow::isFromCustomer() const
{
    return kind == Kind::Preview || (kind == Kind::Message && message.author.kind == AuthorKind::Customer);
}

bool TranscriptRow::isSameAs(const TranscriptRow &other) const
{
    if (kind != other.kind)
        return false;
    switch (kind) {
    case Kind::Day: return at == other.at;
    case Kind::System: return at == other.at && message.text == other.message.text;
    case Kind::Message:
    case Kind::Whisper: return message.id == other.message.id;
    case Kind::Outbox: return command == other.command;
    case Kind::New:
    case Kind::Preview: break;
    }
    return true;
}

} // namespace parley
