// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/families.h"

#include "app/backend/handlers/rules.h"

namespace parley::backend {

using namespace Qt::StringLiterals;
using namespace parley::protocol;

namespace {

constexpr qint64 msPerDay = 86'400'000;

Message messageBy(const Asked &asked, const ConversationId &conversation, const QString &text)
{
    Message message;
    message.id = MessageId(asked.id.value());
    message.conversation = conversation;
    message.author = {AuthorKind::Agent, asked.actor.user, asked.actor.name};
    message.text = text;
    return message;
}

//! The number of a message in the log; 0 when it was not sent by a command.
Result<qint64> numberOf(Asked &asked, const MessageId &message)
{
    return asked.t.store().recall(CommandId(message.value())).map([](const std::optional<CommandRow> &row) {
        return row ? row->seq : 0;
    });
}

//! What the library brought to the message, for its figures.
void countUse(Asked &asked, const SendMessage &command)
{
    Changes &changes = asked.t.changes();
    const qint64 day = asked.t.now() / msPerDay;
    changes.messageDays.append(day);
    EntryUse use = command.use;
    if (use.entry.isEmpty())
        use.entry = command.entry;
    if (!asked.t.state().entry(use.entry))
        return;
    if (!use.isByHand)
        changes.uses.append({use.entry, day});
    use.language = languageOf(use.language);
    const auto limit = [](int count) { return std::clamp(count, 0, 100'000); };
    use.inserted = limit(use.inserted);
    use.edited = std::min(limit(use.edited), use.inserted);
    use.typed = limit(use.typed);
    changes.entryUses.append(
        {use, asked.t.state().conversation(command.conversation)->key, asked.t.now()});
}

} // namespace

Result<SentMessage> run(Asked &asked, const SendMessage &command)
{
    const auto conversation = asked.t.conversation(command.conversation);
    if (!conversation)
        return tl::unexpected(conversation.error());
    if (conversation->state == ConversationState::Closed)
        return refuse(ErrorCode::Conflict, u"the conversation is closed"_s);
    if (auto right = checkMessage(asked, *conversation, command.text, command.attachments); !right)
        return tl::unexpected(right.error());
    auto files = takeAttachments(asked, command.attachments);
    if (!files)
        return tl::unexpected(files.error());
    Message message = messageBy(asked, command.conversation, command.text);
    message.attachments = *files;
    message.entry = command.entry;
    countUse(asked, command);
    return SentMessage{asked.t.log(message)};
}

Result<SentMessage> run(Asked &asked, const Whisper &command)
{
    if (auto right = checkText(command.text, 10'000, u"with.text"_s); !right)
        return tl::unexpected(right.error());
    Message message = messageBy(asked, command.conversation, command.text);
    message.kind = MessageKind::Whisper;
    return SentMessage{asked.t.log(message)};
}

Result<Done> run(Asked &asked, const SetDelivery &command)
{
    auto conversation = asked.t.conversation(command.conversation);
    if (!conversation)
        return tl::unexpected(conversation.error());
    const auto number = numberOf(asked, command.message);
    if (!number)
        return tl::unexpected(number.error());
    if (*number == 0 || *number > conversation->lastSeq)
        return refuse(ErrorCode::NotFound, u"there is no such message"_s, u"with.message"_s);
    if (command.fate == SetDelivery::Fate::Failed) {
        const QString reason = lineOf(command.reason, 500);
        asked.t.log(MessageFailed{conversation->id, command.message, reason.isEmpty() ? u"failed"_s : reason},
                    *conversation);
        return Done{};
    }
    const Conversation before = *conversation;
    conversation->customerDeliveredUpTo = std::max(conversation->customerDeliveredUpTo, *number);
    if (command.fate == SetDelivery::Fate::Read)
        conversation->customerReadUpTo = std::max(conversation->customerReadUpTo, *number);
    if (!(before == *conversation))
        asked.t.log(ReceiptChanged{conversation->id, conversation->customerDeliveredUpTo,
                                   conversation->customerReadUpTo, conversation->agentReadUpTo},
                    *conversation);
    return Done{};
}

Result<Done> run(Asked &asked, const AddAttachment &command)
{
    if (command.attachment.id.isEmpty() || command.attachment.bytes < 0)
        return refuse(ErrorCode::BadRequest, u"with.attachment is not whole"_s, u"with.attachment"_s);
    auto known = asked.t.store().attachment(command.attachment.id);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return refuse(ErrorCode::Conflict, u"there is a file of this id"_s, u"with.attachment.id"_s);
    asked.t.changes().attachments.append(
        {command.attachment, QByteArray::fromBase64(command.uploader.toLatin1()), {}, asked.t.now()});
    return Done{};
}

} // namespace parley::backend
