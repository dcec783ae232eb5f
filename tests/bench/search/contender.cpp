// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/search/contender.h"

#include "models/library/finding/normalise.h"

#include <QProcess>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <cstring>

namespace parley::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int shown = 20; //!< hits asked of those that are slower with more

void run(QSqlQuery &query)
{
    if (!query.exec())
        qFatal("%s", qUtf8Printable(query.lastError().text()));
}

QString textOf(const Entry &entry)
{
    return normalised(entry.tags.join(u' ') + u' ' + entry.variants.constFirst().text);
}

QString namesOf(const Entry &entry) { return normalised(entry.shortcuts.join(u' ') + u' ' + entry.title); }

bool has(const QByteArray &text, const QByteArray &part)
{
    return memmem(text.constData(), std::size_t(text.size()), part.constData(), std::size_t(part.size()));
}

} // namespace

ParleyContender::ParleyContender(const PickHistory *history)
    : m_history(history)
{}

QString ParleyContender::name() const { return m_history ? u"Parley, 20000 picks"_s : u"Parley"_s; }

void ParleyContender::build(const QList<Entry> &entries) { m_index.setEntries(entries); }

qsizetype ParleyContender::find(const QString &query)
{
    SearchContext context;
    context.language = u"pl"_s;
    context.channel = Channel::WebChat;
    context.history = m_history;
    context.limit = usualLimit;
    return m_index.find(query, context).size();
}

SqliteContender::SqliteContender(Kind kind)
    : m_kind(kind)
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, u"search-%1"_s.arg(int(kind))))
{
    m_database.setDatabaseName(u":memory:"_s);
}

SqliteContender::~SqliteContender()
{
    const QString name = m_database.connectionName();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

QString SqliteContender::name() const
{
    return m_kind == Prefix ? u"SQLite FTS5 prefix"_s : u"SQLite FTS5 trigram"_s;
}

void SqliteContender::build(const QList<Entry> &entries)
{
    if (!m_database.open())
        qFatal("%s", qUtf8Printable(m_database.lastError().text()));
    QSqlQuery query(m_database);
    query.prepare(m_kind == Prefix
                      ? u"CREATE VIRTUAL TABLE entry USING fts5(names, text, prefix='2 3 4')"_s
                      : u"CREATE VIRTUAL TABLE entry USING fts5(names, text, tokenize='trigram')"_s);
    run(query);
    m_database.transaction();
    query.prepare(u"INSERT INTO entry (names, text) VALUES (?, ?)"_s);
    for (const Entry &each : entries) {
        query.bindValue(0, namesOf(each));
        query.bindValue(1, textOf(each));
        run(query);
    }
    m_database.commit();
}

qsizetype SqliteContender::find(const QString &typed)
{
    QStringList words = normalised(typed).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([this](const QString &each) { return each.size() < shortestQuery(); });
    if (words.isEmpty())
        return 0;
    for (QString &each : words)
        each = m_kind == Prefix ? each + u'*' : u'"' + each + u'"';
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT rowid FROM entry WHERE entry MATCH ? ORDER BY rank LIMIT %1"_s.arg(shown));
    query.bindValue(0, words.join(u' '));
    run(query);
    qsizetype hits = 0;
    while (query.next())
        ++hits;
    return hits;
}

QString ScanContender::name() const { return u"memmem scan"_s; }

void ScanContender::build(const QList<Entry> &entries)
{
    for (const Entry &each : entries) {
        m_titles.push_back(namesOf(each).toUtf8());
        m_texts.push_back(textOf(each).toUtf8());
    }
}

qsizetype ScanContender::find(const QString &typed)
{
    const QByteArray query = normalised(typed).toUtf8();
    std::vector<std::size_t> titles;
    std::vector<std::size_t> texts;
    for (std::size_t i = 0; i < m_titles.size(); ++i) {
        if (has(m_titles[i], query))
            titles.push_back(i);
        else if (has(m_texts[i], query))
            texts.push_back(i);
    }
    std::sort(titles.begin(), titles.end(),
              [this](std::size_t a, std::size_t b) { return m_titles[a].size() < m_titles[b].size(); });
    return qsizetype(titles.size() + texts.size());
}

QString FzfContender::name() const { return u"fzf --filter"_s; }

void FzfContender::build(const QList<Entry> &entries)
{
    for (const Entry &each : entries)
        m_lines += (namesOf(each) + u' ' + textOf(each)).toUtf8() + '\n';
}

qsizetype FzfContender::find(const QString &query)
{
    QProcess fzf;
    fzf.start(u"fzf"_s, {u"--filter"_s, normalised(query)});
    if (!fzf.waitForStarted())
        return -1;
    fzf.write(m_lines);
    fzf.closeWriteChannel();
    fzf.waitForFinished(-1);
    return fzf.readAllStandardOutput().count('\n');
}

} // namespace parley::bench
