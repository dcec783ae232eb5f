// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/handlers/handlers.h"
#include "models/domain/interaction.h"
#include "models/protocol/commands.h"

//! What several families of handlers need.
namespace parley::backend {

//! A text from outside that must say something, within a limit of UTF-16 units.
[[nodiscard]] Result<void> checkText(const QString &text, qsizetype limit, const QString &field);

//! A BCP 47 tag from outside, or nothing when it is not one.
[[nodiscard]] QString languageOf(const QString &text);

//! A single line from outside without control characters, cut to \p limit.
[[nodiscard]] QString lineOf(const QString &text, qsizetype limit);

//! What stands in the place of the message that carries a file, when it is the library's: every message of
//! the staff may carry it, again and again.
[[nodiscard]] MessageId libraryFile();

//! The files of these ids, if the actor uploaded them and no message carries them yet; they are
//! promised to the message of this command. The staff may send their own anew, and the library's.
[[nodiscard]] Result<QList<Attachment>> takeAttachments(Asked &asked, const QList<AttachmentId> &ids);

//! A text or files within the channel's limit.
[[nodiscard]] Result<void> checkMessage(Asked &asked, const Conversation &conversation, const QString &text,
                                        const QList<AttachmentId> &attachments);

//! A message for colleagues, written by the actor; nothing when the note is empty.
void whisperNote(Asked &asked, const ConversationId &conversation, const QString &note);

//! Writes a customer's message, after reopening the conversation when it was closed.
[[nodiscard]] Result<protocol::SentMessage> customerWrites(Asked &asked, const Conversation &conversation,
                                                           const QString &text,
                                                           const QList<AttachmentId> &attachments);

//! Ends a conversation, adds it to the timeline and gives the room to who waits.
void close(Asked &asked, Conversation conversation, const QString &disposition, const QString &note);

//! The brand as the centre writes it; empty when it has none of this name.
[[nodiscard]] QString brandOf(const Centre &centre, const QString &name);

//! The queue of a new conversation with this topic.
[[nodiscard]] QString queueFor(const Centre &centre, const QString &topic);

//! Which kind of timeline entry a conversation on a channel is.
[[nodiscard]] InteractionKind interactionKindOf(Channel channel);

} // namespace parley::backend
