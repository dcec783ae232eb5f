// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/check.h"

#include "app/backend/store/bytewriter.h"
#include "app/backend/store/database.h"
#include "app/backend/store/datafolder.h"
#include "app/backend/store/logevent.h"
#include "app/backend/store/migrations.h"
#include "models/protocol/events.h"

#include <QFile>
#include <QHash>

namespace parley::backend {

using namespace Qt::StringLiterals;
using namespace parley::protocol;

namespace {

//! Folds the log anew and holds the tables against it.
class Check
{
public:
    explicit Check(Database &database)
        : m_database(database)
    {}

    Result<QStringList> run()
    {
        return integrity()
            .and_then([this] { return schema(); })
            .and_then([this] { return fold(); })
            .and_then([this] { return conversations(); })
            .and_then([this] {
                return bodies<Customer>("SELECT id, body FROM customers", m_customers, u"customer"_s);
            })
            .and_then([this] { return bodies<Entry>("SELECT id, body FROM entries", m_entries, u"entry"_s); })
            .and_then([this] {
                return bodies<Proposal>("SELECT id, body FROM proposals", m_proposals, u"proposal"_s);
            })
            .and_then([this] {
                return bodies<ToneGuide>("SELECT brand || ' ' || language, body FROM tone_guides", m_guides,
                                         u"tone guide"_s);
            })
            .and_then([this] { return bodies<User>("SELECT id, body FROM users", m_users, u"user"_s); })
            .map([this] { return m_wrong; });
    }

private:
    template<typename Each>
    Result<void> rows(const char *sql, Each each)
    {
        return m_database.query(sql).map([&](QSqlQuery *query) {
            while (query->next())
                each(*query);
            query->finish();
        });
    }

    Result<void> integrity()
    {
        return rows("PRAGMA integrity_check", [this](QSqlQuery &row) {
            if (row.value(0).toString() != "ok"_L1)
                m_wrong.append(u"file: "_s + row.value(0).toString());
        });
    }

    Result<void> schema()
    {
        return schemaVersion(m_database).map([this](int version) {
            if (version != migrations().size())
                m_wrong.append(
                    u"schema: version %1, this parleyd has %2"_s.arg(version).arg(migrations().size()));
        });
    }

    Result<void> fold()
    {
        return rows("SELECT seq, kind, body FROM events ORDER BY seq", [this](QSqlQuery &row) {
            const qint64 seq = row.value(0).toLongLong();
            if (seq != ++m_expected) {
                m_wrong.append(u"log: number %1 comes after %2"_s.arg(seq).arg(m_expected - 1));
                m_expected = seq;
            }
            take(static_cast<EventKind>(row.value(1).toInt()), row.value(2).toByteArray());
        });
    }

    void take(EventKind kind, const QByteArray &body)
    {
        switch (kind) {
        case EventKind::ConversationChanged: {
            const auto changed = fromBytes<ConversationChanged>(body);
            m_conversations.insert(changed.conversation.id, changed.conversation);
            break;
        }
        case EventKind::MessageAdded: {
            const auto added = fromBytes<MessageAdded>(body);
            m_conversations[added.message.conversation].apply(added.message);
            break;
        }
        case EventKind::ReceiptChanged: {
            const auto receipt = fromBytes<ReceiptChanged>(body);
            Conversation &conversation = m_conversations[receipt.conversation];
            conversation.customerDeliveredUpTo = receipt.customerDeliveredUpTo;
            conversation.customerReadUpTo = receipt.customerReadUpTo;
            conversation.agentReadUpTo = receipt.agentReadUpTo;
            break;
        }
        case EventKind::CustomerChanged: {
            const auto changed = fromBytes<CustomerChanged>(body);
            m_customers.insert(changed.customer.id.value(), changed.customer);
            break;
        }
        case EventKind::EntryChanged: {
            const auto changed = fromBytes<EntryChanged>(body);
            m_entries.insert(changed.entry.id.value(), changed.entry);
            break;
        }
        case EventKind::UserChanged: {
            const auto changed = fromBytes<UserChanged>(body);
            m_users.insert(changed.user.id.value(), changed.user);
            break;
        }
        case EventKind::ProposalChanged: {
            const auto changed = fromBytes<ProposalChanged>(body);
            m_proposals.insert(changed.proposal.id.value(), changed.proposal);
            break;
        }
        case EventKind::ToneGuideChanged: {
            const auto changed = fromBytes<ToneGuideChanged>(body);
            m_guides.insert(changed.guide.brand + u' ' + changed.guide.language, changed.guide);
            break;
        }
        case EventKind::MessageFailed:
        case EventKind::LinkChecked: // looked at again without an event when nothing changed
        case EventKind::InteractionAdded:
        case EventKind::CentreChanged: break;
        }
    }

    Result<void> conversations()
    {
        qsizetype count = 0;
        auto done = rows("SELECT body FROM conversations", [&](QSqlQuery &row) {
            const auto kept = fromBytes<Conversation>(row.value(0).toByteArray());
            ++count;
            if (!(m_conversations.value(kept.id) == kept))
                m_wrong.append(u"conversation %1 is not what the log says"_s.arg(kept.id.value()));
        });
        if (count != m_conversations.size())
            m_wrong.append(u"conversations: %1 kept, %2 in the log"_s.arg(count).arg(m_conversations.size()));
        return done;
    }

    template<typename T>
    Result<void> bodies(const char *sql, const QHash<QString, T> &folded, const QString &what)
    {
        qsizetype count = 0;
        auto done = rows(sql, [&](QSqlQuery &row) {
            ++count;
            if (!(folded.value(row.value(0).toString()) == fromBytes<T>(row.value(1).toByteArray())))
                m_wrong.append(u"%1 %2 is not what the log says"_s.arg(what, row.value(0).toString()));
        });
        if (count != folded.size())
            m_wrong.append(u"%1: %2 kept, %3 in the log"_s.arg(what).arg(count).arg(folded.size()));
        return done;
    }

    Database &m_database;
    QStringList m_wrong;
    qint64 m_expected = 0;
    QHash<ConversationId, Conversation> m_conversations;
    QHash<QString, Customer> m_customers;
    QHash<QString, Entry> m_entries;
    QHash<QString, Proposal> m_proposals;
    QHash<QString, ToneGuide> m_guides;
    QHash<QString, User> m_users;
};

} // namespace

Result<QStringList> checkStore(const QString &folder)
{
    if (!QFile::exists(storeFile(folder)))
        return refuse(ErrorCode::NotFound, u"there is no store in %1"_s.arg(folder));
    Database database;
    return database.open(storeFile(folder), Database::Access::Read)
        .and_then([&] { return database.exec("BEGIN"); })
        .and_then([&] { return Check(database).run(); });
}

} // namespace parley::backend
