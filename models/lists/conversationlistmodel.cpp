// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/conversationlistmodel.h"

#include <algorithm>

namespace parley {

ConversationListModel::ConversationListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void ConversationListModel::setConversations(const QList<Conversation> &conversations)
{
    for (int row = int(m_open.size()) - 1; row >= 0; --row) {
        const ConversationId &id = m_open.at(row).conversation.id;
        const bool stays = std::any_of(conversations.cbegin(), conversations.cend(),
                                       [&](const Conversation &each) { return each.id == id; });
        if (!stays)
            remove(ConversationId(id));
    }
    for (const Conversation &conversation : conversations)
        put(conversation);
}

void ConversationListModel::put(const Conversation &conversation)
{
    const int row = rowOf(conversation.id);
    if (row < 0) {
        const int last = int(m_open.size());
        beginInsertRows({}, last, last);
        m_open.append({conversation, 0, hueFor(conversation.customer)});
        endInsertRows();
    } else if (m_open.at(row).conversation != conversation) {
        m_open[row].conversation = conversation;
        Q_EMIT dataChanged(index(row), index(row), {Qt::DisplayRole, ConversationRole});
    }
}

void ConversationListModel::remove(const ConversationId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_open.removeAt(row);
    endRemoveRows();
}

void ConversationListModel::setUnread(const ConversationId &id, int unread)
{
    const int row = rowOf(id);
    if (row < 0 || m_open.at(row).unread == unread)
        return;
    m_open[row].unread = unread;
    Q_EMIT dataChanged(index(row), index(row), {UnreadRole});
}

bool ConversationListModel::moveTo(int from, int to)
{
    const int count = int(m_open.size());
    if (from == to || from < 0 || to < 0 || from >= count || to >= count)
        return false;
    if (!beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return false;
    m_open.move(from, to);
    endMoveRows();
    return true;
}

int ConversationListModel::rowOf(const ConversationId &id) const
{
    const auto open = std::find_if(m_open.cbegin(), m_open.cend(),
                                   [&](const Open &each) { return each.conversation.id == id; });
    return open == m_open.cend() ? -1 : int(open - m_open.cbegin());
}

const Conversation &ConversationListModel::conversationAt(int row) const
{
    return m_open.at(row).conversation;
}

const Conversation *ConversationListModel::find(const ConversationId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_open.at(row).conversation;
}

int ConversationListModel::unreadAt(int row) const { return m_open.at(row).unread; }

int ConversationListModel::hueAt(int row) const { return m_open.at(row).hue; }

int ConversationListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_open.size());
}

QVariant ConversationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Open &open = m_open.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return open.conversation.customerName;
    case ConversationRole: return QVariant::fromValue(open.conversation);
    case UnreadRole: return open.unread;
    default: return {};
    }
}

// A customer has the same hue each day, unless another open conversation has it already. FNV-1a, since
// qHash is seeded anew in each process.
int ConversationListModel::hueFor(const CustomerId &customer) const
{
    quint32 hash = 2166136261U;
    for (const char byte : customer.value().toUtf8())
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    const int wished = int((hash ^ (hash >> 16)) % quint32(hueCount));
    for (int step = 0; step < hueCount; ++step) {
        const int hue = (wished + step) % hueCount;
        const bool isTaken =
            std::any_of(m_open.cbegin(), m_open.cend(), [&](const Open &open) { return open.hue == hue; });
        if (!isTaken)
            return hue;
    }
    return wished;
}

} // namespace parley
