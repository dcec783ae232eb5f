// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/lists/transcriptrow.h"

#include <QAbstractListModel>

namespace parley {

//! One conversation as lines, oldest first: messages in the log's order, day lines, the New line, system
//! lines and whispers; then what waits in the outbox, then what the customer is typing.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, //!< TranscriptRow
        KindRole,               //!< TranscriptRow::Kind as int
        AtRole,                 //!< qint64, ms since 1970 UTC
        SeqRole,                //!< qint64, the message's number in the log; 0 when it has none
    };

    explicit TranscriptModel(QObject *parent = nullptr);

    //! Whose desk it is: their own messages carry no name.
    void setViewer(const UserId &viewer);

    //! Replaces all messages (any order); system lines and the outbox stay.
    void setMessages(const QList<Message> &messages, bool hasOlder = false);

    //! Adds a message at its place by number, or replaces the one of the same id.
    void addMessage(const Message &message);

    //! Adds a page of messages before those that are here.
    void prependOlder(const QList<Message> &messages, bool hasOlder);

    //! Marks a message as not delivered by its channel.
    void markFailed(const MessageId &message, const QString &reason);

    //! Takes over how far messages have come with the customer and with the agent.
    void applyReceipts(const Conversation &conversation);

    //! Replaces what waits or was refused.
    void setOutbox(const QList<PendingMessage> &pending);

    //! What the customer has typed and not sent; \a isTyping without text when only that is known.
    void setTypingPreview(const QString &text, bool isTyping = false);

    //! Adds what happened to the conversation: once, however often it is told. With a number it stands
    //! by its number, else by its time.
    void addSystemLine(qint64 at, const QString &icon, const QString &text, qint64 seq = 0);

    //! While somebody is looking at the newest messages, arriving ones get no New line.
    void setWatched(bool watched);

    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    [[nodiscard]] qint64 oldestSeq() const;
    [[nodiscard]] qint64 newestSeq() const;

    //! How many of the customer's messages the agent has not read.
    [[nodiscard]] int unread() const;

    //! The lines from here on, in the order shown; valid until the model changes.
    [[nodiscard]] const TranscriptRow &rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void unreadChanged(int unread);
    void hasOlderChanged(bool hasOlder);

private:
    [[nodiscard]] TranscriptRow lineFor(const Message &message) const;
    [[nodiscard]] bool comesLast(const Message &message) const;
    [[nodiscard]] QList<TranscriptRow> lines() const;
    void appendTo(QList<TranscriptRow> &rows, const TranscriptRow &line) const;
    void append(const Message &message);
    void rebuild();
    void rebuildTail();
    void replace(QList<TranscriptRow> &part, const QList<TranscriptRow> &wanted, qsizetype offset);
    void placeNewLine();
    void countUnread();
    void setHasOlder(bool hasOlder);

    UserId m_viewer;
    QList<Message> m_messages;      // by number
    QList<TranscriptRow> m_systems; // by time
    QList<PendingMessage> m_pending;
    QString m_preview;
    bool m_isTyping = false;
    QList<TranscriptRow> m_history; // what is shown of messages and system lines
    QList<TranscriptRow> m_tail;    // what is shown below: outbox, then preview
    QHash<MessageId, qint64> m_seqs;
    Conversation m_receipts;
    qint64 m_newFrom = 0; // number of the first message below the New line; 0: none
    int m_unread = 0;
    bool m_hasOlder = false;
    bool m_isWatched = false;
};

} // namespace parley
