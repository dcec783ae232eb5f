// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/libraryplace.h"

#include "widgets/library/librarypage.h"
#include "widgets/library/libraryreportpage.h"
#include "widgets/library/proposalspage.h"
#include "widgets/library/toneguidepage.h"

#include <QDir>
#include <QLocale>

namespace parley {

using namespace Qt::StringLiterals;

LibraryPlace::LibraryPlace(sync::Engine &engine, DeskWiring &desk, CustomerWiring &customers, QWidget *window,
                           QObject *parent)
    : QObject(parent)
    , m_entries(engine)
    , m_proposals(engine, desk, customers)
    , m_toneGuides(engine)
    , m_report(engine)
    , m_exchange(new ExchangeWiring(engine, window))
{
    addSections();
    connect(&m_proposals, &ProposalWiring::entryOpenRequested, this, &LibraryPlace::showEntry);
    connect(&m_report, &LibraryReportWiring::entryOpenRequested, this, &LibraryPlace::showEntry);
    connect(&m_toneGuides, &ToneGuideWiring::entriesRequested, page(), &LibraryPage::showOnly);
    connect(page(), &LibraryPage::importRequested, m_exchange, &ExchangeWiring::importEntries);
    connect(page(), &LibraryPage::exportRequested, m_exchange, &ExchangeWiring::exportEntries);
    connect(&m_proposals, &ProposalWiring::said, this, &LibraryPlace::said);
    connect(&m_report, &LibraryReportWiring::said, this, &LibraryPlace::said);
    connect(m_exchange, &ExchangeWiring::exported, this, [this](const QString &path, int entries) {
        //: Title of a notice: the library was written to a file
        Q_EMIT said(tr("Exported"),
                    //: %1 is a file
                    tr("%n entry(s) written to %1", nullptr, entries).arg(QDir::toNativeSeparators(path)));
    });
}

void LibraryPlace::addSections()
{
    //: A section of the library: what agents suggest for it
    const QString proposals = tr("Proposals");
    page()->addSection(m_proposals.page(), proposals);
    //: A section of the library: words to use and to avoid
    page()->addSection(m_toneGuides.page(), tr("Tone guide"));
    //: A section of the library: what its entries bring
    page()->addSection(m_report.page(), tr("Report"));
    connect(&m_proposals, &ProposalWiring::openCountChanged, page(), [this, proposals](int count) {
        page()->setSectionTitle(1, count > 0 ? proposals + u" "_s + QLocale().toString(count) : proposals);
    });
}

void LibraryPlace::showAll()
{
    m_entries.showAll();
    m_proposals.showAll();
    m_toneGuides.showAll();
    m_report.showAll();
}

void LibraryPlace::showEntry(const EntryId &entry)
{
    page()->showSection(0);
    m_entries.showEntry(entry);
}

} // namespace parley
