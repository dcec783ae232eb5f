// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/proposal.h"

#include <QAbstractListModel>

#include <optional>

namespace parley {

//! What agents have suggested for the library, of one state or all: open ones first, the newest on top.
class ProposalListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ProposalRole = Qt::UserRole + 1, //!< the Proposal
    };

    explicit ProposalListModel(QObject *parent = nullptr);

    //! Replaces everything.
    void setProposals(const QList<Proposal> &proposals);
    //! Adds a proposal or replaces the one with its id.
    void put(const Proposal &proposal);
    //! Shows those of one state; nothing: all.
    void setShown(std::optional<ProposalState> state);

    [[nodiscard]] std::optional<ProposalState> shown() const { return m_shownState; }
    //! Of all there are, whatever is shown.
    [[nodiscard]] int count(ProposalState state) const;
    [[nodiscard]] int total() const { return int(m_all.size()); }
    [[nodiscard]] const Proposal &proposal(int row) const;
    [[nodiscard]] int rowOf(const ProposalId &id) const; //!< -1 when it is not shown
    //! Shown or not; null when there is none.
    [[nodiscard]] const Proposal *find(const ProposalId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    //! Also of those that are not shown.
    void countsChanged();
    //! This one is new or is another now.
    void changed(const parley::ProposalId &id);

private:
    [[nodiscard]] bool isShown(const Proposal &proposal) const;
    void fill();
    void place(const Proposal &proposal);

    QList<Proposal> m_all;
    QList<Proposal> m_rows;
    std::optional<ProposalState> m_shownState;
};

} // namespace parley
