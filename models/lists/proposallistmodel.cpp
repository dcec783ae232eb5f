// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/proposallistmodel.h"

#include <algorithm>

namespace parley {

namespace {

bool isBefore(const Proposal &a, const Proposal &b)
{
    const bool isOpen = a.state == ProposalState::Open;
    if (isOpen != (b.state == ProposalState::Open))
        return isOpen;
    return a.at != b.at ? a.at > b.at : a.id < b.id;
}

int rowIn(const QList<Proposal> &proposals, const ProposalId &id)
{
    const auto found = std::find_if(proposals.begin(), proposals.end(),
                                    [&id](const Proposal &each) { return each.id == id; });
    return found == proposals.end() ? -1 : int(std::distance(proposals.begin(), found));
}

} // namespace

ProposalListModel::ProposalListModel(QObject *parent)
    : QAbstractListModel(parent)
{}

void ProposalListModel::setProposals(const QList<Proposal> &proposals)
{
    m_all = proposals;
    fill();
    Q_EMIT countsChanged();
}

void ProposalListModel::setShown(std::optional<ProposalState> state)
{
    if (state == m_shownState)
        return;
    m_shownState = state;
    fill();
}

void ProposalListModel::fill()
{
    beginResetModel();
    m_rows.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_rows),
                 [this](const Proposal &each) { return isShown(each); });
    std::sort(m_rows.begin(), m_rows.end(), isBefore);
    endResetModel();
}

void ProposalListModel::put(const Proposal &proposal)
{
    if (const int known = rowIn(m_all, proposal.id); known >= 0)
        m_all[known] = proposal;
    else
        m_all.append(proposal);
    place(proposal);
    Q_EMIT countsChanged();
    Q_EMIT changed(proposal.id);
}

void ProposalListModel::place(const Proposal &proposal)
{
    const int old = rowOf(proposal.id);
    if (old >= 0 && !isShown(proposal)) {
        beginRemoveRows({}, old, old);
        m_rows.removeAt(old);
        endRemoveRows();
        return;
    }
    if (!isShown(proposal))
        return;
    const auto next = std::lower_bound(m_rows.begin(), m_rows.end(), proposal, isBefore);
    int row = int(std::distance(m_rows.begin(), next));
    if (old < 0) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, proposal);
        endInsertRows();
        return;
    }
    if (row != old && row != old + 1) {
        beginMoveRows({}, old, old, {}, row);
        row = row > old ? row - 1 : row;
        m_rows.move(old, row);
        endMoveRows();
    } else {
        row = old;
    }
    m_rows[row] = proposal;
    Q_EMIT dataChanged(index(row), index(row));
}

bool ProposalListModel::isShown(const Proposal &proposal) const
{
    return !m_shownState || proposal.state == *m_shownState;
}

int ProposalListModel::count(ProposalState state) const
{
    return int(std::count_if(m_all.begin(), m_all.end(),
                             [state](const Proposal &each) { return each.state == state; }));
}

const Proposal &ProposalListModel::proposal(int row) const { return m_rows.at(row); }

int ProposalListModel::rowOf(const ProposalId &id) const { return rowIn(m_rows, id); }

const Proposal *ProposalListModel::find(const ProposalId &id) const
{
    const int row = rowIn(m_all, id);
    return row < 0 ? nullptr : &m_all.at(row);
}

int ProposalListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ProposalListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Proposal &proposal = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return proposal.entry.title;
    case ProposalRole: return QVariant::fromValue(proposal);
    default: return {};
    }
}

} // namespace parley
