// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/workstation/exchangewiring.h"
#include "app/workstation/librarypagewiring.h"
#include "app/workstation/libraryreportwiring.h"
#include "app/workstation/proposalwiring.h"
#include "app/workstation/toneguidewiring.h"

namespace parley {

//! The Library place whole: its entries, and the sections that trainers have beside them.
class LibraryPlace : public QObject
{
    Q_OBJECT

public:
    //! Nothing is owned; \a window is what dialogs stand on.
    LibraryPlace(sync::Engine &engine, DeskWiring &desk, CustomerWiring &customers, QWidget *window,
                 QObject *parent = nullptr);

    [[nodiscard]] LibraryPage *page() const { return m_entries.page(); }
    [[nodiscard]] LibraryPageWiring &entries() { return m_entries; }
    [[nodiscard]] ExchangeWiring &exchange() { return *m_exchange; }
    void showAll();
    void showEntry(const EntryId &entry);

Q_SIGNALS:
    //! Something was done: a notice for the user.
    void said(const QString &title, const QString &text);

private:
    void addSections();

    LibraryPageWiring m_entries;
    ProposalWiring m_proposals;
    ToneGuideWiring m_toneGuides;
    LibraryReportWiring m_report;
    ExchangeWiring *m_exchange;
};

} // namespace parley
