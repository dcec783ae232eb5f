// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/button.h"
#include "widgets/common/chip.h"
#include "widgets/library/proposaldetail.h"
#include "widgets/library/proposalside.h"
#include "widgets/library/proposalspage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Proposal proposal(const QString &id, qint64 at)
{
    Proposal proposal;
    proposal.id = ProposalId(id);
    proposal.at = at;
    proposal.by = UserId(u"dana"_s);
    proposal.byName = u"Dana Hart"_s;
    proposal.entry.title = id;
    proposal.entry.shortcuts = {u"courier"_s};
    proposal.entry.variants = {{u"en"_s, FormOfAddress::Neutral, u"Hi {{ customer.first_name }}"_s}};
    return proposal;
}

User user(Role role)
{
    User user;
    user.id = UserId(u"me"_s);
    user.name = u"Tomasz Wrona"_s;
    user.role = role;
    return user;
}

} // namespace

class TestProposalsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ProposalListModel>();
        m_page = std::make_unique<ProposalsPage>(m_model.get());
        m_page->resize(1376, 800);
        m_page->setUser(user(Role::Trainer));
        m_model->setProposals({proposal(u"first"_s, 9), proposal(u"second"_s, 5)});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void showsTheFirstAndCreditsItsAuthor()
    {
        QCOMPARE(m_page->detail()->proposal().id, ProposalId(u"first"_s));
        QVERIFY(m_page->detail()->isDecidable());
        bool isCredited = false;
        for (const auto *label : m_page->detail()->findChildren<QLabel *>())
            isCredited = isCredited || label->text().contains(u"Dana H."_s);
        QVERIFY(isCredited);
    }

    void asksWhereTheOneThatIsShownCameFrom()
    {
        QSignalSpy shown(m_page.get(), &ProposalsPage::shown);
        m_page->open(ProposalId(u"second"_s));
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().value<Proposal>().id, ProposalId(u"second"_s));
    }

    void addsWhatTheTrainerWroteByCtrlEnter()
    {
        QSignalSpy decided(m_page->detail(), &ProposalDetail::decideRequested);
        text()->setPlainText(u"Hello {{ customer.first_name }}"_s);
        text()->setFocus();
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(decided.size(), 1);
        QVERIFY(decided.first().at(1).toBool());
        const auto content = decided.first().at(2).value<Entry>();
        QCOMPARE(content.variants.first().text, u"Hello {{ customer.first_name }}"_s);
        QCOMPARE(content.title, u"first"_s);
    }

    void asksOnceUntilItIsAnswered()
    {
        QSignalSpy decided(m_page->detail(), &ProposalDetail::decideRequested);
        m_page->detail()->accept();
        m_page->detail()->accept();
        QCOMPARE(decided.size(), 1);
        m_page->detail()->showRefused(u"no"_s);
        m_page->detail()->accept();
        QCOMPARE(decided.size(), 2);
    }

    void doesNotAddWhatIsWrong_data()
    {
        QTest::addColumn<QString>("shortcut");
        QTest::addColumn<QString>("written");
        QTest::newRow("a shortcut with a digit") << u"courier2"_s << u"Hi"_s;
        QTest::newRow("a shortcut that another entry has") << u"refund"_s << u"Hi"_s;
        QTest::newRow("no text") << u"courier"_s << u" "_s;
        QTest::newRow("an unknown field") << u"courier"_s << u"{{ customer.nme }}"_s;
    }

    void doesNotAddWhatIsWrong()
    {
        QFETCH(QString, shortcut);
        QFETCH(QString, written);
        m_page->detail()->setTakenShortcuts({{u"refund"_s, u"Refund"_s}});
        QSignalSpy decided(m_page->detail(), &ProposalDetail::decideRequested);
        field(u"courier"_s)->setText(shortcut);
        text()->setPlainText(written);
        QVERIFY(!m_page->detail()->problem().isEmpty());
        m_page->detail()->accept();
        QVERIFY(decided.isEmpty());
    }

    void declinesOnlyWithAWordToTheAuthor()
    {
        QSignalSpy decided(m_page->detail(), &ProposalDetail::decideRequested);
        m_page->detail()->decline();
        QVERIFY(decided.isEmpty());
        auto *answer = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(answer);
        QTest::keyClicks(answer, u"We have it"_s);
        m_page->detail()->decline();
        QCOMPARE(decided.size(), 1);
        QVERIFY(!decided.first().at(1).toBool());
        QCOMPARE(decided.first().at(3).toString(), u"We have it"_s);
    }

    void keepsWhatIsWrittenWhenTheProposalIsToldAgain()
    {
        text()->setPlainText(u"Mine"_s);
        m_model->put(proposal(u"first"_s, 9));
        QCOMPARE(text()->toPlainText(), u"Mine"_s);
    }

    void saysWhoDecidedMeanwhile()
    {
        User other;
        other.id = UserId(u"leila"_s);
        other.name = u"Leila Haddad"_s;
        m_page->detail()->setUsers({{other.id, other}});
        m_model->setShown(ProposalState::Open);
        Proposal decided = proposal(u"first"_s, 9);
        decided.state = ProposalState::Accepted;
        decided.decidedBy = other.id;
        m_model->put(decided);
        QCOMPARE(m_page->detail()->proposal().id, ProposalId(u"first"_s));
        QVERIFY(m_page->detail()->isVisible());
        QVERIFY(!m_page->detail()->isDecidable());
        bool isSaid = false;
        for (const auto *label : m_page->detail()->findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(u"Leila Haddad"_s));
        QVERIFY(isSaid);
    }

    void goesOnToTheNextOpenOneAfterOnesOwnDecision()
    {
        m_model->setShown(ProposalState::Open);
        Proposal decided = proposal(u"first"_s, 9);
        decided.state = ProposalState::Declined;
        decided.decidedBy = UserId(u"me"_s);
        m_model->put(decided);
        QCOMPARE(m_page->detail()->proposal().id, ProposalId(u"second"_s));
    }

    void letsAgentsReadTheirsAndTheAnswer()
    {
        m_page->setUser(user(Role::Agent));
        QVERIFY(!m_page->detail()->isDecidable());
        QVERIFY(!text()->isVisible());
        Proposal decided = proposal(u"first"_s, 9);
        decided.state = ProposalState::Accepted;
        decided.answer = u"Thank you"_s;
        decided.madeInto = EntryId(u"made"_s);
        m_model->put(decided);
        m_page->open(decided.id);
        bool isRead = false;
        for (const auto *label : m_page->detail()->findChildren<QLabel *>())
            isRead = isRead || (label->isVisible() && label->text().contains(u"Thank you"_s));
        QVERIFY(isRead);
    }

    void opensAnEntryThatSaysMuchTheSame()
    {
        QSignalSpy opened(m_page->detail(), &ProposalDetail::entryOpenRequested);
        m_page->detail()->setNear({{EntryId(u"slot"_s), u"Delivery slot"_s, u"slot"_s, 0.6}});
        auto *side = m_page->findChild<ProposalSide *>();
        for (Button *each : side->findChildren<Button *>())
            each->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<EntryId>(), EntryId(u"slot"_s));
    }

    void saysInWordsThatThereIsNothing()
    {
        m_model->setProposals({});
        QVERIFY(!m_page->detail()->isVisible());
        bool isSaid = false;
        for (const auto *label : m_page->findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().size() > 20);
        QVERIFY(isSaid);
    }

private:
    QPlainTextEdit *text() const { return m_page->detail()->findChild<QPlainTextEdit *>(); }

    QLineEdit *field(const QString &content) const
    {
        for (QLineEdit *each : m_page->detail()->findChildren<QLineEdit *>())
            if (each->text() == content)
                return each;
        return nullptr;
    }

    std::unique_ptr<ProposalListModel> m_model;
    std::unique_ptr<ProposalsPage> m_page;
};

QTEST_MAIN(TestProposalsPage)
#include "tst_proposalspage.moc"
