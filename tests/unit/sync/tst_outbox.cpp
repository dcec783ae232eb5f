// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/vocabulary.h"
#include "models/sync/outbox.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace parley;
using namespace parley::sync;
using namespace Qt::StringLiterals;

//! What may be done to a command while it waits, and what may not.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void editsOnlyWhatWasNeverSent();
    void takesBackOnlyWhatWasNeverSent();
    void movesWithinAConversationOnly();
    void sendsInTheNewOrder();
    void keepsAnEditOverARestart();
    void letsARefusedMessageNotHoldUpTheNext();
    void forgetsARefusedCommandThatIsNoMessage();
    void takesNothingWhenItIsNotOpen();

private:
    [[nodiscard]] CommandId add(const QString &text, const QString &conversation = u"c1"_s);
    [[nodiscard]] QStringList texts() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Outbox> m_outbox;
    QStringList m_sent;
};

void TestOutbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_outbox = std::make_unique<Outbox>();
    m_sent.clear();
    connect(m_outbox.get(), &Outbox::sendingRequested, this, [this](const protocol::Command &command) {
        m_sent.append(command.with.value("text"_L1).toString(command.name));
    });
    QVERIFY(m_outbox->open(m_folder->filePath(u"outbox.sqlite"_s)));
}

CommandId TestOutbox::add(const QString &text, const QString &conversation)
{
    const auto command = protocol::command(protocol::SendMessage{ConversationId(conversation), text, {}, {}, {}});
    return m_outbox->add(command, ConversationId(conversation)) ? command.id : CommandId();
}

QStringList TestOutbox::texts() const
{
    QStringList texts;
    for (const OutboxItem &item : m_outbox->items())
        texts.append(item.text);
    return texts;
}

void TestOutbox::editsOnlyWhatWasNeverSent()
{
    const CommandId id = add(u"helo"_s);
    QVERIFY(m_outbox->edit(id, u"hello"_s));
    m_outbox->setOnline(true);
    QCOMPARE(m_sent, QStringList{u"hello"_s});
    QVERIFY(!m_outbox->edit(id, u"bye"_s));
    m_outbox->setOnline(false);
    QVERIFY(!m_outbox->edit(id, u"bye"_s)); // the backend may have it
    QCOMPARE(texts(), QStringList{u"hello"_s});
}

void TestOutbox::takesBackOnlyWhatWasNeverSent()
{
    const CommandId first = add(u"first"_s);
    const CommandId second = add(u"second"_s);
    m_outbox->setOnline(true);
    QVERIFY(!m_outbox->takeBack(first));
    QCOMPARE(m_outbox->takeBack(second), std::optional(u"second"_s));
    QCOMPARE(texts(), QStringList{u"first"_s});
    QVERIFY(!m_outbox->takeBack(CommandId(u"unknown"_s)));
}

void TestOutbox::movesWithinAConversationOnly()
{
    const CommandId a = add(u"a"_s);
    const CommandId b = add(u"b"_s);
    const CommandId c = add(u"c"_s);
    const CommandId other = add(u"other"_s, u"c2"_s);
    QVERIFY(m_outbox->moveBefore(c, a));
    QCOMPARE(texts(), (QStringList{u"c"_s, u"a"_s, u"b"_s, u"other"_s}));
    QVERIFY(m_outbox->moveBefore(c, {}));
    QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s, u"other"_s, u"c"_s}));
    QVERIFY(!m_outbox->moveBefore(b, other));
    QCOMPARE(texts(), (QStringList{u"a"_s, u"b"_s, u"other"_s, u"c"_s}));
}

void TestOutbox::sendsInTheNewOrder()
{
    const CommandId a = add(u"a"_s);
    const CommandId b = add(u"b"_s);
    QVERIFY(m_outbox->moveBefore(b, a));
    m_outbox->setOnline(true);
    QVERIFY(m_outbox->settle({b, QJsonObject()}));
    QCOMPARE(m_sent, (QStringList{u"b"_s, u"a"_s}));
}

void TestOutbox::keepsAnEditOverARestart()
{
    const CommandId id = add(u"helo"_s);
    QVERIFY(m_outbox->edit(id, u"hello"_s));
    m_outbox->close();
    QVERIFY(texts().isEmpty());
    QVERIFY(m_outbox->open(m_folder->filePath(u"outbox.sqlite"_s)));
    QCOMPARE(texts(), QStringList{u"hello"_s});
    QCOMPARE(m_outbox->items().first().id, id);
}

void TestOutbox::letsARefusedMessageNotHoldUpTheNext()
{
    m_outbox->setOnline(true);
    const CommandId first = add(u"first"_s);
    QVERIFY(!add(u"second"_s).isEmpty());
    QCOMPARE(m_sent, QStringList{u"first"_s});
    QVERIFY(m_outbox->settle({first, refuse(ErrorCode::TooLarge, u"too long"_s)}));
    QCOMPARE(m_sent, (QStringList{u"first"_s, u"second"_s}));
    QCOMPARE(m_outbox->items().first().state, OutboxItem::Failed);
    m_outbox->setOnline(false);
    m_outbox->setOnline(true);
    QCOMPARE(m_sent, (QStringList{u"first"_s, u"second"_s, u"second"_s}));
}

void TestOutbox::forgetsARefusedCommandThatIsNoMessage()
{
    m_outbox->setOnline(true);
    QSignalSpy refused(m_outbox.get(), &Outbox::refused);
    const ConversationId id(u"c1"_s);
    const auto command = protocol::command(protocol::CloseConversation{id, {}, {}});
    QVERIFY(m_outbox->add(command, id));
    QVERIFY(m_outbox->settle({command.id, refuse(ErrorCode::Conflict, u"closed"_s)}));
    QCOMPARE(refused.size(), 1);
    QVERIFY(m_outbox->items().isEmpty());
}

void TestOutbox::takesNothingWhenItIsNotOpen()
{
    m_outbox->close();
    QVERIFY(add(u"lost?"_s).isEmpty());
    m_outbox->setOnline(true);
    QVERIFY(m_sent.isEmpty());
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
