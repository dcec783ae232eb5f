// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/snapshot.h"

#include "app/backend/handlers/visibility.h"
#include "app/backend/handlers/visitorview.h"
#include "app/backend/store/bytewriter.h"
#include "app/backend/store/eventrow.h"
#include "app/backend/store/reading.h"

#include <QDateTime>

namespace parley::backend {

using namespace Qt::StringLiterals;
using namespace parley::protocol;

namespace {

constexpr int messagesEach = 200;
constexpr qint64 msPerDay = 86'400'000;

//! Fills a snapshot step by step, and stops at the first failure.
class Reading
{
public:
    Reading(Database &database, const Actor &actor)
        : m_database(database)
        , m_actor(actor)
    {}

    Result<Snapshot> read()
    {
        return head()
            .and_then([this] { return centre(); })
            .and_then([this] { return users(); })
            .and_then([this] { return entries(); })
            .and_then([this] { return proposals(); })
            .and_then([this] { return toneGuides(); })
            .and_then([this] { return linkChecks(); })
            .and_then([this] { return conversations(); })
            .map([this] { return std::move(m_snapshot); });
    }

private:
    template<typename T>
    void add(EventKind kind, const T &body, Reach reach)
    {
        LogEvent event{m_snapshot.head, 0, kind, frameOf(kind, m_snapshot.head, 0, toBytes(body)), {}, reach};
        if (mayReceive(m_actor, {}, event))
            m_snapshot.events.append(std::move(event));
    }

    template<typename Each>
    Result<void> rows(Result<QSqlQuery *> query, Each each)
    {
        if (!query)
            return tl::unexpected(query.error());
        while ((*query)->next())
            each(**query);
        (*query)->finish();
        return {};
    }

    Result<void> head()
    {
        return rows(m_database.query("SELECT coalesce(max(seq), 0) FROM events"),
                    [this](QSqlQuery &row) { m_snapshot.head = row.value(0).toLongLong(); });
    }

    Result<void> centre()
    {
        return rows(m_database.query("SELECT value FROM meta WHERE name = 'centre'"), [this](QSqlQuery &row) {
            add(EventKind::CentreChanged, CentreChanged{fromBytes<Centre>(row.value(0).toString().toUtf8())},
                {});
        });
    }

    Result<void> users()
    {
        return rows(m_database.query("SELECT body FROM users"), [this](QSqlQuery &row) {
            add(EventKind::UserChanged, UserChanged{fromBytes<User>(row.value(0).toByteArray())}, {});
        });
    }

    //! What the desks have, and for trainers the newest save after it.
    Result<void> entries()
    {
        const qint64 today = QDateTime::currentMSecsSinceEpoch() / msPerDay;
        return rows(
            m_database.query("SELECT body, published, (SELECT coalesce(sum(count), 0) FROM entry_uses u "
                             "WHERE u.entry = e.id AND u.day > ?) FROM entries e",
                             today - 30),
            [this](QSqlQuery &row) { addEntry(row); });
    }

    void addEntry(const QSqlQuery &row)
    {
        const Entry newest = fromBytes<Entry>(row.value(0).toByteArray());
        const bool isPublished = newest.status == EntryStatus::Published || newest.scope == Scope::Personal;
        if (!isPublished && !row.isNull(1))
            addEntry(fromBytes<Entry>(row.value(1).toByteArray()), row.value(2).toInt());
        addEntry(newest, row.value(2).toInt());
    }

    void addEntry(Entry entry, int used)
    {
        entry.used = used;
        Reach reach;
        reach.owner = entry.owner;
        reach.isPersonal = entry.scope == Scope::Personal;
        reach.isPublished = entry.status == EntryStatus::Published;
        add(EventKind::EntryChanged, EntryChanged{entry}, reach);
    }

    //! Those that wait, and the newest that were decided.
    Result<void> proposals()
    {
        return rows(m_database.query("SELECT body FROM (SELECT body, at FROM proposals ORDER BY at DESC LIMIT "
                                     "1000) ORDER BY at"),
                    [this](QSqlQuery &row) {
                        const auto proposal = fromBytes<Proposal>(row.value(0).toByteArray());
                        Reach reach;
                        reach.owner = proposal.by;
                        add(EventKind::ProposalChanged, ProposalChanged{proposal}, reach);
                    });
    }

    Result<void> toneGuides()
    {
        return rows(m_database.query("SELECT body FROM tone_guides"), [this](QSqlQuery &row) {
            add(EventKind::ToneGuideChanged,
                ToneGuideChanged{fromBytes<ToneGuide>(row.value(0).toByteArray())}, {});
        });
    }

    Result<void> linkChecks()
    {
        return rows(m_database.query("SELECT body FROM link_checks"), [this](QSqlQuery &row) {
            add(EventKind::LinkChecked, LinkChecked{fromBytes<LinkCheck>(row.value(0).toByteArray())}, {});
        });
    }

    Result<void> conversations()
    {
        QList<Conversation> all;
        auto done =
            rows(m_database.query("SELECT body FROM conversations WHERE state < 3 ORDER BY key"),
                 [&](QSqlQuery &row) { all.append(fromBytes<Conversation>(row.value(0).toByteArray())); });
        for (qsizetype i = 0; done && i < all.size(); ++i)
            done = addConversation(all.at(i));
        return done;
    }

    Result<void> addConversation(const Conversation &conversation)
    {
        Reach reach;
        reach.conversation = conversation.id;
        reach.customer = conversation.customer;
        reach.owner = conversation.owner;
        reach.touchesQueue = conversation.state == ConversationState::Queued;
        const bool isOwn = m_actor.isStaff() && conversation.owner == m_actor.user;
        if (isOwn)
            if (auto customer = readCustomer(m_database, conversation.customer))
                add(EventKind::CustomerChanged, CustomerChanged{*customer}, reach);
        add(EventKind::ConversationChanged,
            ConversationChanged{changeOf(conversation), conversation, {}, {}, {}, {}}, reach);
        if (!isOwn)
            return {};
        return readMessages(m_database, conversation.id, 0, messagesEach)
            .map([&](const QList<Message> &messages) {
                for (const Message &message : messages)
                    add(EventKind::MessageAdded, MessageAdded{message}, reach);
            });
    }

    static Change changeOf(const Conversation &conversation)
    {
        switch (conversation.state) {
        case ConversationState::Queued: return Change::Queued;
        case ConversationState::Active: return Change::Assigned;
        case ConversationState::Held: return Change::Held;
        case ConversationState::Closed: return Change::Closed;
        }
        return Change::Started;
    }

    Database &m_database;
    const Actor &m_actor;
    Snapshot m_snapshot;
};

} // namespace

Result<Snapshot> readSnapshot(Database &database, const Actor &actor)
{
    return database.exec("BEGIN").and_then([&] {
        auto snapshot = Reading(database, actor).read();
        return database.exec("COMMIT").and_then([&] { return std::move(snapshot); });
    });
}

Result<VisitorChat> readChat(Database &database, const ConversationId &id)
{
    const auto conversation = readConversation(database, id);
    if (!conversation)
        return tl::unexpected(conversation.error());
    QString agentName;
    auto name = database.query("SELECT body FROM users WHERE id = ?", conversation->owner);
    if (name && (*name)->next())
        agentName = fromBytes<User>((*name)->value(0).toByteArray()).name;
    if (name)
        (*name)->finish();
    auto ahead =
        database.query("SELECT count(*) FROM conversations WHERE state = 0 AND queue = ? AND queued_at < ?",
                       conversation->queue, conversation->queuedAt);
    if (!ahead)
        return tl::unexpected(ahead.error());
    const int before = (*ahead)->next() ? (*ahead)->value(0).toInt() : 0;
    (*ahead)->finish();
    return chatOf(*conversation, agentName, before);
}

} // namespace parley::backend
