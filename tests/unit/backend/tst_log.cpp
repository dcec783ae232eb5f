// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/backup.h"
#include "app/backend/store/check.h"
#include "app/backend/store/datafolder.h"
#include "app/backend/store/migrations.h"
#include "app/backend/store/sample.h"
#include "tests/unit/backend/shop.h"

using namespace parley;
using namespace parley::backend;
using namespace parley::protocol;
using namespace Qt::StringLiterals;

//! The log's promises: once, in order, without holes, kept.
class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<Shop>(); }
    void cleanup() { m_shop.reset(); }

    void answersARepeatWithTheFirstAnswer();
    void answersARepeatAfterARestart();
    void refusesTheSameIdWithAnotherBody();
    void refusesTheSameIdFromSomebodyElse();
    void numbersWithoutHolesUnderManySubmits();
    void tellsEventsBeforeTheirAnswer();
    void writesNothingForARefusedCommand();
    void readsWhatItTold();
    void refusesASecondServer();
    void refusesUnknownCommandsAndBrokenBodies();
    void keepsGoodCommandsOfABatchWithABadOne();
    void migratesEmptyToTheNewestSchema();
    void keepsTheEpochAndChangesItOnRestore();
    void checkFindsAHoleAndAWrongTable();
    void loadsTheSampleOnceAndWhole();
    void limitsASnapshotToWhatTheActorMaySee();

private:
    QStringList wrong() { return checkStore(m_shop->folder()).value_or(QStringList{u"unreadable"_s}); }

    std::unique_ptr<Shop> m_shop;
};

void LogTest::answersARepeatWithTheFirstAnswer()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    const SendMessage send{visitor.conversation, u"Hello \"Ann\" 😀"_s, {}, {}};
    const auto id = CommandId::create();
    const auto first = m_shop->run(dana, send, id);
    const qint64 head = m_shop->log().head();
    const auto again = m_shop->run(dana, send, id);
    QVERIFY(first && again);
    QCOMPARE(again->message, first->message);
    QCOMPARE(first->message.id.value(), id.value());
    QCOMPARE(m_shop->log().head(), head);

    const auto close = CommandId::create();
    QVERIFY(m_shop->run(dana, CloseConversation{visitor.conversation, {}, {}}, close));
    QVERIFY(m_shop->run(dana, CloseConversation{visitor.conversation, {}, {}}, close));
    QCOMPARE(m_shop->run(dana, CloseConversation{visitor.conversation, {}, {}}).error().code,
             ErrorCode::Conflict);
}

void LogTest::answersARepeatAfterARestart()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    const SendMessage send{visitor.conversation, u"Hello"_s, {}, {}};
    const auto id = CommandId::create();
    const auto first = m_shop->run(dana, send, id);
    m_shop->restart();
    const auto again = m_shop->run(dana, send, id);
    QVERIFY(first && again);
    QCOMPARE(again->message, first->message);
    QCOMPARE(m_shop->conversation(visitor.conversation).lastSeq, first->message.seq);
}

void LogTest::refusesTheSameIdWithAnotherBody()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    const auto id = CommandId::create();
    QVERIFY(m_shop->run(dana, SendMessage{visitor.conversation, u"one"_s, {}, {}, {}}, id));
    const auto other = m_shop->run(dana, SendMessage{visitor.conversation, u"two"_s, {}, {}, {}}, id);
    QCOMPARE(other.error().code, ErrorCode::Conflict);
    QCOMPARE(other.error().field, u"id"_s);
}

void LogTest::refusesTheSameIdFromSomebodyElse()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    const auto id = CommandId::create();
    QVERIFY(m_shop->run(dana, SendMessage{visitor.conversation, u"one"_s, {}, {}, {}}, id));
    const auto stolen = m_shop->run(visitor, VisitorSend{visitor.conversation, u"one"_s, {}}, id);
    QCOMPARE(stolen.error().code, ErrorCode::Conflict);
}

void LogTest::numbersWithoutHolesUnderManySubmits()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    int kept = 0;
    for (int i = 0; i < 3'000; ++i) {
        // Every third is refused and must not leave a hole.
        const QString text = i % 3 == 2 ? QString() : u"message %1"_s.arg(i);
        m_shop->log().submit<SendMessage>(dana, {visitor.conversation, text, {}, {}}, this,
                                          [&](const auto &reply) { kept += reply.has_value(); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_shop->log().pending(), 0, 30'000);
    QCOMPARE(kept, 2'000);
    qint64 expected = 0;
    for (const LogEvent &event : m_shop->events())
        QCOMPARE(event.seq, ++expected);
    QCOMPARE(m_shop->log().head(), expected);
    QCOMPARE(wrong(), QStringList());
}

void LogTest::tellsEventsBeforeTheirAnswer()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    QList<qint64> order;
    connect(&m_shop->log(), &Log::committed, this,
            [&](const QList<LogEvent> &events) { order.append(events.constFirst().seq); });
    for (int i = 0; i < 50; ++i)
        m_shop->log().submit<SendMessage>(dana, {visitor.conversation, u"m"_s, {}, {}}, this,
                                          [&](const auto &reply) { order.append(-reply->message.seq); });
    QTRY_COMPARE(order.size(), 100);
    for (qsizetype i = 0; i < order.size(); i += 2)
        QCOMPARE(order.at(i + 1), -order.at(i));
}

void LogTest::writesNothingForARefusedCommand()
{
    m_shop->setCentre({});
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    const qint64 head = m_shop->log().head();
    QCOMPARE(m_shop->send(dana, visitor.conversation, u"  "_s).error().code, ErrorCode::BadRequest);
    QCOMPARE(m_shop->send(dana, visitor.conversation, QString(101, u'x')).error().code, ErrorCode::TooLarge);
    const SendMessage foreignFile{visitor.conversation, u"x"_s, {AttachmentId(u"unknown"_s)}, {}};
    QCOMPARE(m_shop->run(dana, foreignFile).error().code, ErrorCode::NotFound);
    QCOMPARE(m_shop->log().head(), head);
}

void LogTest::readsWhatItTold()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    QVERIFY(m_shop->write(visitor, u"Hello"_s));
    QVERIFY(m_shop->send(dana, visitor.conversation, u"Hello Ann"_s));
    QVERIFY(m_shop->run(dana, protocol::Whisper{visitor.conversation, u"careful"_s}));
    std::optional<QList<LogEvent>> read;
    m_shop->log().eventsAfter(2, 1'000, this, [&](const QList<LogEvent> &events) { read = events; });
    QTRY_VERIFY(read.has_value());
    QCOMPARE(read->size(), m_shop->events().size() - 2);
    for (qsizetype i = 0; i < read->size(); ++i) {
        const LogEvent &told = m_shop->events().at(i + 2);
        QCOMPARE(read->at(i).frame, told.frame);
        QCOMPARE(read->at(i).reach.owner, told.reach.owner);
        QCOMPARE(read->at(i).reach.conversation, told.reach.conversation);
        QCOMPARE(read->at(i).reach.isWhisper, told.reach.isWhisper);
        QCOMPARE(read->at(i).reach.touchesQueue, told.reach.touchesQueue);
        if (told.kind == EventKind::MessageAdded)
            QCOMPARE(read->at(i).visitorFrame, told.visitorFrame);
    }
    std::optional<QList<LogEvent>> messages;
    m_shop->log().messagesAfter(visitor.conversation, 0, 1'000, this,
                                [&](const QList<LogEvent> &events) { messages = events; });
    QTRY_VERIFY(messages.has_value());
    QCOMPARE(messages->size(), 3);
}

void LogTest::refusesASecondServer()
{
    Log second;
    const auto opened = second.open(m_shop->folder());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Unavailable);
}

void LogTest::refusesUnknownCommandsAndBrokenBodies()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const auto answerTo = [&](const protocol::Command &command) {
        std::optional<Answer> answer;
        m_shop->log().submit(dana, command, this, [&](const Answer &got) { answer = got; });
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return answer.has_value(); });
        return answer.value_or(Answer{});
    };
    const Answer unknown = answerTo({CommandId(u"1"_s), u"no.such"_s, {}});
    QCOMPARE(unknown.body.error().code, ErrorCode::BadRequest);
    QCOMPARE(unknown.re, CommandId(u"1"_s));
    const Answer broken = answerTo({CommandId(u"2"_s), u"message.send"_s, {{u"conversation"_s, 7}}});
    QCOMPARE(broken.body.error().code, ErrorCode::BadRequest);
    QCOMPARE(broken.body.error().field, u"with.conversation"_s);
}

void LogTest::keepsGoodCommandsOfABatchWithABadOne()
{
    const Actor dana = m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    int kept = 0;
    int failed = 0;
    const auto count = [&](const auto &reply) { reply ? ++kept : ++failed; };
    for (int i = 0; i < 20; ++i) {
        m_shop->log().submit<SendMessage>(dana, {visitor.conversation, u"m"_s, {}, {}}, this, count);
        m_shop->log().write(
            [](Database &database) {
                return database.exec("INSERT INTO meta (name, value) VALUES ('epoch', '')");
            },
            this, count);
    }
    QTRY_COMPARE(kept + failed, 40);
    QCOMPARE(kept, 20);
    qint64 expected = 0;
    for (const LogEvent &event : m_shop->events())
        QCOMPARE(event.seq, ++expected);
    QCOMPARE(wrong(), QStringList());
}

void LogTest::migratesEmptyToTheNewestSchema()
{
    QTemporaryDir folder;
    Database database;
    QVERIFY(database.open(folder.filePath(u"new.sqlite"_s), Database::Access::Write));
    QCOMPARE(schemaVersion(database), 0);
    QVERIFY(migrate(database));
    QCOMPARE(schemaVersion(database), int(migrations().size()));
    QVERIFY(migrate(database));
    QVERIFY(database.script(u"PRAGMA user_version=999"_s));
    QCOMPARE(migrate(database).error().code, ErrorCode::Version);
}

void LogTest::keepsTheEpochAndChangesItOnRestore()
{
    m_shop->available(u"dana"_s);
    const Actor visitor = m_shop->visitor(u"Ann"_s);
    const QString epoch = m_shop->log().epoch();
    const qint64 head = m_shop->log().head();
    QVERIFY(!epoch.isEmpty());

    QTemporaryDir other;
    const QString file = other.filePath(u"copy.sqlite"_s);
    std::optional<Result<void>> done;
    m_shop->log().backup(file, this, [&](const Result<void> &result) { done = result; });
    QTRY_VERIFY(done.has_value());
    QVERIFY(done->has_value());
    QVERIFY(!backUp(m_shop->folder(), file)); // refuses to overwrite
    QVERIFY(m_shop->write(visitor, u"after the backup"_s));

    const QString restored = other.filePath(u"data"_s);
    QVERIFY(restore(file, restored));
    QVERIFY(!restore(file, restored)); // refuses a folder that has a store
    Log log;
    QVERIFY(log.open(restored));
    QVERIFY(log.epoch() != epoch);
    QCOMPARE(log.head(), head);
    m_shop->restart();
    QCOMPARE(m_shop->log().epoch(), epoch);
}

void LogTest::checkFindsAHoleAndAWrongTable()
{
    m_shop->available(u"dana"_s);
    m_shop->visitor(u"Ann"_s);
    QCOMPARE(wrong(), QStringList());
    m_shop->close();
    Database database;
    QVERIFY(database.open(storeFile(m_shop->folder()), Database::Access::Write));
    QVERIFY(database.exec("DELETE FROM events WHERE seq = 1"));
    QVERIFY(database.exec("DELETE FROM customers"));
    database.close();
    QVERIFY(wrong().join(u'\n').contains(u"number 2 comes after 0"_s));
    QVERIFY(wrong().join(u'\n').contains(u"customer"_s));
}

void LogTest::loadsTheSampleOnceAndWhole()
{
    QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    const auto count = loadSample(builtInSample(), data);
    QVERIFY2(count, count ? "" : qPrintable(count.error().message));
    QVERIFY(count->users >= 6 && count->customers >= 50 && count->entries >= 100
            && count->interactions >= 500);
    QCOMPARE(checkStore(data), QStringList());
    QCOMPARE(loadSample(builtInSample(), data).error().code, ErrorCode::Conflict);
}

void LogTest::limitsASnapshotToWhatTheActorMaySee()
{
    const Actor dana = m_shop->available(u"dana"_s, 1);
    const Actor own = m_shop->visitor(u"Ann"_s);
    const Actor queued = m_shop->visitor(u"Bob"_s);
    QVERIFY(m_shop->write(own, u"Hello"_s));
    QVERIFY(m_shop->write(queued, u"Not for Dana yet"_s));
    const Actor noa = m_shop->add(u"noa"_s);
    const auto namesFor = [&](const Actor &actor) {
        std::optional<Snapshot> snapshot;
        m_shop->log().snapshot(actor, this, [&](const Snapshot &got) { snapshot = got; });
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return snapshot.has_value(); });
        QMap<EventKind, int> count;
        for (const LogEvent &event : snapshot->events)
            ++count[event.kind];
        return count;
    };
    const auto danas = namesFor(dana);
    QCOMPARE(danas.value(EventKind::ConversationChanged), 2);
    QCOMPARE(danas.value(EventKind::MessageAdded), 1);
    QCOMPARE(danas.value(EventKind::CustomerChanged), 1);
    QCOMPARE(danas.value(EventKind::UserChanged), 2);
    const auto noas = namesFor(noa);
    QCOMPARE(noas.value(EventKind::ConversationChanged), 1);
    QCOMPARE(noas.value(EventKind::MessageAdded), 0);
}

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
