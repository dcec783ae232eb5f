// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"

#include <QAbstractListModel>

namespace parley {

//! The conversations open on one desk, in an order that only the agent changes. Each has an identity hue of
//! its own among the open ones, counted from 0, and keeps it while it is open.
class ConversationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ConversationRole = Qt::UserRole, //!< Conversation
        UnreadRole,                      //!< int, unread messages of the customer
    };

    static constexpr int hueCount = 8;

    explicit ConversationListModel(QObject *parent = nullptr);

    //! Replaces what is open; those that were there keep their places, new ones come last, in the order
    //! given.
    void setConversations(const QList<Conversation> &conversations);

    //! Adds a conversation at the end, or brings the one of its id up to date.
    void put(const Conversation &conversation);
    void remove(const ConversationId &id);
    void setUnread(const ConversationId &id, int unread);

    //! Moves the conversation in row \a from so that it stands in row \a to.
    bool moveTo(int from, int to);

    [[nodiscard]] int rowOf(const ConversationId &id) const; //!< -1 when it is not open
    [[nodiscard]] const Conversation &conversationAt(int row) const;
    [[nodiscard]] const Conversation *find(const ConversationId &id) const; //!< valid until the model changes
    [[nodiscard]] int unreadAt(int row) const;
    [[nodiscard]] int hueAt(int row) const; //!< 0…7

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Open
    {
        Conversation conversation;
        int unread = 0;
        int hue = 0;
    };

    [[nodiscard]] int hueFor(const CustomerId &customer) const;

    QList<Open> m_open;
};

} // namespace parley

Q_DECLARE_METATYPE(parley::Conversation)
