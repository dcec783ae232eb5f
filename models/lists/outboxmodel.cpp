// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/outboxmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parley {

OutboxModel::OutboxModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void OutboxModel::setMessages(const QList<OutboxMessage> &messages)
{
    if (messages == m_messages)
        return;
    removeAbsent(messages);
    for (int row = 0; row < messages.size(); ++row)
        placeAt(row, messages[row]);
    if (!m_messages.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_messages.size()) - 1),
                           {PlaceRole, WaitingRole});
}

void OutboxModel::removeAbsent(const QList<OutboxMessage> &messages)
{
    for (int row = static_cast<int>(m_messages.size()) - 1; row >= 0; --row) {
        const auto isSame = [this, row](const OutboxMessage &each) { return each.id == m_messages[row].id; };
        if (std::any_of(messages.begin(), messages.end(), isSame))
            continue;
        beginRemoveRows({}, row, row);
        m_messages.removeAt(row);
        endRemoveRows();
    }
}

void OutboxModel::placeAt(int row, const OutboxMessage &message)
{
    const int from = rowOf(message.id, row);
    if (from < 0) {
        beginInsertRows({}, row, row);
        m_messages.insert(row, message);
        endInsertRows();
        return;
    }
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_messages.move(from, row);
        endMoveRows();
    }
    if (m_messages[row] == message)
        return;
    m_messages[row] = message;
    Q_EMIT dataChanged(index(row), index(row));
}

int OutboxModel::rowOf(const CommandId &id, int from) const
{
    for (int row = from; row < m_messages.size(); ++row)
        if (m_messages[row].id == id)
            return row;
    return -1;
}

const OutboxMessage &OutboxModel::message(int row) const { return m_messages[row]; }

int OutboxModel::waitingCount() const
{
    return static_cast<int>(std::count_if(m_messages.begin(), m_messages.end(),
                                          [](const OutboxMessage &each) { return each.failure.isEmpty(); }));
}

qint64 OutboxModel::oldest() const
{
    qint64 oldest = 0;
    for (const OutboxMessage &each : m_messages)
        if (each.failure.isEmpty() && (oldest == 0 || each.createdAt < oldest))
            oldest = each.createdAt;
    return oldest;
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxMessage &message = m_messages[index.row()];
    switch (role) {
    case Qt::DisplayRole: return message.text;
    case Qt::AccessibleTextRole: return message.customerName + u", "_s + message.text;
    case MessageRole: return QVariant::fromValue(message);
    case WaitingRole: return waitingCount();
    case PlaceRole: {
        if (!message.failure.isEmpty())
            return 0;
        const auto end = m_messages.begin() + index.row() + 1;
        return static_cast<int>(std::count_if(m_messages.begin(), end, [](const OutboxMessage &each) {
            return each.failure.isEmpty();
        }));
    }
    default: return {};
    }
}

} // namespace parley
