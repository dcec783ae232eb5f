// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/transaction.h"

#include "app/backend/handlers/visitorview.h"
#include "app/backend/store/bytewriter.h"
#include "app/backend/store/eventrow.h"

namespace parley::backend {

using namespace Qt::StringLiterals;
using protocol::Change;

Result<Conversation> Transaction::conversation(const ConversationId &id)
{
    if (const KeptConversation *kept = m_state.conversation(id))
        return kept->conversation;
    auto stored = m_store.conversation(id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return refuse(ErrorCode::NotFound, u"there is no such conversation"_s);
    m_state.put(**stored);
    return (*stored)->conversation;
}

Result<Customer> Transaction::customer(const CustomerId &id)
{
    for (auto it = m_changes.customers.crbegin(); it != m_changes.customers.crend(); ++it)
        if (it->id == id)
            return *it;
    auto stored = m_store.customer(id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return refuse(ErrorCode::NotFound, u"there is no such customer"_s);
    return **stored;
}

UserId Transaction::holderOf(const CustomerId &customer) const
{
    for (const ConversationId &id : m_state.liveOf(customer))
        if (const KeptConversation *kept = m_state.conversation(id))
            if (kept->conversation.state != ConversationState::Queued)
                return kept->conversation.owner;
    return {};
}

QString Transaction::nameOf(const UserId &id) const
{
    const User *user = m_state.user(id);
    return user ? user->name : QString();
}

qint64 Transaction::nextSeq()
{
    const qint64 seq = m_state.head() + 1;
    m_state.setHead(seq);
    m_undo.append([this, seq] { m_state.setHead(seq - 1); });
    return seq;
}

void Transaction::put(const Conversation &conversation)
{
    const KeptConversation *known = m_state.conversation(conversation.id);
    KeptConversation now{known ? known->key : m_state.nextKey(), conversation};
    if (!m_touched.contains(conversation.id)) {
        m_touched.append(conversation.id);
        if (known)
            m_undo.append([this, before = *known] { m_state.put(before); });
        else
            m_undo.append([this, id = conversation.id] { m_state.forget(id); });
    }
    m_state.put(now);
}

template<typename T>
void Transaction::append(EventKind kind, qint64 seq, const T &body, Reach reach, QByteArray visitorFrame)
{
    append(kind, seq, toBytes(body), std::move(reach), std::move(visitorFrame));
}

void Transaction::append(EventKind kind, qint64 seq, const QByteArray &body, Reach reach,
                         QByteArray visitorFrame)
{
    EventRow row;
    row.body = body;
    if (!reach.conversation.isEmpty())
        row.conversationKey = m_state.conversation(reach.conversation)->key;
    row.event = {
        seq, m_now, kind, frameOf(kind, seq, m_now, row.body), std::move(visitorFrame), std::move(reach)};
    m_changes.events.append(std::move(row));
}

Reach Transaction::reachOf(const Conversation &conversation) const
{
    Reach reach;
    reach.conversation = conversation.id;
    reach.owner = conversation.owner;
    return reach;
}

QByteArray Transaction::chatFrame(const Conversation &conversation) const
{
    if (conversation.channel != Channel::WebChat)
        return {};
    const bool isWaiting = conversation.state == ConversationState::Queued;
    return visitorFrameOf(
        chatOf(conversation, nameOf(conversation.owner), isWaiting ? m_state.ahead(conversation) : 0));
}

void Transaction::log(Change change, const Conversation &conversation, const Actor &by,
                      const UserId &formerOwner, const QString &note)
{
    const KeptConversation *before = m_state.conversation(conversation.id);
    Reach reach = reachOf(conversation);
    reach.customer = conversation.customer;
    reach.formerOwner = formerOwner;
    reach.touchesQueue = conversation.state == ConversationState::Queued
                         || (before && before->conversation.state == ConversationState::Queued);
    put(conversation);
    append(EventKind::ConversationChanged, nextSeq(),
           protocol::ConversationChanged{change, conversation, by.user, by.isStaff() ? by.name : QString(),
                                         formerOwner, note},
           reach, chatFrame(conversation));
}

Message Transaction::log(Message message)
{
    Conversation conversation = m_state.conversation(message.conversation)->conversation;
    message.seq = nextSeq();
    message.at = m_now;
    conversation.apply(message);
    put(conversation);
    Reach reach = reachOf(conversation);
    reach.isWhisper = message.kind == MessageKind::Whisper;
    append(EventKind::MessageAdded, message.seq, protocol::MessageAdded{message}, reach,
           conversation.channel == Channel::WebChat ? visitorFrameOf(message) : QByteArray());
    return message;
}

void Transaction::log(const protocol::ReceiptChanged &receipt, const Conversation &conversation)
{
    put(conversation);
    append(EventKind::ReceiptChanged, nextSeq(), receipt, reachOf(conversation), chatFrame(conversation));
}

void Transaction::log(const protocol::MessageFailed &failure, const Conversation &conversation)
{
    put(conversation);
    append(EventKind::MessageFailed, nextSeq(), failure, reachOf(conversation));
    m_changes.failures.append({m_state.conversation(conversation.id)->key, failure.message, failure.reason});
}

Customer Transaction::log(Customer customer, const QStringList &orders)
{
    customer.version = nextSeq();
    Reach reach;
    reach.customer = customer.id;
    reach.owner = holderOf(customer.id);
    append(EventKind::CustomerChanged, customer.version, protocol::CustomerChanged{customer}, reach);
    for (const QString &order : orders)
        m_changes.orders.append({order, customer.id});
    m_changes.customers.append(customer);
    return customer;
}

void Transaction::log(const Interaction &interaction, const QString &external)
{
    Reach reach;
    reach.customer = interaction.customer;
    append(EventKind::InteractionAdded, nextSeq(), protocol::InteractionAdded{interaction}, reach);
    m_changes.interactions.append({interaction, external});
}

void Transaction::log(const User &user, const QString &passwordHash)
{
    if (const User *known = m_state.user(user.id))
        m_undo.append([this, before = *known] { m_state.put(before); });
    else
        m_undo.append([this, id = user.id] { m_state.removeUser(id); });
    m_state.put(user);
    append(EventKind::UserChanged, nextSeq(), protocol::UserChanged{user}, {});
    m_changes.users.append({user, passwordHash});
}

void Transaction::log(const Centre &centre)
{
    m_undo.append([this, before = m_state.centre()] { m_state.setCentre(before); });
    m_state.setCentre(centre);
    append(EventKind::CentreChanged, nextSeq(), protocol::CentreChanged{centre}, {});
    m_changes.centre = centre;
}

QByteArray Transaction::lastBody() const
{
    return m_changes.events.isEmpty() ? QByteArray() : m_changes.events.constLast().body;
}

void Transaction::undo()
{
    for (auto it = m_undo.crbegin(); it != m_undo.crend(); ++it)
        (*it)();
    m_undo.clear();
    m_touched.clear();
    m_changes = {};
}

} // namespace parley::backend
