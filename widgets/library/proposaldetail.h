// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/proposal.h"
#include "models/domain/user.h"
#include "models/library/writing/proposednames.h"
#include "widgets/library/proposalcontext.h"

#include <QHash>
#include <QWidget>

#include <memory>

namespace parley {

//! One proposal: a trainer edits it and takes it into the library or declines it with a word; others read
//! it. Decides nothing itself; it asks by signals. What is edited stays until another is shown.
class ProposalDetail : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalDetail(QWidget *parent = nullptr);
    ~ProposalDetail() override;

    void setUser(const User &user);
    //! For the names of those who decided.
    void setUsers(const QHash<UserId, User> &users);
    //! The library's shortcuts, without those of the author's own phrases.
    void setTakenShortcuts(const TakenShortcuts &taken);
    void setCategories(const QStringList &categories);
    //! Another one, or the same changed: then what is edited stays, unless somebody has decided.
    void setProposal(const Proposal &proposal);
    void setOrigin(const ProposalOrigin &origin);
    void setNear(const QList<NearRow> &rows);

    [[nodiscard]] const Proposal &proposal() const;
    //! As the trainer would have it.
    [[nodiscard]] Entry content() const;
    [[nodiscard]] QString answer() const;
    //! What is wrong with it as it stands; empty when nothing is.
    [[nodiscard]] QString problem() const;
    //! A trainer may change and decide it.
    [[nodiscard]] bool isDecidable() const;

public Q_SLOTS:
    void accept();
    void decline();
    //! The answer to a decision: it was refused.
    void showRefused(const QString &reason);

Q_SIGNALS:
    void decideRequested(const parley::ProposalId &proposal, bool isAccepted, const parley::Entry &content,
                         const QString &answer);
    void entryOpenRequested(const parley::EntryId &entry);
    //! The text as it is written now, a moment after the last key.
    void textSettled(const QString &text, const QString &language);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Parts;

    void build();
    QWidget *buildHead();
    QWidget *buildFields();
    QWidget *buildOutcome();
    void connectFields();
    void fill();
    void showState();
    void showOutcome();
    void showProblem();
    void say(const QString &notice);
    void decide(bool isAccepted);
    [[nodiscard]] QString nameOf(const UserId &user) const;

    std::unique_ptr<Parts> m_parts;
};

} // namespace parley
