// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/domain/message.h"
#include "models/library/writing/nearentries.h"
#include "models/library/writing/proposednames.h"
#include "models/lists/proposallistmodel.h"

#include <QPointer>
#include <QTimer>

namespace parley {

class CustomerWiring;
class DeskWiring;
class ProposalsPage;
class SuggestDialog;

namespace sync {
class Engine;
}

//! From a message on the desk to a proposal, and from a proposal into the library.
class ProposalWiring : public QObject
{
    Q_OBJECT

public:
    //! Nothing is owned; all outlive this. The page is made here for the library to take.
    ProposalWiring(sync::Engine &engine, DeskWiring &desk, CustomerWiring &customers,
                   QObject *parent = nullptr);

    [[nodiscard]] ProposalsPage *page() const { return m_page; }
    //! How many wait for a trainer to decide.
    [[nodiscard]] int openCount() const { return m_proposals.count(ProposalState::Open); }
    //! Takes over all that the engine holds.
    void showAll();

public Q_SLOTS:
    //! Opens the dialog for a text of a message on the desk.
    void suggest(const QString &text);

Q_SIGNALS:
    void openCountChanged(int count);
    void entryOpenRequested(const parley::EntryId &entry);
    //! Something was done: a notice for the user.
    void said(const QString &title, const QString &text);

private:
    void wireEngine();
    void wirePage();
    void propose(const Entry &entry, const QString &note, const Message &message);
    void decide(const ProposalId &proposal, bool isAccepted, const Entry &content, const QString &answer);
    void showOrigin(const Proposal &proposal);
    void showOrigin(const Proposal &proposal, const Customer &customer, const QList<Message> &messages);
    void showNear(const QString &text, const QString &language);
    void showNames();
    void readSome();
    [[nodiscard]] Message messageOf(const QString &text) const;
    [[nodiscard]] TakenShortcuts takenShortcuts(bool hasPersonal) const;
    [[nodiscard]] QStringList categories() const;

    sync::Engine &m_engine;
    DeskWiring &m_desk;
    CustomerWiring &m_customers;
    ProposalListModel m_proposals;
    NearEntries m_near;
    QList<EntryId> m_unread; //!< entries to be put into m_near, some at a time
    QTimer m_reading;
    ProposalsPage *m_page;
    QPointer<SuggestDialog> m_dialog;
};

} // namespace parley
