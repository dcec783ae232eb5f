// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/entryindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Entry entry(const QJsonValue &given)
{
    Entry entry;
    entry.id = EntryId(given[u"id"_s].toString());
    entry.shortcuts = {given[u"shortcut"_s].toString()};
    entry.title = given[u"title"_s].toString();
    entry.tags = given[u"tags"_s].toVariant().toStringList();
    entry.variants = {{given[u"language"_s].toString(), FormOfAddress::Neutral, given[u"body"_s].toString()}};
    entry.status = EntryStatus::Published;
    return entry;
}

} // namespace

//! What people type in four languages, and what they mean, from a file.
class TestSearchCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAgentsMean_data();
    void findsWhatAgentsMean();
};

void TestSearchCases::findsWhatAgentsMean_data()
{
    QTest::addColumn<QList<Entry>>("entries");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    QFile file(QStringLiteral(PARLEY_FIXTURES "/search/cases.json"));
    QVERIFY(file.open(QFile::ReadOnly));
    const QJsonObject fixture = QJsonDocument::fromJson(file.readAll()).object();
    QList<Entry> entries;
    for (const QJsonValue &each : fixture.value(u"library"_s).toArray())
        entries.append(entry(each));
    QVERIFY(entries.size() > 20);
    for (const QJsonValue &each : fixture.value(u"cases"_s).toArray())
        QTest::newRow(qPrintable(each[u"query"_s].toString() + u": "_s + each[u"why"_s].toString()))
            << entries << each[u"query"_s].toString() << each[u"first"_s].toString();
}

void TestSearchCases::findsWhatAgentsMean()
{
    QFETCH(QList<Entry>, entries);
    QFETCH(QString, query);
    QFETCH(QString, expected);
    EntryIndex index;
    index.setEntries(entries);
    const QList<EntryHit> hits = index.find(query);
    QCOMPARE(hits.isEmpty() ? QString() : hits.constFirst().entry.value(), expected);
}

QTEST_GUILESS_MAIN(TestSearchCases)
#include "tst_searchcases.moc"
