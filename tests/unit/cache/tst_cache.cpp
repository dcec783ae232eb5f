// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cache/cache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Message message(qint64 seq)
{
    Message made;
    made.id = MessageId(u"m-%1"_s.arg(seq));
    made.conversation = ConversationId(u"c1"_s);
    made.seq = seq;
    made.text = u"שלום %1"_s.arg(seq);
    return made;
}

} // namespace

//! The cache keeps what it is given, whole transactions only, and never stands in the way of a start.
class TestCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingOverReopening();
    void keepsTheNewestOfOneId();
    void undoesWhatIsNotCommitted();
    void forgetsEverythingInOneStep();
    void replacesADamagedFile();
    void replacesAFileOfAnotherVersion();
    void isReadableByItsOwnerOnly();

private:
    [[nodiscard]] std::unique_ptr<Cache> open() const { return std::move(*Cache::open(m_path)); }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"deep/er/cache.sqlite"_s);
};

void TestCache::keepsEverythingOverReopening()
{
    Conversation conversation;
    conversation.id = ConversationId(u"c1"_s);
    conversation.lastText = u"hello"_s;
    Customer customer;
    customer.id = CustomerId(u"k1"_s);
    customer.attributes.insert(u"Shoe size"_s, u"38"_s);
    Entry entry;
    entry.id = EntryId(u"e1"_s);
    entry.variants = {{u"he"_s, FormOfAddress::Feminine, u"שלום"_s}};
    User user;
    user.id = UserId(u"u1"_s);
    Centre centre;
    centre.name = u"Lumen & Loom"_s;
    const CachePosition position{u"epoch"_s, 12, 34};
    {
        const auto cache = open();
        cache->put(conversation);
        cache->put(customer);
        cache->put(entry);
        cache->put(user);
        cache->putSelf(user);
        cache->putCentre(centre);
        cache->put(message(10));
        cache->put(message(9));
        cache->putTranscript(conversation.id, true, true);
        cache->putPosition(position);
        QVERIFY(cache->commit());
    }
    const CacheContents contents = open()->load();
    QCOMPARE(contents.conversations, QList{conversation});
    QCOMPARE(contents.customers, QList{customer});
    QCOMPARE(contents.entries, QList{entry});
    QCOMPARE(contents.users, QList{user});
    QCOMPARE(contents.self, user);
    QCOMPARE(contents.centre, centre);
    QCOMPARE(contents.position, position);
    const CachedTranscript transcript = contents.transcripts.value(conversation.id);
    QCOMPARE(transcript.messages, (QList{message(9), message(10)}));
    QVERIFY(transcript.isOpened && transcript.hasOlder);
}

void TestCache::keepsTheNewestOfOneId()
{
    const auto cache = open();
    Customer customer;
    customer.id = CustomerId(u"k1"_s);
    for (const QString &name : {u"Dana"_s, u"Dana Azulay"_s}) {
        customer.name = name;
        cache->put(customer);
    }
    QVERIFY(cache->commit());
    QCOMPARE(cache->load().customers.size(), 1);
    QCOMPARE(cache->load().customers.first().name, u"Dana Azulay"_s);
}

void TestCache::undoesWhatIsNotCommitted()
{
    {
        const auto cache = open();
        cache->clear();
        cache->putPosition({u"epoch"_s, 1, 0});
        QVERIFY(cache->commit());
        cache->put(message(20));
        cache->putPosition({u"epoch"_s, 20, 0});
    }
    const CacheContents contents = open()->load();
    QCOMPARE(contents.position.cursor, 1);
    QVERIFY(contents.transcripts.isEmpty());
}

void TestCache::forgetsEverythingInOneStep()
{
    const auto cache = open();
    cache->put(message(20));
    QVERIFY(cache->commit());
    cache->clear();
    cache->rollback();
    QCOMPARE(cache->load().transcripts.size(), 1);
    cache->clear();
    QVERIFY(cache->commit());
    QVERIFY(cache->load().transcripts.isEmpty());
    QCOMPARE(cache->load().position, CachePosition());
}

void TestCache::replacesADamagedFile()
{
    {
        Cache::remove(m_path);
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray(8192, 'x'));
    }
    const auto cache = Cache::open(m_path);
    QVERIFY(cache);
    (*cache)->put(message(1));
    QVERIFY((*cache)->commit());
}

void TestCache::replacesAFileOfAnotherVersion()
{
    {
        const auto cache = open();
        cache->put(message(1));
        QVERIFY(cache->commit());
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(m_path);
        QVERIFY(database.open());
        QSqlQuery(u"PRAGMA user_version = 99"_s, database);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QVERIFY(open()->load().transcripts.isEmpty());
}

void TestCache::isReadableByItsOwnerOnly()
{
    const auto cache = open();
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(m_path) & others));
}

QTEST_GUILESS_MAIN(TestCache)
#include "tst_cache.moc"
