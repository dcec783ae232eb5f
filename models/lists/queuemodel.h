// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"

#include <QAbstractListModel>

#include <optional>

namespace parley {

//! The conversations that wait for an agent, the longest wait first; of one channel or of all.
class QueueModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ConversationRole = Qt::UserRole + 1, //!< the Conversation
        ReasonRole,                          //!< why it waits, in words; empty when there is nothing to say
    };

    explicit QueueModel(QObject *parent = nullptr);

    //! Replaces everything; those that do not wait are left out.
    void setConversations(const QList<Conversation> &conversations);
    //! Adds a conversation or replaces the one with this id; it goes when it no longer waits.
    void put(const Conversation &conversation);
    //! The name of a user, for "Waits for Dana Hart".
    void setUserName(const UserId &id, const QString &name);
    //! Shows one channel alone; nothing: all.
    void setChannel(std::optional<Channel> channel);

    [[nodiscard]] const Conversation &conversation(int row) const;
    [[nodiscard]] int rowOf(const ConversationId &id) const;
    [[nodiscard]] std::optional<Channel> channel() const;
    //! How many wait, on one channel or on all, whatever is shown.
    [[nodiscard]] int count(std::optional<Channel> channel = {}) const;
    //! The one that has waited longest, on one channel or on all; null when none waits.
    [[nodiscard]] const Conversation *longest(std::optional<Channel> channel = {}) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    //! How many wait, or since when, has changed on some channel, shown or not.
    void countsChanged();

private:
    [[nodiscard]] bool isShown(const Conversation &conversation) const;
    void showAt(const Conversation &conversation);
    void hide(const ConversationId &id);

    QList<Conversation> m_waiting; //!< all, the longest wait first
    QList<Conversation> m_rows;    //!< those shown
    QHash<UserId, QString> m_names;
    std::optional<Channel> m_channel;
};

//! When a conversation's wait in the queue began, ms since 1970 UTC.
[[nodiscard]] qint64 waitsSince(const Conversation &conversation);

//! Why a conversation waits, in words; \a ownerName is whom it waits for, if it waits for somebody.
[[nodiscard]] QString waitReasonWords(const Conversation &conversation, const QString &ownerName);

//! The name of a channel: "Web chat".
[[nodiscard]] QString channelWord(Channel channel);

} // namespace parley
