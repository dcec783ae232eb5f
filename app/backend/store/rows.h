// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/actor.h"
#include "app/backend/store/logevent.h"
#include "models/domain/entryfigures.h"
#include "models/domain/entryhistory.h"
#include "models/domain/interaction.h"
#include "models/domain/linkcheck.h"
#include "models/domain/proposal.h"
#include "models/domain/toneguide.h"
#include "models/domain/user.h"

#include <optional>

namespace parley::backend {

//! A conversation with its number in the store.
struct KeptConversation
{
    qint64 key = 0;
    Conversation conversation;
};

//! One event as the store keeps it.
struct EventRow
{
    LogEvent event;
    QByteArray body;            //!< the JSON of its "with"
    qint64 conversationKey = 0; //!< 0: of none
};

//! What was answered to a command that was done.
struct CommandRow
{
    CommandId id;
    QByteArray actor;
    QByteArray hash; //!< of name and body
    qint64 at = 0;
    qint64 seq = 0; //!< the event whose body the reply is; 0: see reply
    QByteArray reply;
};

struct AttachmentRow
{
    Attachment attachment;
    QByteArray uploader; //!< Actor::key()
    MessageId message;   //!< that carries it; empty while none does
    qint64 at = 0;
};

struct InteractionRow
{
    Interaction interaction;
    QString external; //!< source and the sender's id; empty when there is none
};

struct EntryRow
{
    Entry entry;
    bool isNewVersion = false; //!< kept among the versions as well
    std::optional<EntryStep> step;
};

//! One message that came from the library, or might have.
struct EntryUseRow
{
    EntryUse use;
    qint64 conversationKey = 0;
    qint64 at = 0;
};

//! An entry was put into a draft.
struct EntryInsertRow
{
    EntryId entry;
    QString language;
    FormOfAddress form = FormOfAddress::Neutral;
    qint64 day = 0; //!< since 1970
};

struct UserRow
{
    User user;
    QString passwordHash; //!< empty: as it was
};

struct VisitorRow
{
    QByteArray hash;
    CustomerId customer;
    ConversationId conversation;
    qint64 at = 0;
};

//! An API key; without a hash it is forgotten.
struct KeyRow
{
    QString name;
    QByteArray hash;
    qint64 at = 0;
};

//! A message that its channel did not deliver.
struct FailureRow
{
    qint64 conversationKey = 0;
    MessageId message;
    QString reason;
};

//! What one command has changed besides conversations.
struct Changes
{
    QList<EventRow> events;
    QList<Customer> customers;
    QList<std::pair<QString, CustomerId>> orders;
    QList<InteractionRow> interactions;
    QList<EntryRow> entries;
    QList<UserRow> users;
    QList<VisitorRow> visitors;
    QList<AttachmentRow> attachments;
    QList<FailureRow> failures;
    QList<KeyRow> keys;
    QList<std::pair<EntryId, qint64>> uses; //!< an entry was sent on this day since 1970
    QList<EntryUseRow> entryUses;
    QList<EntryInsertRow> inserts;
    QList<qint64> messageDays; //!< an agent wrote on this day since 1970
    QList<Proposal> proposals;
    QList<ToneGuide> toneGuides;
    QList<LinkCheck> linkChecks;
    std::optional<Centre> centre;
};

} // namespace parley::backend
