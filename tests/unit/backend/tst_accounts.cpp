// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/accountrows.h"
#include "app/backend/store/accounts.h"
#include "app/backend/store/password.h"
#include "tests/unit/backend/shop.h"

#include <QSignalSpy>

using namespace parley;
using namespace parley::backend;
using namespace parley::protocol;
using namespace Qt::StringLiterals;

//! Passwords, tokens and keys.
class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void hashesPasswordsWithArgon2AndASaltEach();
    void tradesARightPasswordForATokenThatIsNotInTheStore();
    void refusesWrongPasswordsAndUnknownNamesAlike();
    void stopsGuessingAfterTenTries();
    void revokesATokenAtOnce();
    void endsEverySessionWithANewPassword();
    void refusesWhoIsNoLongerActive();
    void keepsAVisitorsTokenWhenTheyStart();
    void knowsApiKeysUntilTheyAreForgotten();

private:
    Result<SignedIn> signIn(const QString &login, const QString &password)
    {
        std::optional<Result<SignedIn>> answer;
        m_accounts->signIn({login, password, u"test"_s}, this, [&](const auto &reply) { answer = reply; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
            return refuse(ErrorCode::Unavailable, u"no answer"_s);
        return *answer;
    }
    Result<User> userOf(const QString &token)
    {
        std::optional<Result<User>> answer;
        m_accounts->userOf(token, this, [&](const auto &reply) { answer = reply; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
            return refuse(ErrorCode::Unavailable, u"no answer"_s);
        return *answer;
    }
    VisitorPass visitorOf(const QString &token)
    {
        std::optional<VisitorPass> answer;
        m_accounts->visitorOf(token, this, [&](const auto &pass) { answer = pass.value_or(VisitorPass()); });
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, 30'000);
        return answer.value_or(VisitorPass());
    }

    const QString m_password = u"correct horse battery"_s;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Accounts> m_accounts;
};

void AccountsTest::init()
{
    static const QString hash = hashPassword(m_password).value_or(QString());
    m_shop = std::make_unique<Shop>();
    m_shop->add(u"dana"_s, Role::Agent, 3, {}, hash);
    m_accounts = std::make_unique<Accounts>(&m_shop->log());
}

void AccountsTest::cleanup()
{
    m_accounts.reset();
    m_shop.reset();
}

void AccountsTest::hashesPasswordsWithArgon2AndASaltEach()
{
    const QString one = hashPassword(m_password).value_or(QString());
    const QString two = hashPassword(m_password).value_or(QString());
    QVERIFY(one.startsWith(u"$argon2id$"_s));
    QVERIFY(one != two);
    QVERIFY(isPassword(m_password, one));
    QVERIFY(!isPassword(u"wrong horse"_s, one));
    QVERIFY(!isPassword(u"nobody"_s, {}));
    QVERIFY(!isPassword({}, u"!"_s));
}

void AccountsTest::tradesARightPasswordForATokenThatIsNotInTheStore()
{
    const auto signedIn = signIn(u" DANA "_s, m_password);
    QVERIFY(signedIn);
    QCOMPARE(signedIn->user.login, u"dana"_s);
    QVERIFY(signedIn->token.size() >= 43);
    QCOMPARE(userOf(signedIn->token)->id, signedIn->user.id);

    QFile store(m_shop->folder() + u"/parley.sqlite-wal"_s);
    QVERIFY(store.open(QIODevice::ReadOnly));
    const QByteArray bytes = store.readAll();
    QVERIFY(bytes.contains("dana"));
    QVERIFY(!bytes.contains(signedIn->token.toLatin1()));
    QVERIFY(!bytes.contains(m_password.toLatin1()));
}

void AccountsTest::refusesWrongPasswordsAndUnknownNamesAlike()
{
    const auto wrong = signIn(u"dana"_s, u"wrong"_s);
    const auto unknown = signIn(u"nobody"_s, u"wrong"_s);
    QCOMPARE(wrong.error(), unknown.error());
    QCOMPARE(wrong.error().code, ErrorCode::NotSignedIn);
    QCOMPARE(userOf(u"made up"_s).error().code, ErrorCode::NotSignedIn);
    QCOMPARE(userOf({}).error().code, ErrorCode::NotSignedIn);
}

void AccountsTest::stopsGuessingAfterTenTries()
{
    for (int i = 0; i < 10; ++i)
        QCOMPARE(signIn(u"dana"_s, u"guess"_s).error().code, ErrorCode::NotSignedIn);
    QCOMPARE(signIn(u"dana"_s, m_password).error().code, ErrorCode::RateLimited);
}

void AccountsTest::revokesATokenAtOnce()
{
    const auto signedIn = signIn(u"dana"_s, m_password);
    const auto other = signIn(u"dana"_s, m_password);
    QVERIFY(signedIn && other);
    QSignalSpy revoked(m_accounts.get(), &Accounts::revoked);
    const QByteArray hash = hashOfToken(signedIn->token);
    m_accounts->revoke(hash, this, {});
    QVERIFY(revoked.wait());
    QCOMPARE(revoked.constFirst().constFirst().toByteArray(), hash);
    QVERIFY(!userOf(signedIn->token));
    QVERIFY(userOf(other->token));

    std::optional<QList<Session>> sessions;
    m_accounts->sessionsOf(other->user.id, this, [&](const auto &list) { sessions = list; });
    QTRY_VERIFY(sessions.has_value());
    QCOMPARE(sessions->size(), 1);
    QCOMPARE(sessions->constFirst().hash, hashOfToken(other->token));
}

void AccountsTest::endsEverySessionWithANewPassword()
{
    const auto signedIn = signIn(u"dana"_s, m_password);
    QVERIFY(signedIn);
    const QString hash = hashPassword(u"another password"_s).value_or(QString());
    QVERIFY(m_shop->run(Actor::system(), SaveUser{signedIn->user, hash}));
    QVERIFY(!userOf(signedIn->token));
    QVERIFY(!signIn(u"dana"_s, m_password));
    QVERIFY(signIn(u"dana"_s, u"another password"_s));
}

void AccountsTest::refusesWhoIsNoLongerActive()
{
    const auto signedIn = signIn(u"dana"_s, m_password);
    QVERIFY(signedIn);
    User user = signedIn->user;
    user.isActive = false;
    QVERIFY(m_shop->run(Actor::system(), SaveUser{user, {}}));
    QVERIFY(!userOf(signedIn->token));
    QVERIFY(!signIn(u"dana"_s, m_password));
}

void AccountsTest::keepsAVisitorsTokenWhenTheyStart()
{
    const VisitorPass first = visitorOf({});
    QVERIFY(first.token.size() >= 43);
    QVERIFY(first.actor.conversation.isEmpty());
    QVERIFY(visitorOf(first.token).token != first.token); // nothing was kept of it yet

    const Actor started = m_shop->started(first.actor, u"Ann"_s);
    const VisitorPass again = visitorOf(first.token);
    QCOMPARE(again.token, first.token);
    QCOMPARE(again.actor.conversation, started.conversation);
    QVERIFY(!again.actor.customer.isEmpty());

    Actor thief = visitorOf({}).actor;
    thief.conversation = started.conversation;
    QVERIFY(!m_shop->run(thief, VisitorSend{started.conversation, u"I am Ann"_s, {}}));
}

void AccountsTest::knowsApiKeysUntilTheyAreForgotten()
{
    const QString secret = makeToken();
    const auto nameOfSecret = [&] {
        std::optional<Result<QString>> answer;
        m_accounts->apiKey(secret, this, [&](const auto &name) { answer = name; });
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return answer.has_value(); });
        return answer->value_or(QString());
    };
    QCOMPARE(nameOfSecret(), QString());
    const QString hash = QString::fromLatin1(hashOfToken(secret).toBase64());
    QVERIFY(m_shop->run(Actor::system(), SaveKey{u"shop"_s, hash}));
    QCOMPARE(nameOfSecret(), u"shop"_s);
    QVERIFY(m_shop->run(Actor::system(), SaveKey{u"shop"_s, {}}));
    QCOMPARE(nameOfSecret(), QString());
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
