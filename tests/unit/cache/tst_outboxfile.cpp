// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cache/outboxfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

StoredCommand stored(const QString &id)
{
    StoredCommand command;
    command.command = {CommandId(id), u"message.send"_s, {{u"text"_s, u"text of "_s + id}}};
    command.conversation = ConversationId(u"c1"_s);
    command.createdAt = 1234;
    return command;
}

QStringList idsOf(const OutboxFile &file)
{
    QStringList ids;
    const std::vector<StoredCommand> commands = file.load().value();
    for (const StoredCommand &command : commands)
        ids.append(command.command.id.value());
    return ids;
}

} // namespace

//! What the outbox file has taken it keeps, in order, whatever happens to the program.
class TestOutboxFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void keepsCommandsInOrder();
    void forgetsAndMarksInOneStep();
    void keepsARefusalWithItsReason();
    void keepsANewOrder();
    void refusesTheSameIdTwice();
    void survivesTheEndOfTheProgramInTheMiddle();
    void refusesAFileThatIsNone();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"outbox/one.sqlite"_s); }
    [[nodiscard]] std::unique_ptr<OutboxFile> open() const { return std::move(*OutboxFile::open(path())); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOutboxFile::keepsCommandsInOrder()
{
    {
        const auto file = open();
        for (const QString &id : {u"b"_s, u"a"_s, u"c"_s})
            QVERIFY(file->append(stored(id)));
    }
    const auto file = open();
    QCOMPARE(idsOf(*file), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    const StoredCommand first = file->load().value().front();
    QCOMPARE(first.command.name, u"message.send"_s);
    QCOMPARE(first.command.with, stored(u"b"_s).command.with);
    QCOMPARE(first.conversation, ConversationId(u"c1"_s));
    QCOMPARE(first.createdAt, 1234);
    QCOMPARE(first.state, OutboxItem::Waiting);
}

void TestOutboxFile::forgetsAndMarksInOneStep()
{
    const auto file = open();
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(file->append(stored(id)));
    QVERIFY(file->settle({CommandId(u"a"_s)}, {CommandId(u"b"_s)}));
    const auto left = file->load().value();
    QCOMPARE(idsOf(*file), (QStringList{u"b"_s, u"c"_s}));
    QCOMPARE(left.at(0).state, OutboxItem::Sent);
    QCOMPARE(left.at(1).state, OutboxItem::Waiting);
}

void TestOutboxFile::keepsARefusalWithItsReason()
{
    const Error error{ErrorCode::Conflict, u"taken over"_s, u"with.conversation"_s};
    {
        const auto file = open();
        QVERIFY(file->append(stored(u"a"_s)));
        StoredCommand refused = stored(u"a"_s);
        refused.state = OutboxItem::Failed;
        refused.error = error;
        QVERIFY(file->update(refused));
    }
    const auto kept = open()->load().value();
    QCOMPARE(kept.at(0).state, OutboxItem::Failed);
    QCOMPARE(kept.at(0).error, error);
}

void TestOutboxFile::keepsANewOrder()
{
    const auto file = open();
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(file->append(stored(id)));
    QVERIFY(file->reorder({CommandId(u"c"_s), CommandId(u"a"_s), CommandId(u"b"_s)}));
    QVERIFY(file->append(stored(u"d"_s)));
    QCOMPARE(idsOf(*file), (QStringList{u"c"_s, u"a"_s, u"b"_s, u"d"_s}));
}

void TestOutboxFile::refusesTheSameIdTwice()
{
    const auto file = open();
    QVERIFY(file->append(stored(u"a"_s)));
    QVERIFY(!file->append(stored(u"a"_s)));
    QCOMPARE(idsOf(*file), QStringList{u"a"_s});
}

void TestOutboxFile::survivesTheEndOfTheProgramInTheMiddle()
{
    int wire[2];
    QCOMPARE(pipe(wire), 0);
    const QByteArray told = "ab";
    const pid_t child = fork();
    if (child == 0) {
        // Tells what is kept as it is kept, and then is gone without any clearing up.
        const auto file = OutboxFile::open(path());
        for (const char each : told)
            if (file && (*file)->append(stored(QString(QLatin1Char(each)))))
                (void)!write(wire[1], &each, 1);
        _exit(0);
    }
    QVERIFY(child > 0);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    close(wire[1]);
    char heard[8] = {};
    QCOMPARE(read(wire[0], heard, sizeof heard), told.size());
    close(wire[0]);
    QCOMPARE(idsOf(*open()), (QStringList{u"a"_s, u"b"_s}));
}

void TestOutboxFile::refusesAFileThatIsNone()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"outbox"_s));
    QFile file(path());
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QVERIFY(!OutboxFile::open(path()));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(8192, 'x'));
}

QTEST_GUILESS_MAIN(TestOutboxFile)
#include "tst_outboxfile.moc"
