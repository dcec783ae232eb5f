// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/suggest/ftsneighbours.h"

#include "models/library/finding/normalise.h"

#include <QHash>
#include <QVariant>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

const QString connectionName = u"fts"_s;

QString lastText(const SuggestionContext &context)
{
    return context.messages.isEmpty() ? QString() : normalised(context.messages.constLast().text);
}

} // namespace

FtsNeighbours::FtsNeighbours(const QList<SuggestionPick> &picks)
    : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName))
{
    m_database.setDatabaseName(u":memory:"_s);
    if (!m_database.open())
        qFatal("SQLite does not open");
    QSqlQuery query(m_database);
    if (!query.exec(u"CREATE VIRTUAL TABLE picks USING fts5(text, previous UNINDEXED, picked UNINDEXED)"_s))
        qFatal("SQLite without FTS5");
    m_database.transaction();
    query.prepare(u"INSERT INTO picks VALUES (?, ?, ?)"_s);
    for (const SuggestionPick &pick : picks) {
        query.addBindValue(lastText(pick.context));
        query.addBindValue(pick.context.previous.value());
        query.addBindValue(pick.picked.value());
        query.exec();
    }
    m_database.commit();
    m_nearest = QSqlQuery(m_database);
    m_nearest.setForwardOnly(true);
    m_nearest.prepare(u"SELECT picked, previous, -bm25(picks) FROM picks WHERE picks MATCH ? "
                      "ORDER BY bm25(picks) LIMIT 60"_s);
}

FtsNeighbours::~FtsNeighbours()
{
    m_nearest = QSqlQuery();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(connectionName);
}

QList<EntryId> FtsNeighbours::suggest(const SuggestionContext &context, int limit)
{
    QStringList terms;
    for (const QString &word : lastText(context).split(u' ', Qt::SkipEmptyParts))
        terms += u'"' + word + u'"';
    m_nearest.addBindValue(terms.join(u" OR "_s));
    QHash<QString, double> votes;
    if (m_nearest.exec())
        while (m_nearest.next())
            votes[m_nearest.value(0).toString()] +=
                m_nearest.value(2).toDouble()
                * (m_nearest.value(1).toString() == context.previous.value() ? 2 : 1);
    QList<std::pair<double, QString>> order;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it)
        order.append({-it.value(), it.key()});
    std::sort(order.begin(), order.end());
    QList<EntryId> entries;
    for (qsizetype i = 0; i < std::min<qsizetype>(limit, order.size()); ++i)
        entries.append(EntryId(order.at(i).second));
    return entries;
}

qint64 FtsNeighbours::bytes()
{
    QSqlQuery query(m_database);
    query.exec(u"SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"_s);
    return query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace parley
