// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/envelope.h"
#include "models/protocol/vocabulary.h"

#include <QJsonDocument>
#include <QTest>

using namespace parley;
using namespace parley::protocol;
using namespace Qt::StringLiterals;

//! Frames: what goes in comes out, and what is wrong is said with its place.
class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesACommand();
    void carriesAReply();
    void carriesARefusal();
    void carriesALoggedEvent();
    void leavesOutTheNumberOfAnEphemeralEvent();
    void refusesABadFrame_data();
    void refusesABadFrame();
    void refusesAFrameOverTheLimit();
    void namesTheFieldThatIsWrong_data();
    void namesTheFieldThatIsWrong();
    void refusesEndlesslyNestedJson();
};

void TestEnvelope::carriesACommand()
{
    const Command sent = command(HoldConversation{ConversationId(u"c1"_s), false}, CommandId(u"k1"_s));
    const auto frame = decode(encode(sent));
    QVERIFY(frame);
    const auto *got = std::get_if<Command>(&*frame);
    QVERIFY(got);
    QCOMPARE(got->id.value(), u"k1"_s);
    QCOMPARE(got->name, u"conversation.hold"_s);
    QCOMPARE(got->with, sent.with);
}

void TestEnvelope::carriesAReply()
{
    const auto frame = decode(encode(Reply{CommandId(u"k1"_s), QJsonObject{{u"a"_s, 1}}}));
    QVERIFY(frame);
    const auto *got = std::get_if<Reply>(&*frame);
    QVERIFY(got && got->result);
    QCOMPARE(got->re.value(), u"k1"_s);
    QCOMPARE(*got->result, (QJsonObject{{u"a"_s, 1}}));
}

void TestEnvelope::carriesARefusal()
{
    const Error error{ErrorCode::Conflict, u"taken over"_s, u"with.conversation"_s};
    const auto frame = decode(encode(Reply{CommandId(u"k1"_s), tl::unexpected(error)}));
    QVERIFY(frame);
    const auto *got = std::get_if<Reply>(&*frame);
    QVERIFY(got && !got->result);
    QCOMPARE(got->result.error(), error);
}

void TestEnvelope::carriesALoggedEvent()
{
    const auto frame = decode(encode(protocol::event(CaughtUp{7}, 12, 34)));
    QVERIFY(frame);
    const auto *got = std::get_if<Event>(&*frame);
    QVERIFY(got);
    QCOMPARE(got->seq, 12);
    QCOMPARE(got->at, 34);
    QCOMPARE(body<CaughtUp>(*got)->seq, 7);
}

void TestEnvelope::leavesOutTheNumberOfAnEphemeralEvent()
{
    const QJsonObject frame = QJsonDocument::fromJson(encode(protocol::event(CaughtUp{7}))).object();
    QCOMPARE(frame.keys(), (QStringList{u"ev"_s, u"with"_s}));
}

void TestEnvelope::refusesABadFrame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("not JSON") << QByteArray("{\"id\":") << QString();
    QTest::newRow("a list") << QByteArray("[1]") << QString();
    QTest::newRow("no kind") << QByteArray("{\"x\":1}") << QString();
    QTest::newRow("a command without id") << QByteArray("{\"do\":\"a\"}") << u"id"_s;
    QTest::newRow("an id that is a number") << QByteArray("{\"do\":\"a\",\"id\":7}") << u"id"_s;
    QTest::newRow("an id that is too long")
        << QByteArray("{\"do\":\"a\",\"id\":\"" + QByteArray(129, 'x') + "\"}") << u"id"_s;
    QTest::newRow("a command without name") << QByteArray("{\"do\":\"\",\"id\":\"1\"}") << u"do"_s;
    QTest::newRow("a body that is a list")
        << QByteArray("{\"do\":\"a\",\"id\":\"1\",\"with\":[]}") << u"with"_s;
    QTest::newRow("a reply with neither") << QByteArray("{\"re\":\"1\"}") << u"error.code"_s;
    QTest::newRow("a reply with an unknown code")
        << QByteArray("{\"re\":\"1\",\"error\":{\"code\":\"?\",\"message\":\"\"}}") << u"error.code"_s;
    QTest::newRow("text that is not UTF-8") << QByteArray("{\"do\":\"\xff\xfe\",\"id\":\"1\"}") << QString();
}

void TestEnvelope::refusesABadFrame()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, field);
    const auto frame = decode(bytes);
    QVERIFY(!frame);
    QCOMPARE(frame.error().code, ErrorCode::BadRequest);
    QCOMPARE(frame.error().field, field);
    QVERIFY(!frame.error().message.isEmpty());
}

void TestEnvelope::refusesAFrameOverTheLimit()
{
    const QByteArray frame = encode(command(TakeNext{}));
    QVERIFY(decode(frame, frame.size()));
    const auto refused = decode(frame, frame.size() - 1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::TooLarge);
}

void TestEnvelope::namesTheFieldThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const char *json, const QString &field) {
        QTest::newRow(name) << QByteArray(json) << field;
    };
    row("missing", R"({})", u"with.conversation"_s);
    row("a number for text", R"({"conversation":1})", u"with.conversation"_s);
    row("deep in a list",
        R"({"conversation":{"id":"c","customer":"k","channel":"web","state":"active"},"customer":{"id":"k","name":"n"},)"
        R"("messages":[{"id":"m","conversation":"c","author":{"kind":"agent"}},)"
        R"({"id":"m","conversation":"c","author":{"kind":"robot"}}]})",
        u"with.messages[1].author.kind"_s);
    row("a list for an object", R"({"conversation":[]})", u"with.conversation"_s);
    row("an unknown name", R"({"conversation":{"id":"c","customer":"k","channel":"fax"}})",
        u"with.conversation.channel"_s);
    row("a broken number",
        R"({"conversation":{"id":"c","customer":"k","channel":"web","state":"active","last_seq":1.5}})",
        u"with.conversation.last_seq"_s);
    row("a number out of range",
        R"({"conversation":{"id":"c","customer":"k","channel":"web","state":"active","satisfaction":99999999999}})",
        u"with.conversation.satisfaction"_s);
    row("a number that is not exact",
        R"({"conversation":{"id":"c","customer":"k","channel":"web","state":"active","last_seq":1e300}})",
        u"with.conversation.last_seq"_s);
    row("truth as text",
        R"({"conversation":{"id":"c","customer":"k","channel":"web","state":"active"},)"
        R"("customer":{"id":"k","name":"n"},"messages":[],"has_more":"yes"})",
        u"with.has_more"_s);
}

void TestEnvelope::namesTheFieldThatIsWrong()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const Event frame{0, 0, u"any"_s, QJsonDocument::fromJson(json).object()};
    const auto result = body<OpenedConversation>(frame);
    QVERIFY(!result);
    QCOMPARE(result.error().field, field);
    QVERIFY(result.error().message.startsWith(field));
}

void TestEnvelope::refusesEndlesslyNestedJson()
{
    const auto frame = decode("{\"do\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}");
    QVERIFY(!frame);
}

QTEST_APPLESS_MAIN(TestEnvelope)
#include "tst_envelope.moc"
