// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/monitormodel.h"

#include "models/lists/queuemodel.h"
#include "models/policy/replyclock.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

bool isLive(const Conversation &conversation)
{
    return conversation.state == ConversationState::Active || conversation.state == ConversationState::Held;
}

//! How much a conversation asks for a supervisor's eye: the smaller the sooner.
std::pair<int, qint64> urgencyOf(const Conversation &conversation, const ChannelPolicy &policy, qint64 now)
{
    const ReplyClock clock = replyClock(conversation, policy, now);
    switch (clock.state) {
    case ReplyClock::State::Overdue: return {0, clock.remainingMs};
    case ReplyClock::State::Warning: return {1, clock.remainingMs};
    case ReplyClock::State::InTime: return {2, clock.remainingMs};
    case ReplyClock::State::Paused:
    case ReplyClock::State::None: break;
    }
    return {3, -conversation.lastMessageAt};
}

} // namespace

MonitorModel::MonitorModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void MonitorModel::setCentre(const Centre &centre)
{
    m_centre = centre;
    settle();
}

void MonitorModel::setConversations(const QList<Conversation> &conversations)
{
    beginResetModel();
    const QList<Row> before = std::exchange(m_rows, {});
    for (const Conversation &each : conversations) {
        if (!isLive(each))
            continue;
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&each](const Row &row) { return row.conversation.id == each.id; });
        m_rows.append(known == before.end() ? Row{} : *known);
        fold(m_rows.last(), each);
    }
    std::sort(m_rows.begin(), m_rows.end(), [this](const Row &a, const Row &b) { return isBefore(a, b); });
    endResetModel();
}

void MonitorModel::put(const Conversation &conversation)
{
    const int row = rowOf(conversation.id);
    if (row < 0 && isLive(conversation)) {
        const int end = rowCount();
        beginInsertRows({}, end, end);
        m_rows.append(Row{});
        fold(m_rows.last(), conversation);
        endInsertRows();
    } else if (row >= 0 && isLive(conversation)) {
        fold(m_rows[row], conversation);
        Q_EMIT dataChanged(index(row), index(row));
    } else if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    settle();
}

void MonitorModel::fold(Row &row, const Conversation &conversation)
{
    row.conversation = conversation;
    const bool isCustomers = conversation.lastAuthor == AuthorKind::Customer;
    (isCustomers ? row.customerText : row.agentText) = conversation.lastText.simplified();
}

void MonitorModel::setUserName(const UserId &id, const QString &name)
{
    m_names.insert(id, name);
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].conversation.owner == id)
            Q_EMIT dataChanged(index(row), index(row), {AgentRole});
    settle();
}

void MonitorModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    const bool wasStill = std::exchange(m_isStill, false);
    settle();
    m_isStill = wasStill;
}

void MonitorModel::setStill(bool isStill)
{
    m_isStill = isStill;
    settle();
}

void MonitorModel::setNow(qint64 now)
{
    m_now = now;
    settle();
}

bool MonitorModel::isBefore(const Row &a, const Row &b) const
{
    const auto keyOf = [this](const Row &row) {
        const Conversation &conversation = row.conversation;
        const auto [rank, time] = urgencyOf(conversation, policyOf(m_centre, conversation.channel), m_now);
        return std::tuple(rank, time, conversation.id);
    };
    if (m_order == Order::ByAgent) {
        const int order = QString::localeAwareCompare(agentName(a), agentName(b));
        if (order != 0)
            return order < 0;
    }
    return keyOf(a) < keyOf(b);
}

void MonitorModel::settle()
{
    const auto before = [this](const Row &a, const Row &b) { return isBefore(a, b); };
    if (m_isStill || std::is_sorted(m_rows.begin(), m_rows.end(), before))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList indexes = persistentIndexList();
    QList<ConversationId> ids;
    for (const QModelIndex &each : indexes)
        ids.append(m_rows[each.row()].conversation.id);
    std::sort(m_rows.begin(), m_rows.end(), before);
    for (qsizetype i = 0; i < indexes.size(); ++i)
        changePersistentIndex(indexes[i], index(rowOf(ids[i])));
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

const Conversation &MonitorModel::conversation(int row) const { return m_rows[row].conversation; }
const Centre &MonitorModel::centre() const { return m_centre; }
MonitorModel::Order MonitorModel::order() const { return m_order; }
qint64 MonitorModel::now() const { return m_now; }

int MonitorModel::rowOf(const ConversationId &id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&id](const Row &each) { return each.conversation.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString MonitorModel::agentName(const Row &row) const { return m_names.value(row.conversation.owner); }

int MonitorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MonitorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.conversation.customerName;
    case ConversationRole: return QVariant::fromValue(row.conversation);
    case AgentRole: return agentName(row);
    case AgentTextRole: return row.agentText;
    case CustomerTextRole: return row.customerText;
    case Qt::AccessibleTextRole: {
        QStringList words{row.conversation.customerName, channelWord(row.conversation.channel),
                          agentName(row), row.conversation.lastText};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    default: return {};
    }
}

} // namespace parley
