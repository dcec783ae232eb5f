// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cache/outboxitem.h"
#include "models/protocol/envelope.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace parley {
class OutboxFile;
}

namespace parley::sync {

//! Commands that must not be lost: on disk before they are first sent, sent again after every hello
//! until they are answered. One at a time for each conversation, so that their order stands.
class Outbox : public QObject
{
    Q_OBJECT

public:
    explicit Outbox(QObject *parent = nullptr);
    ~Outbox() override;

    //! Opens the outbox of one user of one server; an error when its file cannot be used.
    [[nodiscard]] Result<bool> open(const QString &file);
    void close();

    //! Stores a command; false when the disk did not take it, and then it is not sent either.
    bool add(const protocol::Command &command, const ConversationId &conversation);
    //! All that is not accepted, in the order it will be sent; refused ones keep their place.
    [[nodiscard]] const QList<OutboxItem> &items() const { return m_items; }

    //! Changes the text of a message that was never sent; false when it is too late.
    bool edit(const CommandId &id, const QString &text);
    //! Removes what was never sent, or was refused, and gives its text; nothing when it is too late.
    [[nodiscard]] std::optional<QString> takeBack(const CommandId &id);
    //! Moves a message that was never sent before \p other of the same conversation (empty: to the end).
    bool moveBefore(const CommandId &id, const CommandId &other);

    //! The link is up and the hello was answered: sends what is due. Or it is down: all stands to be sent
    //! again.
    void setOnline(bool online);
    //! The answer to a command; false when it is none of the outbox's.
    bool settle(const protocol::Reply &reply);
    //! The log has the message: it is no longer shown as unsent, though it is kept until the answer.
    void noticeAccepted(const MessageId &id);

Q_SIGNALS:
    void sendingRequested(const parley::protocol::Command &command);
    void changed(const QList<parley::OutboxItem> &items);
    void accepted(const parley::CommandId &id, const QString &name, const QJsonObject &reply);
    void refused(const parley::CommandId &id, const QString &name, const parley::Error &error,
                 const QString &text);
    //! The disk does not take what must be kept.
    void storageFailed(const QString &reason);

private:
    struct Entry;

    void pump(const QList<CommandId> &done);
    void reject(Entry &entry, const Error &error);
    void rest(const QString &lane);
    [[nodiscard]] bool isBusy(const QString &lane) const;
    void publish();
    [[nodiscard]] Entry *find(const CommandId &id);
    void forget(const CommandId &id);

    std::unique_ptr<OutboxFile> m_file;
    std::vector<Entry> m_entries;
    QList<OutboxItem> m_items;
    QSet<QString> m_restingLanes; //!< the backend asked to wait
    bool m_isOnline = false;
};

} // namespace parley::sync
