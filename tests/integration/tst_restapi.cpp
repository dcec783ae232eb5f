// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testbackend.h"

using namespace Qt::StringLiterals;
using namespace parley;
using namespace parley::protocol;

class RestApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_backend.reset(); }

    void refusesWhoHasNoKey_data();
    void refusesWhoHasNoKey();
    void tellsItsHealth();
    void countsForPrometheus();
    void addsAnInteractionOnceHoweverOftenItIsSent();
    void refusesInteractions_data();
    void refusesInteractions();
    void makesAndCompletesACustomer();
    void carriesMessagesOfAChannelBothWays();
    void keepsFilesByWhatTheyAre();
    void refusesFilesByWhatTheyAre_data();
    void refusesFilesByWhatTheyAre();
    void servesTheChatPageStrictly();

private:
    test::TestBackend::Answer post(const QString &path, const QByteArray &json)
    {
        return m_backend->http("POST", path, json, m_key);
    }

    std::unique_ptr<test::TestBackend> m_backend;
    QString m_key;
};

void RestApiTest::init()
{
    backend::DoorSettings door;
    door.allowedOrigins = {u"https://shop.example"_s};
    m_backend = std::make_unique<test::TestBackend>(backend::SessionSettings(), door);
    QVERIFY(m_backend->open());
    m_key = m_backend->apiKey(u"crm"_s);
}

void RestApiTest::refusesWhoHasNoKey_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    for (const auto &path : {u"interactions"_s, u"customers"_s, u"messages"_s, u"deliveries"_s})
        QTest::newRow(qPrintable(path)) << QByteArray("POST") << u"/api/v1/"_s + path;
    QTest::newRow("outgoing") << QByteArray("GET") << u"/api/v1/outgoing"_s;
}

void RestApiTest::refusesWhoHasNoKey()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    for (const QString &key : {QString(), u"guessed"_s}) {
        const auto answer = m_backend->http(method, path, method == "POST" ? "{}" : QByteArray(), key);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.json().value("code"_L1).toString(), u"not_signed_in"_s);
    }
}

void RestApiTest::tellsItsHealth()
{
    const auto answer = m_backend->http("GET", u"/healthz"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("status"_L1).toString(), u"ok"_s);
    QCOMPARE(answer.json().value("head"_L1).toInteger(), m_backend->log().head());
    QCOMPARE(m_backend->http("HEAD", u"/healthz"_s).body, QByteArray());
}

void RestApiTest::countsForPrometheus()
{
    const auto agent = m_backend->connected(m_backend->addUser(u"noa"_s));
    QVERIFY(agent);
    const auto answer = m_backend->http("GET", u"/metrics"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.fields.value("content-type").startsWith("text/plain"));
    QVERIFY(answer.body.contains("parley_connections{kind=\"staff\"} 1\n"));
    QVERIFY(answer.body.contains("parley_log_head " + QByteArray::number(m_backend->log().head()) + "\n"));
    QVERIFY(answer.body.contains("parley_answer_seconds_bucket{le=\"+Inf\"}"));
}

void RestApiTest::addsAnInteractionOnceHoweverOftenItIsSent()
{
    const QByteArray call =
        R"({"id":"call-17","kind":"call","at":"2026-03-01T09:30:00Z","title":"Called about a lamp",
        "identities":[{"kind":"phone","address":"+48 22 123 45 67"}],"name":"Ewa Nowak","language":"pl",
        "details":{"duration_seconds":"312"}})";
    const auto first = post(u"/api/v1/interactions"_s, call);
    QCOMPARE(first.status, 200);
    QVERIFY(first.json().value("new"_L1).toBool());
    const auto again = post(u"/api/v1/interactions"_s, call);
    QCOMPARE(again.status, 200);
    QVERIFY(!again.json().value("new"_L1).toBool());
    QCOMPARE(again.json().value("interaction"_L1), first.json().value("interaction"_L1));

    const auto agent = m_backend->connected(m_backend->addUser(u"noa"_s));
    const CustomerId customer(first.json().value("customer"_L1).toString());
    const auto timeline = agent->ask(OpenTimeline{customer, 0, {}, {}, 30});
    QVERIFY(timeline);
    QCOMPARE(timeline->interactions.size(), 1);
    QCOMPARE(timeline->interactions.constFirst().title, u"Called about a lamp"_s);
    QVERIFY(post(u"/api/v1/interactions"_s, R"({"id":"o-1","kind":"order","title":"Order","customer":")"
                                                + customer.value().toUtf8() + "\"}")
                .status
            == 200);
    QVERIFY(agent->gets<InteractionAdded>());
}

void RestApiTest::refusesInteractions_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("that are no JSON") << QByteArray("{") << QString();
    QTest::newRow("that are no object") << QByteArray("[]") << QString();
    QTest::newRow("of an unknown kind")
        << QByteArray(R"({"kind":"dream","title":"x","customer":"c"})") << u"kind"_s;
    QTest::newRow("without a title") << QByteArray(R"({"kind":"call","customer":"c"})") << u"title"_s;
    QTest::newRow("at no time") << QByteArray(R"({"kind":"call","title":"x","at":"noon","customer":"c"})")
                                << u"at"_s;
    QTest::newRow("of nobody") << QByteArray(R"({"kind":"call","title":"x"})") << u"identities"_s;
    QTest::newRow("with a wrong type inside")
        << QByteArray(R"({"kind":"call","title":"x","identities":[{"kind":"phone","address":5}]})")
        << u"identities[0].address"_s;
}

void RestApiTest::refusesInteractions()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    const auto answer = post(u"/api/v1/interactions"_s, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json().value("code"_L1).toString(), u"bad_request"_s);
    QCOMPARE(answer.json().value("field"_L1).toString(), field);
}

void RestApiTest::makesAndCompletesACustomer()
{
    const auto made = post(u"/api/v1/customers"_s, R"({"name":"Ewa Nowak","language":"pl",
        "identities":[{"kind":"email","address":"ewa@example.org","verified":true}],"orders":["4711"]})");
    QCOMPARE(made.status, 200);
    const auto completed = post(u"/api/v1/customers"_s, R"({"tags":["regular"],
        "identities":[{"kind":"email","address":"EWA@example.org","verified":true}]})");
    QCOMPARE(completed.status, 200);
    const QJsonObject customer = completed.json().value("customer"_L1).toObject();
    QCOMPARE(customer.value("id"_L1), made.json().value("customer"_L1).toObject().value("id"_L1));
    QCOMPARE(customer.value("name"_L1).toString(), u"Ewa Nowak"_s);
    QCOMPARE(customer.value("tags"_L1).toArray().size(), 1);
}

void RestApiTest::carriesMessagesOfAChannelBothWays()
{
    const auto agent = m_backend->connected(m_backend->addUser(u"noa"_s));
    const QByteArray inbound =
        R"({"id":"wa-1","channel":"whatsapp","address":"+972 50 123 4567","name":"Dana","text":"Hi"})";
    const auto first = post(u"/api/v1/messages"_s, inbound);
    QCOMPARE(first.status, 200);
    QCOMPARE(post(u"/api/v1/messages"_s, inbound).body, first.body);
    QVERIFY(agent->gets<MessageAdded>());
    const Message asked = agent->all<MessageAdded>().constFirst().message;
    const auto sent = agent->ask(SendMessage{asked.conversation, u"Good evening"_s, {}, {}, {}});
    QVERIFY(sent);
    QVERIFY(agent->ask(Whisper{asked.conversation, u"for us alone"_s}));

    const auto page = m_backend->http("GET", u"/api/v1/outgoing?after=0"_s, {}, m_key);
    QCOMPARE(page.status, 200);
    const QJsonArray messages = page.json().value("messages"_L1).toArray();
    QCOMPARE(messages.size(), 1);
    QCOMPARE(messages.at(0).toObject().value("channel"_L1).toString(), u"whatsapp"_s);
    QCOMPARE(messages.at(0).toObject().value("message"_L1).toObject().value("text"_L1).toString(),
             u"Good evening"_s);
    QVERIFY(!page.body.contains("for us alone"));
    const QString next = QString::number(page.json().value("next"_L1).toInteger());
    const auto rest = m_backend->http("GET", u"/api/v1/outgoing?after="_s + next, {}, m_key);
    QCOMPARE(rest.json().value("messages"_L1).toArray().size(), 0);

    const QJsonObject delivery{{u"conversation"_s, asked.conversation.value()},
                               {u"message"_s, sent->message.id.value()},
                               {u"fate"_s, u"read"_s}};
    QCOMPARE(post(u"/api/v1/deliveries"_s, QJsonDocument(delivery).toJson()).status, 200);
    QVERIFY(agent->gets<ReceiptChanged>(
        [&](const ReceiptChanged &receipt) { return receipt.customerReadUpTo == sent->message.seq; }));
    QCOMPARE(m_backend->http("GET", u"/api/v1/outgoing?after=soon"_s, {}, m_key).status, 400);
}

void RestApiTest::keepsFilesByWhatTheyAre()
{
    const User noa = m_backend->addUser(u"noa"_s);
    const QString token = m_backend->token(noa);
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    const auto kept =
        m_backend->http("POST", u"/api/v1/attachments?name=..%2F..%2Fsecret%2Flamp%E2%80%AE.exe"_s, png,
                        token);
    QCOMPARE(kept.status, 201);
    const auto attachment = fromJson<Attachment>(kept.json());
    QVERIFY(attachment);
    QCOMPARE(attachment->type, u"image/png"_s);
    QCOMPARE(attachment->name, u"lamp.exe"_s);
    QCOMPARE(attachment->bytes, png.size());

    const auto file = m_backend->http("GET", u"/files/"_s + attachment->id.value());
    QCOMPARE(file.status, 200);
    QCOMPARE(file.body, png);
    QCOMPARE(file.fields.value("content-type"), QByteArray("image/png"));
    QCOMPARE(file.fields.value("content-disposition"), QByteArray("attachment; filename*=UTF-8''lamp.exe"));
    QCOMPARE(file.fields.value("x-content-type-options"), QByteArray("nosniff"));
    QVERIFY(file.fields.value("content-security-policy").startsWith("sandbox"));
    QCOMPARE(m_backend->http("GET", u"/files/"_s + QString(32, u'0')).status, 404);
    QCOMPARE(m_backend->http("GET", u"/files/..%2F..%2Fparley.db"_s).status, 404);

    const auto agent = m_backend->connected(noa, token);
    const auto visitor = m_backend->visitor();
    VisitorStart start;
    start.customerName = u"Ilse"_s;
    const auto chat = visitor->ask(start);
    QVERIFY(chat);
    const auto sent = agent->ask(SendMessage{chat->chat.conversation, {}, {attachment->id}, {}, {}});
    QVERIFY(sent);
    QVERIFY(visitor->gets<MessageAdded>(
        [&](const MessageAdded &added) { return added.message.attachments == QList{*attachment}; }));
}

void RestApiTest::refusesFilesByWhatTheyAre_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isSignedIn");
    QTest::addColumn<int>("status");
    QTest::newRow("a page") << QByteArray("<!doctype html><html><script>alert(1)</script></html>") << true
                            << 415;
    QTest::newRow("a picture with scripts")
        << QByteArray("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>") << true << 415;
    QTest::newRow("a program") << QByteArray("\x7f"
                                             "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0",
                                             16)
                               << true << 415;
    QTest::newRow("a script") << QByteArray("#!/bin/sh\nrm -rf ~\n") << true << 415;
    QTest::newRow("text of nobody") << QByteArray("hello") << false << 401;
    QTest::newRow("text of somebody") << QByteArray("hello") << true << 201;
}

void RestApiTest::refusesFilesByWhatTheyAre()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isSignedIn);
    QFETCH(int, status);
    const QString token = isSignedIn ? m_backend->token(m_backend->addUser(u"noa"_s)) : u"guessed"_s;
    QCOMPARE(m_backend->http("POST", u"/api/v1/attachments?name=lamp.png"_s, bytes, token).status, status);
}

void RestApiTest::servesTheChatPageStrictly()
{
    const auto page = m_backend->http("GET", u"/chat?language=he"_s);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains("<!doctype html>"));
    const QByteArray policy = page.fields.value("content-security-policy");
    QVERIFY(policy.contains("default-src 'none'"));
    QVERIFY(policy.contains("script-src 'self';"));
    QVERIFY(policy.contains("frame-ancestors 'self' https://shop.example"));
    QVERIFY(!policy.contains("unsafe"));
    QCOMPARE(page.fields.value("x-content-type-options"), QByteArray("nosniff"));
    const auto script = m_backend->http("GET", u"/parley.js"_s);
    QCOMPARE(script.status, 200);
    QCOMPARE(script.fields.value("cross-origin-resource-policy"), QByteArray("cross-origin"));
    QVERIFY(m_backend->http("GET", u"/chat/chat.js"_s)
                .fields.value("content-type")
                .startsWith("text/javascript"));
    const auto again =
        m_backend->http("GET", u"/parley.js"_s, {}, {}, {{"If-None-Match", script.fields.value("etag")}});
    QCOMPARE(again.status, 304);
    QCOMPARE(m_backend->http("GET", u"/chat/secrets.txt"_s).status, 404);
}

QTEST_GUILESS_MAIN(RestApiTest)
#include "tst_restapi.moc"
