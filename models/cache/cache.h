// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "models/domain/customer.h"
#include "models/domain/entry.h"
#include "models/domain/error.h"
#include "models/domain/linkcheck.h"
#include "models/domain/proposal.h"
#include "models/domain/toneguide.h"
#include "models/domain/user.h"

#include <QHash>
#include <QSqlQuery>

#include <memory>
#include <optional>

namespace parley {

class SqliteFile;

//! How far a cache has followed the log.
struct CachePosition
{
    QString epoch;
    qint64 cursor = 0;
    qint64 heardAt = 0; //!< when the backend was last heard, ms since 1970 UTC: the age of the rest

    friend bool operator==(const CachePosition &, const CachePosition &) = default;
};

//! The held messages of one conversation, oldest first.
struct CachedTranscript
{
    QList<Message> messages;
    bool isOpened = false;
    bool hasOlder = false;
};

//! Everything a cache holds.
struct CacheContents
{
    CachePosition position;
    User self;
    Centre centre;
    QList<Conversation> conversations;
    QList<Customer> customers;
    QList<Entry> entries;
    QList<Entry> published; //!< what the desks have
    QList<Proposal> proposals;
    QList<ToneGuide> toneGuides;
    QList<LinkCheck> linkChecks;
    QList<User> users;
    QHash<ConversationId, CachedTranscript> transcripts;
};

//! What one user of one server has seen of the log, in a file that can be thrown away: a snapshot makes
//! it anew. The first write opens a transaction; commit() ends it, so that events and cursor are kept
//! together or not at all. A write that fails spoils its transaction: commit() then undoes it.
class Cache
{
public:
    //! Opens \p path; a file that is damaged or of another version is replaced by an empty one.
    [[nodiscard]] static Result<std::unique_ptr<Cache>> open(const QString &path);
    ~Cache();
    Q_DISABLE_COPY_MOVE(Cache)

    //! Removes the file and what SQLite keeps beside it.
    static void remove(const QString &path);

    [[nodiscard]] CacheContents load() const;

    void put(const Conversation &conversation);
    void put(const Customer &customer);
    //! The newest save; a published one is what the desks have from then on, a retired one ends that.
    void put(const Entry &entry);
    void put(const Proposal &proposal);
    void put(const ToneGuide &guide);
    void put(const LinkCheck &check);
    void put(const User &user);
    void put(const Message &message);
    void putSelf(const User &self);
    void putCentre(const Centre &centre);
    void putTranscript(const ConversationId &id, bool isOpened, bool hasOlder);
    void dropMessages(const ConversationId &id);
    void putPosition(const CachePosition &position);
    //! Forgets everything, within the transaction.
    void clear();

    [[nodiscard]] Result<bool> commit();
    void rollback();

private:
    explicit Cache(std::unique_ptr<SqliteFile> file);

    void begin();
    void run(QSqlQuery &query);
    void putThing(const QString &kind, const QString &id, const QByteArray &body);

    std::unique_ptr<SqliteFile> m_file;
    struct Statements;
    std::unique_ptr<Statements> m_statements;
    bool m_isWriting = false;
    std::optional<Error> m_error;
};

} // namespace parley
