// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"
#include "models/lists/proposallistmodel.h"

#include <QWidget>

class QListView;

namespace parley {

class Chip;
class Label;
class ProposalDetail;

//! The library's section of proposals: what agents have suggested, and what became of it. Trainers see all
//! and decide; others see their own.
class ProposalsPage : public QWidget
{
    Q_OBJECT

public:
    //! \p proposals is not owned; outlives the page.
    explicit ProposalsPage(ProposalListModel *proposals, QWidget *parent = nullptr);

    void setUser(const User &user);
    [[nodiscard]] ProposalDetail *detail() const { return m_detail; }
    //! Shows one, whatever its state.
    void open(const ProposalId &proposal);

Q_SIGNALS:
    //! This one is shown now: where it came from, and what is like it, are asked for.
    void shown(const parley::Proposal &proposal);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildList();
    void addChip(std::optional<ProposalState> state);
    void showCounts();
    void showCurrent();
    void follow(const ProposalId &changed);
    void selectSomething();
    [[nodiscard]] bool hasShown() const;

    ProposalListModel *m_proposals;
    User m_user;
    QListView *m_list;
    QList<std::pair<std::optional<ProposalState>, Chip *>> m_chips;
    Label *m_empty;
    Label *m_nothing;
    ProposalDetail *m_detail;
    bool m_isLeaving = false; //!< rows are going, and the list chooses another for itself
    bool m_isKept = false;    //!< what is shown has left the list
};

} // namespace parley
