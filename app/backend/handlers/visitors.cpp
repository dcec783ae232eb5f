// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/families.h"

#include "app/backend/dispatch/assignment.h"
#include "app/backend/handlers/customermatch.h"
#include "app/backend/handlers/rules.h"
#include "app/backend/handlers/visitorview.h"
#include "app/backend/store/searchwords.h"

namespace parley::backend {

using namespace Qt::StringLiterals;
using namespace parley::protocol;

namespace {

VisitorChat chatNow(Asked &asked, const ConversationId &id)
{
    const Conversation &c = asked.t.state().conversation(id)->conversation;
    return chatOf(c, asked.t.nameOf(c.owner), asked.t.state().ahead(c));
}

//! What the visitor says of themselves; an e-mail address typed in is not verified by that.
Sought soughtBy(const Actor &visitor, const VisitorStart &command)
{
    Sought sought{visitor.customer, {}, lineOf(command.order, 64), command.customerName, command.language};
    const QString email = normalisedAddress(IdentityKind::Email, lineOf(command.email, 320));
    if (email.contains(u'@'))
        sought.identities.append({IdentityKind::Email, email, false});
    return sought;
}

void noteOrder(Asked &asked, Customer &customer, const QString &order)
{
    const bool isNews = !order.isEmpty() && customer.attributes.value(u"order"_s) != order;
    if (isNews)
        customer.attributes.insert(u"order"_s, order);
    if (isNews || customer.version == 0)
        customer = asked.t.log(customer);
}

} // namespace

Result<VisitorStarted> run(Asked &asked, const VisitorStart &command)
{
    Transaction &t = asked.t;
    if (!asked.actor.conversation.isEmpty()) {
        const auto current = t.conversation(asked.actor.conversation);
        if (current && current->state != ConversationState::Closed)
            return VisitorStarted{chatNow(asked, current->id)};
    }
    if (auto right = checkText(command.customerName, 200, u"with.name"_s); !right)
        return tl::unexpected(right.error());
    const Sought sought = soughtBy(asked.actor, command);
    auto customer = findOrMakeCustomer(t, sought);
    if (!customer)
        return tl::unexpected(customer.error());
    noteOrder(asked, *customer, sought.order);

    Conversation conversation;
    conversation.id = ConversationId::create();
    conversation.customer = customer->id;
    conversation.customerName = lineOf(command.customerName, 200);
    conversation.language = languageOf(command.language);
    conversation.brand = brandOf(t.state().centre(), command.brand);
    conversation.topic = lineOf(command.topic, 200);
    conversation.origin = lineOf(command.page, 500);
    conversation.queue = queueFor(t.state().centre(), conversation.topic);
    conversation.startedAt = t.now();
    t.state().forgetVisitor(asked.actor.visitor);
    t.changes().visitors.append({asked.actor.visitor, customer->id, conversation.id, t.now()});
    assignment::enqueue(t, conversation, {Change::Started, asked.actor, {}, {}});
    return VisitorStarted{chatNow(asked, conversation.id)};
}

Result<SentMessage> run(Asked &asked, const VisitorSend &command)
{
    const auto conversation = asked.t.conversation(command.conversation);
    if (!conversation)
        return tl::unexpected(conversation.error());
    return customerWrites(asked, *conversation, command.text, command.attachments)
        .map([](const SentMessage &sent) { return SentMessage{forVisitor(sent.message)}; });
}

Result<Done> run(Asked &asked, const VisitorReceipt &command)
{
    auto conversation = asked.t.conversation(command.conversation);
    if (!conversation)
        return tl::unexpected(conversation.error());
    const Conversation before = *conversation;
    const qint64 read = std::min(command.readUpTo, before.lastSeq);
    const qint64 delivered = std::min(std::max(command.deliveredUpTo, read), before.lastSeq);
    conversation->customerReadUpTo = std::max(before.customerReadUpTo, read);
    conversation->customerDeliveredUpTo = std::max(before.customerDeliveredUpTo, delivered);
    if (before == *conversation)
        return Done{};
    asked.t.log(ReceiptChanged{conversation->id, conversation->customerDeliveredUpTo,
                               conversation->customerReadUpTo, conversation->agentReadUpTo},
                *conversation);
    return Done{};
}

Result<Done> run(Asked &asked, const VisitorRate &command)
{
    Transaction &t = asked.t;
    auto conversation = t.conversation(command.conversation);
    if (!conversation)
        return tl::unexpected(conversation.error());
    if (command.score < 1 || command.score > 5)
        return refuse(ErrorCode::BadRequest, u"with.score is not 1 to 5"_s, u"with.score"_s);
    const auto others = t.store().ratings(conversation->customer, conversation->id);
    if (!others)
        return tl::unexpected(others.error());
    auto customer = t.customer(conversation->customer);
    if (!customer)
        return tl::unexpected(customer.error());
    conversation->satisfaction = command.score;
    t.log(Change::Rated, *conversation, asked.actor, {}, command.comment.left(2'000));
    customer->rating = double(others->first + command.score) / (others->second + 1);
    t.log(*customer);
    return Done{};
}

Result<Done> run(Asked &asked, const VisitorClose &command)
{
    const auto conversation = asked.t.conversation(command.conversation);
    if (!conversation)
        return tl::unexpected(conversation.error());
    if (conversation->state != ConversationState::Closed)
        close(asked, *conversation, {}, {});
    return Done{};
}

} // namespace parley::backend
