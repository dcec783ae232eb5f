// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/learning/pickreading.h"

#include "app/backend/store/bytewriter.h"
#include "models/protocol/events.h"

#include <algorithm>

namespace parley::backend {

namespace {

constexpr qint64 mostConversations = 40'000;
constexpr qint64 page = 500; //!< conversations read at once, so that no read holds the log's growth for long
constexpr qsizetype mostMessagesBefore = 8;

//! Turns messages, conversation by conversation, into picks.
class PickCollector
{
public:
    void take(qint64 conversation, const Message &message)
    {
        if (conversation != m_conversation) {
            m_conversation = conversation;
            m_before = {};
        }
        if (message.kind == MessageKind::Whisper || message.text.isEmpty())
            return;
        if (message.author.kind == AuthorKind::Agent && !message.entry.isEmpty()
            && !m_before.messages.isEmpty())
            m_picks.append({message.seq, {m_before, message.entry, message.at}});
        const bool isFromCustomer = message.author.kind == AuthorKind::Customer;
        m_before.messages.append({isFromCustomer, message.text, message.entry});
        if (m_before.messages.size() > mostMessagesBefore)
            m_before.messages.removeFirst();
        if (!isFromCustomer)
            m_before.previous = message.entry;
    }

    QList<SuggestionPick> inOrder()
    {
        std::sort(m_picks.begin(), m_picks.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        QList<SuggestionPick> picks;
        picks.reserve(m_picks.size());
        for (const auto &[seq, pick] : std::as_const(m_picks))
            picks.append(pick);
        return picks;
    }

private:
    qint64 m_conversation = 0;
    SuggestionContext m_before;
    QList<std::pair<qint64, SuggestionPick>> m_picks;
};

Result<qint64> newestConversation(Database &database)
{
    return database.query("SELECT max(key) FROM conversations").map([](QSqlQuery *query) {
        const qint64 key = query->next() ? query->value(0).toLongLong() : 0;
        query->finish();
        return key;
    });
}

} // namespace

Result<QList<SuggestionPick>> readPicks(Database &database, const std::atomic_bool &stop)
{
    const auto newest = newestConversation(database);
    if (!newest)
        return tl::unexpected(newest.error());
    PickCollector collector;
    for (qint64 from = std::max<qint64>(0, *newest - mostConversations); from <= *newest && !stop;
         from += page) {
        const auto query = database.query("SELECT conversation, body FROM events WHERE kind = 2 AND "
                                          "conversation >= ? AND conversation < ? ORDER BY conversation, seq",
                                          from, from + page);
        if (!query)
            return tl::unexpected(query.error());
        while ((*query)->next())
            collector.take((*query)->value(0).toLongLong(),
                           fromBytes<protocol::MessageAdded>((*query)->value(1).toByteArray()).message);
        (*query)->finish();
    }
    return collector.inOrder();
}

Result<QList<Entry>> readPublishedEntries(Database &database)
{
    return database.query("SELECT published FROM entries WHERE published IS NOT NULL ORDER BY id")
        .map([](QSqlQuery *query) {
            QList<Entry> entries;
            while (query->next())
                entries.append(fromBytes<Entry>(query->value(0).toByteArray()));
            query->finish();
            return entries;
        });
}

} // namespace parley::backend
