// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"

#include <QAbstractListModel>

namespace parley {

//! The conversations that agents hold now, for who watches over them: those that need attention first.
//! While it is still (the pointer or the keyboard is on it) nothing moves; it settles afterwards.
class MonitorModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ConversationRole = Qt::UserRole + 1, //!< the Conversation
        AgentRole,                           //!< its owner's name
        AgentTextRole,                       //!< the agent's last words
        CustomerTextRole,                    //!< the customer's last words
    };
    enum class Order { AttentionFirst, ByAgent };

    explicit MonitorModel(QObject *parent = nullptr);

    //! The channels' targets.
    void setCentre(const Centre &centre);
    //! Replaces everything; those that wait or are closed are left out.
    void setConversations(const QList<Conversation> &conversations);
    //! Adds a conversation or replaces the one with this id; it goes when nobody holds it any more.
    void put(const Conversation &conversation);
    void setUserName(const UserId &id, const QString &name);
    void setOrder(Order order);
    //! Nothing moves while it is still.
    void setStill(bool isStill);
    //! The backend's clock, ms since 1970 UTC; orders anew what has become urgent.
    void setNow(qint64 now);

    [[nodiscard]] const Conversation &conversation(int row) const;
    [[nodiscard]] int rowOf(const ConversationId &id) const;
    [[nodiscard]] const Centre &centre() const;
    [[nodiscard]] Order order() const;
    [[nodiscard]] qint64 now() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        Conversation conversation;
        QString agentText;
        QString customerText;
    };

    [[nodiscard]] bool isBefore(const Row &a, const Row &b) const;
    [[nodiscard]] QString agentName(const Row &row) const;
    static void fold(Row &row, const Conversation &conversation);
    void settle();

    QList<Row> m_rows;
    QHash<UserId, QString> m_names;
    Centre m_centre;
    Order m_order = Order::AttentionFirst;
    qint64 m_now = 0;
    bool m_isStill = false;
};

} // namespace parley
