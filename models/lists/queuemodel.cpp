// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/queuemodel.h"

#include "models/policy/waitreason.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

class Queue
{
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

QString isolate(const QString &name) { return QChar(0x2068) + name + QChar(0x2069); }

bool isBefore(const Conversation &a, const Conversation &b)
{
    return waitsSince(a) != waitsSince(b) ? waitsSince(a) < waitsSince(b) : a.id < b.id;
}

auto placeOf(const QList<Conversation> &list, const ConversationId &id)
{
    return std::find_if(list.begin(), list.end(), [&id](const Conversation &each) { return each.id == id; });
}

auto placeFor(const QList<Conversation> &list, const Conversation &conversation)
{
    return std::lower_bound(list.begin(), list.end(), conversation, isBefore);
}

} // namespace

QueueModel::QueueModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void QueueModel::setConversations(const QList<Conversation> &conversations)
{
    beginResetModel();
    m_waiting.clear();
    m_rows.clear();
    for (const Conversation &each : conversations)
        if (each.state == ConversationState::Queued)
            m_waiting.append(each);
    std::sort(m_waiting.begin(), m_waiting.end(), isBefore);
    std::copy_if(m_waiting.begin(), m_waiting.end(), std::back_inserter(m_rows),
                 [this](const Conversation &each) { return isShown(each); });
    endResetModel();
    Q_EMIT countsChanged();
}

void QueueModel::put(const Conversation &conversation)
{
    const auto known = placeOf(m_waiting, conversation.id);
    const bool wasWaiting = known != m_waiting.cend();
    const bool isWaiting = conversation.state == ConversationState::Queued;
    if (!wasWaiting && !isWaiting)
        return;
    if (wasWaiting)
        m_waiting.erase(known);
    if (isWaiting)
        m_waiting.insert(placeFor(m_waiting, conversation), conversation);
    if (isWaiting && isShown(conversation))
        showAt(conversation);
    else
        hide(conversation.id);
    Q_EMIT countsChanged();
}

void QueueModel::showAt(const Conversation &conversation)
{
    const int row = rowOf(conversation.id);
    if (row >= 0 && waitsSince(m_rows[row]) == waitsSince(conversation)) {
        m_rows[row] = conversation;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    hide(conversation.id);
    const auto place = placeFor(m_rows, conversation);
    const int to = static_cast<int>(place - m_rows.cbegin());
    beginInsertRows({}, to, to);
    m_rows.insert(to, conversation);
    endInsertRows();
}

void QueueModel::hide(const ConversationId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void QueueModel::setUserName(const UserId &id, const QString &name)
{
    m_names.insert(id, name);
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].owner == id)
            Q_EMIT dataChanged(index(row), index(row), {ReasonRole});
}

void QueueModel::setChannel(std::optional<Channel> channel)
{
    if (channel == m_channel)
        return;
    m_channel = channel;
    setConversations(QList(m_waiting));
}

bool QueueModel::isShown(const Conversation &conversation) const
{
    return !m_channel || conversation.channel == *m_channel;
}

const Conversation &QueueModel::conversation(int row) const { return m_rows[row]; }
std::optional<Channel> QueueModel::channel() const { return m_channel; }

int QueueModel::rowOf(const ConversationId &id) const
{
    const auto found = placeOf(m_rows, id);
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

int QueueModel::count(std::optional<Channel> channel) const
{
    return static_cast<int>(std::count_if(m_waiting.begin(), m_waiting.end(), [&](const Conversation &each) {
        return !channel || each.channel == *channel;
    }));
}

const Conversation *QueueModel::longest(std::optional<Channel> channel) const
{
    for (const Conversation &each : m_waiting)
        if (!channel || each.channel == *channel)
            return &each;
    return nullptr;
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Conversation &conversation = m_rows[index.row()];
    const QString reason = waitReasonWords(conversation, m_names.value(conversation.owner));
    switch (role) {
    case Qt::DisplayRole: return conversation.customerName;
    case ConversationRole: return QVariant::fromValue(conversation);
    case ReasonRole: return reason;
    case Qt::AccessibleTextRole: {
        QStringList words{conversation.customerName, channelWord(conversation.channel), conversation.topic,
                          reason, conversation.lastText};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    default: return {};
    }
}

qint64 waitsSince(const Conversation &conversation)
{
    return conversation.queuedAt > 0 ? conversation.queuedAt : conversation.startedAt;
}

QString waitReasonWords(const Conversation &conversation, const QString &ownerName)
{
    const auto reason = fromName<WaitReason>(conversation.waitReason);
    if (!reason)
        return {};
    switch (*reason) {
    //: Why a conversation waits
    case WaitReason::NoAgentOnline: return Queue::tr("Nobody is available");
    //: Why a conversation waits: nobody available serves this queue
    case WaitReason::NoSkill: return Queue::tr("Nobody available serves this queue");
    //: Why a conversation waits: nobody available speaks the customer's language
    case WaitReason::NoLanguage: return Queue::tr("Nobody available speaks this language");
    //: Why a conversation waits
    case WaitReason::AllFull: return Queue::tr("Everybody is full");
    case WaitReason::OwnerFull:
        //: Why a conversation waits: %1 is the agent who holds the customer's other conversation
        return ownerName.isEmpty() ? Queue::tr("Waits for its agent, who is full")
                                   : Queue::tr("Waits for %1, who is full").arg(isolate(ownerName));
    case WaitReason::OwnerAway:
        //: Why a conversation waits: %1 is the agent who holds the customer's other conversation
        return ownerName.isEmpty() ? Queue::tr("Waits for its agent, who is away")
                                   : Queue::tr("Waits for %1, who is away").arg(isolate(ownerName));
    }
    return {};
}

QString channelWord(Channel channel)
{
    switch (channel) {
    //: A channel that customers write on
    case Channel::WebChat: return Queue::tr("Web chat");
    //: A channel that customers write on
    case Channel::WhatsApp: return Queue::tr("WhatsApp");
    //: A channel that customers write on
    case Channel::Sms: return Queue::tr("SMS");
    //: A channel that customers write on
    case Channel::Email: return Queue::tr("Email");
    //: A channel that customers write on: posts and direct messages in social networks
    case Channel::Social: return Queue::tr("Social");
    }
    return {};
}

} // namespace parley
