// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/protocol/visitorcommands.h"

//! What a visitor may know.
namespace parley::backend {

//! The message as its customer may have it: without ids of colleagues and of the library.
[[nodiscard]] Message forVisitor(Message message);

//! The frame of a logged message for its visitor; empty for a whisper.
[[nodiscard]] QByteArray visitorFrameOf(const Message &message);

//! The conversation as its visitor may know it. \p ahead: how many wait before them.
[[nodiscard]] protocol::VisitorChat chatOf(const Conversation &conversation, const QString &agentName,
                                           int ahead);

//! The ephemeral frame that tells them.
[[nodiscard]] QByteArray visitorFrameOf(const protocol::VisitorChat &chat);

} // namespace parley::backend
