// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/links/linkchecker.h"
#include "tests/unit/backend/pages.h"
#include "tests/unit/backend/shop.h"

using namespace parley;
using namespace parley::backend;
using namespace parley::protocol;
using namespace Qt::StringLiterals;

class LinkCheckerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void looksAtTheLibrarysLinks();
    void followsWhatIsSaved();
    void takesAPageForDeadOnlyAfterTwoFailuresAnHourApart();
    void takesAMissingHostForDeadAtOnce();
    void looksAgainTheNextDay();
    void asksOneHostForOnePageAtATime();

private:
    void save(const QString &text, EntryKind kind = EntryKind::Link);
    void startChecker();
    [[nodiscard]] QList<LinkCheck> checks() const;
    void pass(qint64 ms) { m_now += ms; }

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Pages> m_pages;
    std::unique_ptr<LinkChecker> m_checker;
    Actor m_trainer;
    qint64 m_now = 1'790'000'000'000;
};

void LinkCheckerTest::init()
{
    m_checker.reset();
    m_shop = std::make_unique<Shop>();
    m_pages = std::make_unique<Pages>();
    m_pages->settings().now = [this] { return m_now; };
    m_trainer = m_shop->add(u"leila"_s, Role::Trainer);
}

void LinkCheckerTest::save(const QString &text, EntryKind kind)
{
    Entry entry;
    entry.kind = kind;
    entry.title = u"Help"_s;
    entry.variants = {{u"en"_s, {}, text}};
    QVERIFY(m_shop->run(m_trainer, SaveEntry{entry, {}}));
}

void LinkCheckerTest::startChecker()
{
    m_checker = std::make_unique<LinkChecker>(&m_shop->log(), m_pages->settings());
    m_checker->start();
}

QList<LinkCheck> LinkCheckerTest::checks() const
{
    QList<LinkCheck> checks;
    for (const LogEvent &event : m_shop->events()) {
        if (event.kind != EventKind::LinkChecked)
            continue;
        const auto frame = decode(event.frame);
        checks += fromJson<LinkChecked>(std::get<Event>(*frame).with, u"with"_s)->check;
    }
    return checks;
}

void LinkCheckerTest::looksAtTheLibrarysLinks()
{
    m_pages->answer("/help", "200 OK");
    m_pages->answer("/gone", "404 Not Found");
    save(m_pages->at(u"a.test"_s, u"/help"_s));
    save(u"Look here: %1."_s.arg(m_pages->at(u"b.test"_s, u"/gone"_s)), EntryKind::Reply);
    startChecker();
    QTRY_COMPARE_WITH_TIMEOUT(checks().size(), 2, 20'000);
    for (const LinkCheck &check : checks())
        QCOMPARE(check.standing,
                 check.address.endsWith(u"gone"_s) ? LinkStanding::Dead : LinkStanding::Reached);
}

void LinkCheckerTest::followsWhatIsSaved()
{
    startChecker();
    m_pages->answer("/help", "200 OK");
    save(m_pages->at(u"a.test"_s, u"/help"_s));
    QTRY_COMPARE_WITH_TIMEOUT(checks().size(), 1, 20'000);
}

void LinkCheckerTest::takesAPageForDeadOnlyAfterTwoFailuresAnHourApart()
{
    m_pages->answer("/", "500 Internal Server Error");
    save(m_pages->at(u"a.test"_s, u"/"_s));
    startChecker();
    QTRY_COMPARE_WITH_TIMEOUT(m_pages->requests().size(), 2, 20'000); // HEAD and GET
    QTest::qWait(500);                                                // until the answer to it has been noted
    pass(59 * 60'000);
    QTest::qWait(700);
    QCOMPARE(m_pages->requests().size(), 2);
    QCOMPARE(checks().size(), 0);
    pass(2 * 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(checks().size(), 1, 20'000);
    QCOMPARE(checks().constFirst().standing, LinkStanding::Dead);
    QVERIFY(checks().constFirst().reason.contains(u"500"_s));
}

void LinkCheckerTest::takesAMissingHostForDeadAtOnce()
{
    save(m_pages->at(u"nowhere.test"_s, u"/"_s));
    startChecker();
    QTRY_COMPARE_WITH_TIMEOUT(checks().size(), 1, 20'000);
    QCOMPARE(checks().constFirst().standing, LinkStanding::Dead);
}

void LinkCheckerTest::looksAgainTheNextDay()
{
    m_pages->answer("/", "200 OK");
    save(m_pages->at(u"a.test"_s, u"/"_s));
    startChecker();
    QTRY_COMPARE_WITH_TIMEOUT(checks().size(), 1, 20'000);
    m_checker.reset();
    startChecker(); // what was found is known after a restart
    QTest::qWait(700);
    QCOMPARE(m_pages->requests().size(), 1);
    m_pages->answer("/", "404 Not Found");
    pass(24 * 60 * 60'000 + 1);
    QTRY_COMPARE_WITH_TIMEOUT(checks().size(), 2, 20'000);
    QCOMPARE(checks().constLast().standing, LinkStanding::Dead);
}

void LinkCheckerTest::asksOneHostForOnePageAtATime()
{
    save(m_pages->at(u"a.test"_s, u"/silent"_s));
    save(m_pages->at(u"a.test"_s, u"/silent-too"_s));
    save(m_pages->at(u"b.test"_s, u"/silent"_s));
    startChecker();
    QTRY_COMPARE_WITH_TIMEOUT(m_pages->requests().size(), 2, 20'000);
    QTest::qWait(600);
    QCOMPARE(m_pages->requests().size(), 2);
}

QTEST_GUILESS_MAIN(LinkCheckerTest)
#include "tst_linkchecker.moc"
