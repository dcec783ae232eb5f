// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/rules.h"

#include "app/backend/dispatch/assignment.h"
#include "models/policy/replyclock.h"
#include "models/policy/textlength.h"

namespace parley::backend {

using namespace Qt::StringLiterals;
using protocol::Change;

namespace {

constexpr qsizetype longestSms = 255 * 160; // no phone puts more parts together

//! Back to who had it, when they can take it; else into the queue.
void reopen(Asked &asked, Conversation conversation)
{
    Transaction &t = asked.t;
    const UserId former = conversation.owner;
    conversation.closedAt = 0;
    conversation.disposition.clear();
    conversation.satisfaction = 0;
    conversation.waitingSince = 0;
    const assignment::Cause cause{Change::Reopened, asked.actor, {}, {}};
    const bool isHeldElsewhere = !t.holderOf(conversation.customer).isEmpty();
    const bool canHaveIt =
        t.state().presenceOf(former) == Presence::Available && assignment::roomOf(t, former) > 0;
    if (!isHeldElsewhere && canHaveIt)
        assignment::give(t, conversation, former, cause);
    else
        assignment::enqueue(t, conversation, cause);
}

Interaction interactionOf(Transaction &t, const Conversation &conversation)
{
    Interaction it;
    it.id = InteractionId::create();
    it.customer = conversation.customer;
    it.kind = interactionKindOf(conversation.channel);
    it.at = t.now();
    it.title = conversation.topic;
    it.summary = conversation.lastText.simplified();
    it.agent = t.nameOf(conversation.owner);
    it.outcome = conversation.disposition;
    it.conversation = conversation.id;
    it.details.insert(u"channel"_s, nameOf(conversation.channel));
    it.details.insert(u"duration_seconds"_s, QString::number((t.now() - conversation.startedAt) / 1000));
    return it;
}

} // namespace

Result<void> checkText(const QString &text, qsizetype limit, const QString &field)
{
    if (text.trimmed().isEmpty())
        return refuse(ErrorCode::BadRequest, field + u" is empty"_s, field);
    if (text.size() > limit)
        return refuse(ErrorCode::TooLarge, u"%1 is longer than %2 characters"_s.arg(field).arg(limit), field);
    if (text.contains(QChar(u'\0')))
        return refuse(ErrorCode::BadRequest, field + u" holds a character that is none"_s, field);
    return {};
}

QString languageOf(const QString &text)
{
    const bool isTag = text.size() <= 35 && std::all_of(text.begin(), text.end(), [](QChar c) {
                           return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-';
                       });
    return isTag ? text : QString();
}

QString lineOf(const QString &text, qsizetype limit)
{
    QString line = text.simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return line.left(limit);
}

MessageId libraryFile() { return MessageId(u"library"_s); }

Result<QList<Attachment>> takeAttachments(Asked &asked, const QList<AttachmentId> &ids)
{
    QList<Attachment> files;
    QList<AttachmentRow> rows;
    for (const AttachmentId &id : ids) {
        auto row = asked.t.store().attachment(id);
        if (!row)
            return tl::unexpected(row.error());
        const bool isStaff = asked.actor.isStaff();
        const bool isLibrarys = isStaff && *row && (*row)->message == libraryFile();
        const bool isOwn = *row && (*row)->uploader == asked.actor.key();
        if (!isLibrarys && !(isOwn && (isStaff || (*row)->message.isEmpty())))
            return refuse(ErrorCode::NotFound, u"there is no such file to send"_s, u"with.attachments"_s);
        files.append((*row)->attachment);
        if (isLibrarys)
            continue;
        (*row)->message = MessageId(asked.id.value());
        rows.append(**row);
    }
    asked.t.changes().attachments += rows;
    return files;
}

Result<void> checkMessage(Asked &asked, const Conversation &conversation, const QString &text,
                          const QList<AttachmentId> &attachments)
{
    if (attachments.size() > 10)
        return refuse(ErrorCode::TooLarge, u"a message carries at most 10 files"_s, u"with.attachments"_s);
    if (text.isEmpty() && !attachments.isEmpty())
        return {};
    const int limit = policyOf(asked.t.state().centre(), conversation.channel).textLimit;
    if (conversation.channel != Channel::Sms)
        return checkText(text, limit, u"with.text"_s);
    if (textLength(text, Channel::Sms, limit).isOver)
        return refuse(ErrorCode::TooLarge, u"with.text takes more than %1 SMS"_s.arg(limit), u"with.text"_s);
    return checkText(text, longestSms, u"with.text"_s);
}

void whisperNote(Asked &asked, const ConversationId &conversation, const QString &note)
{
    if (note.trimmed().isEmpty())
        return;
    Message message;
    message.id = MessageId::create();
    message.conversation = conversation;
    message.kind = MessageKind::Whisper;
    message.author = {AuthorKind::Agent, asked.actor.user, asked.actor.name};
    message.text = note;
    asked.t.log(message);
}

Result<protocol::SentMessage> customerWrites(Asked &asked, const Conversation &conversation,
                                             const QString &text, const QList<AttachmentId> &attachments)
{
    if (auto right = checkMessage(asked, conversation, text, attachments); !right)
        return tl::unexpected(right.error());
    auto files = takeAttachments(asked, attachments);
    if (!files)
        return tl::unexpected(files.error());
    if (conversation.state == ConversationState::Closed)
        reopen(asked, conversation);
    Message message;
    message.id = MessageId(asked.id.value());
    message.conversation = conversation.id;
    message.author = {AuthorKind::Customer, {}, conversation.customerName};
    message.text = text;
    message.attachments = *files;
    return protocol::SentMessage{asked.t.log(message)};
}

void close(Asked &asked, Conversation conversation, const QString &disposition, const QString &note)
{
    Transaction &t = asked.t;
    const UserId owner = conversation.state == ConversationState::Queued ? UserId() : conversation.owner;
    whisperNote(asked, conversation.id, note);
    conversation = t.state().conversation(conversation.id)->conversation;
    conversation.state = ConversationState::Closed;
    conversation.owner = owner;
    conversation.closedAt = t.now();
    conversation.heldAt = 0;
    conversation.waitingSince = 0;
    conversation.waitReason.clear();
    conversation.disposition = disposition;
    t.log(Change::Closed, conversation, asked.actor);
    t.log(interactionOf(t, conversation));
    assignment::release(t, conversation.customer, owner);
    if (!owner.isEmpty())
        assignment::fill(t, owner);
}

QString brandOf(const Centre &centre, const QString &name)
{
    for (const QString &brand : centre.brands)
        if (brand.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return brand;
    return {};
}

QString queueFor(const Centre &centre, const QString &topic)
{
    if (centre.queues.contains(topic))
        return topic;
    return centre.queues.value(0);
}

InteractionKind interactionKindOf(Channel channel)
{
    switch (channel) {
    case Channel::WebChat: return InteractionKind::Chat;
    case Channel::WhatsApp: return InteractionKind::WhatsApp;
    case Channel::Sms: return InteractionKind::Sms;
    case Channel::Email: return InteractionKind::Email;
    case Channel::Social: return InteractionKind::Social;
    }
    return InteractionKind::Chat;
}

} // namespace parley::backend
