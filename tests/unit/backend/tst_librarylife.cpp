// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/visibility.h"
#include "tests/unit/backend/shop.h"

#include <QTest>

using namespace parley;
using namespace parley::backend;
using namespace parley::protocol;
using namespace Qt::StringLiterals;

//! From draft to published and back, proposals, tone guides, imports and figures, through the store.
class LibraryLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void goesFromDraftOverReviewToTheDesks();
    void needsASecondPersonWhereTheCentreSaysSo();
    void publishesOnlyTheVersionThatWasRead();
    void numbersATextByTheSaveThatChangedIt();
    void keepsEveryVersionAndStep();
    void setsTheNextReviewByTheEntryOrTheCentre();
    void givesAProposalToItsAuthorAtOnceAndToTrainersToDecide();
    void decidesAProposalOnce();
    void keepsOneToneGuideForABrandAndLanguage();
    void importsRowByRow();
    void tellsALinkOnlyWhenItStandsOtherwise();
    void countsWhatEntriesBring();
    void survivesARestart();

private:
    Entry entry(const QString &title, const QString &text = u"Hello"_s) const
    {
        Entry made;
        made.title = title;
        made.variants = {{u"en"_s, FormOfAddress::Neutral, text, {}, {}, 0}};
        return made;
    }
    std::unique_ptr<Shop> m_shop;
    Actor m_leila;
    Actor m_ilan;
    Actor m_dana;
};

void LibraryLifeTest::init()
{
    m_shop = std::make_unique<Shop>();
    m_leila = m_shop->add(u"leila"_s, Role::Trainer);
    m_ilan = m_shop->add(u"ilan"_s, Role::Admin);
    m_dana = m_shop->available(u"dana"_s);
}

void LibraryLifeTest::goesFromDraftOverReviewToTheDesks()
{
    const auto saved = m_shop->run(m_leila, SaveEntry{entry(u"Refund"_s), u"first words"_s});
    QVERIFY(saved);
    QCOMPARE(saved->entry.status, EntryStatus::Draft);
    const EntryId id = saved->entry.id;
    QCOMPARE(m_shop->run(m_leila, ReturnEntry{id, {}}).error().code, ErrorCode::Conflict);
    QCOMPARE(m_shop->run(m_dana, ReviewEntry{id, 1, {}}).error().code, ErrorCode::Forbidden);
    const auto inReview = m_shop->run(m_leila, ReviewEntry{id, 1, m_ilan.user});
    QVERIFY(inReview);
    QCOMPARE(inReview->entry.status, EntryStatus::InReview);
    QCOMPARE(inReview->entry.reviewer, m_ilan.user);
    QCOMPARE(m_shop->run(m_ilan, ReturnEntry{id, u"too long"_s})->entry.status, EntryStatus::Draft);
    QVERIFY(m_shop->run(m_leila, ReviewEntry{id, 1, m_ilan.user}));
    const auto published = m_shop->run(m_ilan, PublishEntry{id, 1});
    QCOMPARE(published->entry.status, EntryStatus::Published);
    QCOMPARE(published->entry.publishedVersion, 1);

    Entry edited = published->entry;
    edited.title = u"Refunds"_s;
    const auto draft = m_shop->run(m_leila, SaveEntry{edited, {}});
    QCOMPARE(draft->entry.status, EntryStatus::Draft);
    QCOMPARE(draft->entry.publishedVersion, 1); // the desks still have it
    QVERIFY(!m_shop->events().constLast().reach.isPublished);
    QCOMPARE(m_shop->run(m_leila, RetireEntry{id})->entry.publishedVersion, 0);
}

void LibraryLifeTest::needsASecondPersonWhereTheCentreSaysSo()
{
    Centre centre;
    centre.name = u"Shop"_s;
    centre.needsSecondPerson = true;
    QVERIFY(m_shop->run(Actor::system(), SaveCentre{centre}));
    const EntryId id = m_shop->run(m_leila, SaveEntry{entry(u"Refund"_s), {}})->entry.id;
    QCOMPARE(m_shop->run(m_leila, PublishEntry{id, 0}).error().code, ErrorCode::Forbidden);
    QVERIFY(m_shop->run(m_ilan, PublishEntry{id, 0}));
}

void LibraryLifeTest::publishesOnlyTheVersionThatWasRead()
{
    Entry one = m_shop->run(m_leila, SaveEntry{entry(u"Refund"_s), {}})->entry;
    QVERIFY(m_shop->run(m_leila, SaveEntry{one, {}}));
    QCOMPARE(m_shop->run(m_ilan, PublishEntry{one.id, 1}).error().code, ErrorCode::Conflict);
    QCOMPARE(m_shop->run(m_ilan, ReviewEntry{one.id, 1, {}}).error().code, ErrorCode::Conflict);
    QVERIFY(m_shop->run(m_ilan, PublishEntry{one.id, 2}));
}

void LibraryLifeTest::numbersATextByTheSaveThatChangedIt()
{
    Entry one = entry(u"Refund"_s);
    one.variants.append({u"pl"_s, FormOfAddress::Neutral, u"Cześć"_s, {}, {}, 0});
    one = m_shop->run(m_leila, SaveEntry{one, {}})->entry;
    one.variants[0].text = u"Good day"_s;
    one = m_shop->run(m_leila, SaveEntry{one, {}})->entry;
    QCOMPARE(one.variants.at(0).version, 2);
    QCOMPARE(one.variants.at(1).version, 1); // older than its source
}

void LibraryLifeTest::keepsEveryVersionAndStep()
{
    Entry one = m_shop->run(m_leila, SaveEntry{entry(u"Refund"_s, u"one"_s), u"begun"_s})->entry;
    one.variants[0].text = u"two"_s;
    one = m_shop->run(m_leila, SaveEntry{one, u"shorter"_s})->entry;
    QVERIFY(m_shop->run(m_ilan, PublishEntry{one.id, 0}));
    const auto history = m_shop->run(m_leila, OpenEntryHistory{one.id});
    QVERIFY(history);
    QCOMPARE(history->history.steps.size(), 3);
    const EntryStep &newest = history->history.steps.at(0);
    QCOMPARE(newest.act, EntryAct::Published);
    QCOMPARE(newest.version, 2);
    QCOMPARE(newest.byName, u"ilan"_s);
    QCOMPARE(history->history.steps.at(1).note, u"shorter"_s);
    QCOMPARE(history->history.versions.size(), 2);
    QCOMPARE(history->history.versions.at(1).variants.at(0).text, u"one"_s);
    QCOMPARE(m_shop->run(m_dana, OpenEntryHistory{one.id}).error().code, ErrorCode::Forbidden);
    QCOMPARE(m_shop->run(m_leila, OpenEntryHistory{EntryId(u"none"_s)}).error().code, ErrorCode::NotFound);
}

void LibraryLifeTest::setsTheNextReviewByTheEntryOrTheCentre()
{
    constexpr qint64 msPerDay = 86'400'000;
    const auto daysAhead = [](const Entry &entry) {
        return (entry.reviewAt - QDateTime::currentMSecsSinceEpoch() + msPerDay / 2) / msPerDay;
    };
    Entry one = m_shop->run(m_leila, SaveEntry{entry(u"Refund"_s), {}})->entry;
    QCOMPARE(daysAhead(m_shop->run(m_ilan, PublishEntry{one.id, 0})->entry), 30);
    one.reviewDays = 180;
    one = m_shop->run(m_leila, SaveEntry{one, {}})->entry;
    QCOMPARE(daysAhead(m_shop->run(m_leila, ConfirmEntry{one.id})->entry), 180);
}

void LibraryLifeTest::givesAProposalToItsAuthorAtOnceAndToTrainersToDecide()
{
    Proposal wanted;
    wanted.entry = entry(u"We glue it for free"_s, u"We will glue it for free"_s);
    wanted.note = u"I write this daily"_s;
    m_shop->forgetEvents();
    const auto made = m_shop->run(m_dana, ProposeEntry{wanted});
    QVERIFY(made);
    QCOMPARE(made->proposal.state, ProposalState::Open);
    QCOMPARE(made->proposal.byName, u"dana"_s);
    QCOMPARE(m_shop->events().size(), 2);
    QVERIFY(m_shop->events().at(0).reach.isPersonal); // their own entry, at once
    QCOMPARE(m_shop->events().at(1).kind, EventKind::ProposalChanged);
    QVERIFY(mayReceive(m_leila, {}, m_shop->events().at(1)));
    QVERIFY(mayReceive(m_dana, {}, m_shop->events().at(1)));
    QVERIFY(!mayReceive(m_shop->add(u"noa"_s), {}, m_shop->events().at(1)));

    QCOMPARE(m_shop->run(m_dana, DecideProposal{made->proposal.id, true, {}, {}}).error().code,
             ErrorCode::Forbidden);
    Entry better = wanted.entry;
    better.title = u"Free repair"_s;
    const auto decided =
        m_shop->run(m_leila, DecideProposal{made->proposal.id, true, better, u"Thank you"_s});
    QCOMPARE(decided->proposal.state, ProposalState::Accepted);
    const auto history = m_shop->run(m_leila, OpenEntryHistory{decided->proposal.madeInto});
    QCOMPARE(history->history.versions.at(0).title, u"Free repair"_s);
    QCOMPARE(history->history.versions.at(0).proposedBy, m_dana.user);
    QCOMPARE(history->history.versions.at(0).status, EntryStatus::Draft);
}

void LibraryLifeTest::decidesAProposalOnce()
{
    Proposal wanted;
    wanted.entry = entry(u"Free repair"_s);
    const ProposalId id = m_shop->run(m_dana, ProposeEntry{wanted})->proposal.id;
    QVERIFY(m_shop->run(m_leila, DecideProposal{id, false, {}, u"We have it"_s}));
    QCOMPARE(m_shop->run(m_ilan, DecideProposal{id, true, {}, {}}).error().code, ErrorCode::Conflict);
    QCOMPARE(m_shop->run(m_ilan, DecideProposal{ProposalId(u"x"_s), true, {}, {}}).error().code,
             ErrorCode::NotFound);
}

void LibraryLifeTest::keepsOneToneGuideForABrandAndLanguage()
{
    ToneGuide guide;
    guide.language = u"en"_s;
    guide.avoid = {{u"unfortunately"_s, {}, u"say what happens next"_s}};
    QCOMPARE(m_shop->run(m_dana, SaveToneGuide{guide}).error().code, ErrorCode::Forbidden);
    const auto saved = m_shop->run(m_leila, SaveToneGuide{guide});
    QCOMPARE(saved->guide.version, 1);
    QCOMPARE(m_shop->run(m_ilan, SaveToneGuide{guide}).error().code, ErrorCode::Conflict);
    m_shop->restart();
    QCOMPARE(m_shop->run(m_ilan, SaveToneGuide{saved->guide})->guide.version, 2);
    guide.language = u"not a language"_s;
    QCOMPARE(m_shop->run(m_leila, SaveToneGuide{guide}).error().field, u"with.guide.language"_s);
}

void LibraryLifeTest::importsRowByRow()
{
    Entry wrong = entry(u"Wrong"_s);
    wrong.shortcuts = {u"has digits 1"_s};
    Entry personal = entry(u"Somebody's"_s);
    personal.scope = Scope::Personal;
    const auto reply = m_shop->run(
        m_leila, ImportEntries{{entry(u"One"_s), wrong, personal}, u"macros.json"_s});
    QVERIFY(reply);
    QCOMPARE(reply->rows.size(), 3);
    QVERIFY(reply->rows.at(0).isNew);
    QVERIFY(reply->rows.at(1).entry.isEmpty());
    QVERIFY(reply->rows.at(1).refusal.contains(u"shortcut"_s));
    const auto history = m_shop->run(m_leila, OpenEntryHistory{reply->rows.at(2).entry});
    QCOMPARE(history->history.versions.at(0).scope, Scope::Centre);
    QCOMPARE(history->history.steps.at(0).note, u"macros.json"_s);
    QCOMPARE(m_shop->run(m_dana, ImportEntries{{entry(u"One"_s)}, {}}).error().code, ErrorCode::Forbidden);
    QCOMPARE(m_shop->run(m_leila, ImportEntries{QList<Entry>(201, entry(u"x"_s)), {}}).error().code,
             ErrorCode::TooLarge);
}

void LibraryLifeTest::tellsALinkOnlyWhenItStandsOtherwise()
{
    const auto record = [&](LinkStanding standing, qint64 at) {
        const qsizetype before = m_shop->events().size();
        const LinkCheck check{u"https://example.org/a"_s, standing, {}, at};
        if (!m_shop->run(Actor::system(), SaveLinkCheck{check}))
            return qsizetype(-1);
        return m_shop->events().size() - before;
    };
    QCOMPARE(record(LinkStanding::Reached, 1), 1);
    QCOMPARE(record(LinkStanding::Reached, 2), 0);
    QCOMPARE(record(LinkStanding::Dead, 3), 1);
    QVERIFY(mayReceive(m_leila, {}, m_shop->events().constLast()));
    QVERIFY(!mayReceive(m_dana, {}, m_shop->events().constLast()));
    QCOMPARE(m_shop->run(m_leila, SaveLinkCheck{}).error().code, ErrorCode::Forbidden);
}

void LibraryLifeTest::countsWhatEntriesBring()
{
    m_shop->setCentre({u"General"_s}, {u"Solved"_s, u"Spam"_s});
    Entry one = m_shop->run(m_leila, SaveEntry{entry(u"Refund"_s), {}})->entry;
    QVERIFY(m_shop->run(m_leila, PublishEntry{one.id, 0}));
    const Actor ann = m_shop->visitor(u"Ann"_s);
    const auto send = [&](const EntryUse &use) {
        return m_shop->run(m_dana, SendMessage{ann.conversation, u"Hello"_s, {},
                                               use.isByHand ? EntryId() : use.entry, use});
    };
    QVERIFY(m_shop->run(m_dana, CountInsert{one.id, u"en"_s, FormOfAddress::Neutral}));
    QVERIFY(m_shop->run(m_dana, CountInsert{one.id, u"en"_s, FormOfAddress::Neutral}));
    QVERIFY(send({one.id, u"en"_s, FormOfAddress::Neutral, 100, 0, 0, false}));
    QVERIFY(send({one.id, u"en"_s, FormOfAddress::Neutral, 100, 50, 10, false}));
    QVERIFY(send({one.id, u"en"_s, FormOfAddress::Neutral, 0, 0, 90, true}));
    QVERIFY(send({})); // nothing of the library
    QVERIFY(m_shop->run(m_dana, CloseConversation{ann.conversation, u"Solved"_s, {}}));
    QVERIFY(m_shop->run(ann, VisitorRate{ann.conversation, 4, {}}));

    const qint64 since = QDateTime::currentMSecsSinceEpoch() - 86'400'000;
    const auto report = m_shop->run(m_leila, OpenLibraryReport{since, 0, {}});
    QVERIFY(report);
    QCOMPARE(report->report.variants.size(), 1);
    const EntryFigures &figures = report->report.variants.at(0);
    QCOMPARE(figures.inserted, 2);
    QCOMPARE(figures.sent, 2);
    QCOMPARE(figures.edited, 1);
    QCOMPARE(figures.editedShare, 0.5);
    QCOMPARE(figures.byHand, 1);
    QCOMPARE(figures.savedSeconds, (100 + 50) / 5.0);
    QCOMPARE(figures.rated, 1);
    QCOMPARE(figures.satisfaction, 4.0);
    QCOMPARE(figures.closed, 1);
    QCOMPARE(figures.solved, 1);
    QCOMPARE(figures.askedAgain, 0);
    QCOMPARE(report->report.days.constLast().messages, 4);
    const auto other = m_shop->run(m_leila, OpenLibraryReport{since, 0, EntryId(u"other"_s)});
    QVERIFY(other->report.variants.isEmpty());
}

void LibraryLifeTest::survivesARestart()
{
    Entry one = m_shop->run(m_leila, SaveEntry{entry(u"Refund"_s), {}})->entry;
    QVERIFY(m_shop->run(m_leila, ReviewEntry{one.id, 1, m_ilan.user}));
    m_shop->restart();
    const auto published = m_shop->run(m_ilan, PublishEntry{one.id, 1});
    QVERIFY(published);
    QCOMPARE(published->entry.reviewer, m_ilan.user);
}

QTEST_GUILESS_MAIN(LibraryLifeTest)
#include "tst_librarylife.moc"
