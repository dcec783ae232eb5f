// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/proposallistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace parley;
using namespace Qt::StringLiterals;

namespace {

Proposal proposal(const QString &id, ProposalState state, qint64 at)
{
    Proposal proposal;
    proposal.id = ProposalId(id);
    proposal.entry.title = id;
    proposal.state = state;
    proposal.at = at;
    return proposal;
}

} // namespace

class TestProposalListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<ProposalListModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setProposals({proposal(u"accepted"_s, ProposalState::Accepted, 9),
                               proposal(u"old"_s, ProposalState::Open, 1),
                               proposal(u"new"_s, ProposalState::Open, 5),
                               proposal(u"declined"_s, ProposalState::Declined, 2)});
    }

    void showsOpenOnesFirstAndTheNewestOnTop()
    {
        QCOMPARE(titles(), (QStringList{u"new"_s, u"old"_s, u"accepted"_s, u"declined"_s}));
    }

    void putsANewOneWhereItBelongs()
    {
        m_model->put(proposal(u"newest"_s, ProposalState::Open, 7));
        QCOMPARE(titles().first(), u"newest"_s);
    }

    void movesOneThatWasDecided()
    {
        QSignalSpy changed(m_model.get(), &ProposalListModel::changed);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        m_model->put(proposal(u"new"_s, ProposalState::Declined, 5));
        QCOMPARE(titles(), (QStringList{u"old"_s, u"accepted"_s, u"new"_s, u"declined"_s}));
        QCOMPARE(changed.size(), 1);
        QVERIFY(removed.isEmpty());
    }

    void takesOneThatWasDecidedOutOfTheOpenOnes()
    {
        m_model->setShown(ProposalState::Open);
        QCOMPARE(titles(), (QStringList{u"new"_s, u"old"_s}));
        m_model->put(proposal(u"new"_s, ProposalState::Accepted, 5));
        QCOMPARE(titles(), QStringList{u"old"_s});
        QCOMPARE(m_model->find(ProposalId(u"new"_s))->state, ProposalState::Accepted);
        QCOMPARE(m_model->rowOf(ProposalId(u"new"_s)), -1);
    }

    void countsWhateverIsShown()
    {
        m_model->setShown(ProposalState::Declined);
        QCOMPARE(m_model->count(ProposalState::Open), 2);
        QCOMPARE(m_model->total(), 4);
        QSignalSpy counted(m_model.get(), &ProposalListModel::countsChanged);
        m_model->put(proposal(u"another"_s, ProposalState::Open, 8));
        QCOMPARE(m_model->count(ProposalState::Open), 3);
        QCOMPARE(counted.size(), 1);
    }

private:
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < m_model->rowCount(); ++row)
            titles.append(m_model->index(row).data().toString());
        return titles;
    }

    std::unique_ptr<ProposalListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestProposalListModel)
#include "tst_proposallistmodel.moc"
