// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/families.h"

#include "app/backend/dispatch/assignment.h"
#include "app/backend/handlers/customermatch.h"
#include "app/backend/handlers/rules.h"
#include "app/backend/store/searchwords.h"

//! Messages of the channels besides the web chat.
namespace parley::backend {

using namespace Qt::StringLiterals;
using namespace parley::protocol;

namespace {

//! A conversation closed longer ago than this is not reopened by the next message; a new one begins.
constexpr qint64 reopenWithin = qint64(7) * 86'400'000;

IdentityKind identityOf(Channel channel)
{
    switch (channel) {
    case Channel::WebChat: return IdentityKind::Web;
    case Channel::WhatsApp: return IdentityKind::WhatsApp;
    case Channel::Sms: return IdentityKind::Phone;
    case Channel::Email: return IdentityKind::Email;
    case Channel::Social: return IdentityKind::Social;
    }
    return IdentityKind::Web;
}

Result<std::optional<Conversation>> goingOn(Transaction &t, const CustomerId &customer, Channel channel,
                                            const QString &address)
{
    for (const ConversationId &id : t.state().liveOf(customer)) {
        const Conversation &live = t.state().conversation(id)->conversation;
        if (live.channel == channel && live.address == address)
            return std::optional(live);
    }
    const auto last = t.store().lastConversation(customer, channel, address);
    if (!last)
        return tl::unexpected(last.error());
    if (last->isEmpty())
        return std::optional<Conversation>();
    return t.conversation(*last).map([&](const Conversation &found) {
        return t.now() - found.closedAt <= reopenWithin ? std::optional(found)
                                                        : std::optional<Conversation>();
    });
}

Conversation begin(Asked &asked, const Customer &customer, const InboundMessage &command,
                   const QString &address)
{
    Transaction &t = asked.t;
    Conversation conversation;
    conversation.id = ConversationId::create();
    conversation.customer = customer.id;
    conversation.customerName = customer.name;
    conversation.channel = command.channel;
    conversation.address = address;
    conversation.language = command.language.isEmpty() ? customer.language : languageOf(command.language);
    conversation.brand = brandOf(t.state().centre(), command.brand);
    conversation.topic = lineOf(command.topic, 200);
    conversation.queue = queueFor(t.state().centre(), conversation.topic);
    conversation.startedAt = t.now();
    assignment::enqueue(t, conversation, {Change::Started, asked.actor, {}, {}});
    return t.state().conversation(conversation.id)->conversation;
}

} // namespace

Result<SentMessage> run(Asked &asked, const InboundMessage &command)
{
    Transaction &t = asked.t;
    const IdentityKind kind = identityOf(command.channel);
    const QString address = normalisedAddress(kind, lineOf(command.address, 320));
    if (address.isEmpty() || command.channel == Channel::WebChat)
        return refuse(ErrorCode::BadRequest, u"with.address is not one of the channel"_s, u"with.address"_s);
    Conversation draft;
    draft.channel = command.channel;
    if (auto right = checkMessage(asked, draft, command.text, command.attachments); !right)
        return tl::unexpected(right.error());
    // The provider vouches for the sender's address.
    auto customer =
        findOrMakeCustomer(t, {{}, {{kind, address, true}}, {}, command.customerName, command.language});
    if (!customer)
        return tl::unexpected(customer.error());
    auto conversation = goingOn(t, customer->id, command.channel, address);
    if (!conversation)
        return tl::unexpected(conversation.error());
    if (customer->version == 0)
        customer = t.log(*customer);
    return customerWrites(asked, *conversation ? **conversation : begin(asked, *customer, command, address),
                          command.text, command.attachments);
}

} // namespace parley::backend
