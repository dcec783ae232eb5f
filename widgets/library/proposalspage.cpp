// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/proposalspage.h"

#include "widgets/common/chip.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/label.h"
#include "widgets/library/proposaldelegate.h"
#include "widgets/library/proposaldetail.h"
#include "widgets/library/proposalwords.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 304;

} // namespace

ProposalsPage::ProposalsPage(ProposalListModel *proposals, QWidget *parent)
    : QWidget(parent)
    , m_proposals(proposals)
    , m_list(new QListView(this))
    , m_empty(new Label(TextRole::Small, &Theme::ink2, this))
    , m_nothing(new Label(TextRole::Body, &Theme::ink2, this))
    , m_detail(new ProposalDetail(this))
{
    // Before the list has the model: it chooses another row when its current one goes.
    connect(proposals, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isLeaving = true; });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildList());
    row->addWidget(m_detail, 1);
    connect(proposals, &QAbstractItemModel::rowsRemoved, this, [this] { m_isLeaving = false; });
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(48, 0, 48, 0);
    row->addWidget(m_nothing, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProposalsPage::showCurrent);
    connect(proposals, &ProposalListModel::countsChanged, this, &ProposalsPage::showCounts);
    connect(proposals, &ProposalListModel::changed, this, &ProposalsPage::follow);
    connect(proposals, &QAbstractItemModel::modelReset, this, &ProposalsPage::selectSomething);
    setFocusProxy(m_list);
    showCounts();
    selectSomething();
}

QWidget *ProposalsPage::buildList()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(scaled(listWidth));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *chips = new QWidget(box);
    auto *flow = new FlowLayout(6, chips);
    flow->setContentsMargins(12, 9, 12, 9);
    for (const std::optional<ProposalState> state :
         {std::optional<ProposalState>(), std::optional(ProposalState::Open),
          std::optional(ProposalState::Accepted), std::optional(ProposalState::Declined)})
        addChip(state);
    for (const auto &[state, chip] : std::as_const(m_chips)) {
        chip->setParent(chips);
        flow->addWidget(chip);
    }
    column->addWidget(chips);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(12, 12, 12, 12);
    column->addWidget(m_empty);
    m_list->setModel(m_proposals);
    m_list->setItemDelegate(new ProposalDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    //: What a screen reader calls the list of suggestions for the library
    m_list->setAccessibleName(tr("Proposals"));
    column->addWidget(m_list, 1);
    return box;
}

void ProposalsPage::addChip(std::optional<ProposalState> state)
{
    auto *chip = new Chip(QString(), this);
    chip->setChecked(m_proposals->shown() == state);
    m_chips.append({state, chip});
    connect(chip, &Chip::clicked, this, [this, state] {
        for (const auto &[each, other] : std::as_const(m_chips))
            other->setChecked(each == state);
        m_proposals->setShown(state);
        showCounts();
    });
}

void ProposalsPage::setUser(const User &user)
{
    m_user = user;
    m_detail->setUser(user);
    showCounts();
}

void ProposalsPage::showCounts()
{
    const QLocale locale;
    for (const auto &[state, chip] : std::as_const(m_chips)) {
        const int count = state ? m_proposals->count(*state) : m_proposals->total();
        //: Filter of suggestions for the library: all states
        const QString word = state ? proposalStateWord(*state) : tr("All");
        //: A filter and how many it shows
        chip->setText(tr("%1 %2").arg(word, locale.toString(count)));
        chip->updateGeometry();
    }
    const bool isTrainer = m_user.role == Role::Trainer || m_user.role == Role::Admin;
    const bool hasAny = m_proposals->total() > 0;
    m_empty->setVisible(hasAny && m_proposals->rowCount() == 0);
    //: In an empty list of suggestions for the library
    m_empty->setText(tr("None of these. Choose another state above."));
    m_nothing->setText(
        hasAny ? QString()
        : isTrainer
            //: In the empty section of suggestions, for trainers
            ? tr("Nothing has been suggested yet. Agents suggest a message they have sent from "
                 "its menu, and it appears here for you to decide.")
            //: In the empty section of suggestions, for agents
            : tr("You have not suggested anything yet. Open the menu of a message you have sent "
                 "and choose “Suggest for the library”."));
    m_nothing->setVisible(!hasShown());
    m_detail->setVisible(hasShown());
}

bool ProposalsPage::hasShown() const { return m_isKept || m_list->currentIndex().isValid(); }

void ProposalsPage::selectSomething()
{
    m_isKept = false;
    const int known = m_proposals->rowOf(m_detail->proposal().id);
    const int row = known >= 0 ? known : std::max(m_list->currentIndex().row(), 0);
    if (m_proposals->rowCount() > 0)
        m_list->setCurrentIndex(m_proposals->index(row));
    else
        m_list->setCurrentIndex({});
    showCurrent();
}

void ProposalsPage::showCurrent()
{
    if (m_isLeaving)
        return;
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid()) {
        m_isKept = false;
        const Proposal proposal = m_proposals->proposal(current.row());
        const bool isOther = m_detail->proposal().id != proposal.id;
        m_detail->setProposal(proposal);
        if (isOther)
            Q_EMIT shown(proposal);
    }
    showCounts();
}

// What another has decided stays in sight though the list has it no more; one's own makes way for the next.
void ProposalsPage::follow(const ProposalId &changed)
{
    const Proposal *now = m_proposals->find(changed);
    const bool isShown = changed == m_detail->proposal().id;
    if (isShown && now && m_proposals->rowOf(changed) < 0 && now->decidedBy != m_user.id) {
        m_isKept = true;
        m_list->selectionModel()->clear();
        m_detail->setProposal(*now);
        showCounts();
    } else if (isShown || !hasShown()) {
        selectSomething();
    }
}

void ProposalsPage::open(const ProposalId &proposal)
{
    if (m_proposals->rowOf(proposal) < 0)
        m_chips.constFirst().second->click();
    if (const int row = m_proposals->rowOf(proposal); row >= 0)
        m_list->setCurrentIndex(m_proposals->index(row));
}

void ProposalsPage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    const int width = scaled(listWidth);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(width - 1, 0, 1, height())),
                     theme.line);
}

} // namespace parley
