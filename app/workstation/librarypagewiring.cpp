// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/librarypagewiring.h"

#include "models/sync/engine.h"
#include "widgets/library/librarypage.h"

namespace parley {

using namespace Qt::StringLiterals;
using sync::Engine;

namespace {

//! One customer of each language the centre works in, for whom entries are shown as they would read.
QList<Customer> previewCustomers(const sync::State &state)
{
    QList<Customer> customers;
    for (const QString &language : {u"en"_s, u"he"_s, u"ar"_s, u"pl"_s}) {
        const Customer *chosen = nullptr;
        for (const Customer &customer : state.customers())
            if (customer.language == language && (!chosen || customer.id < chosen->id))
                chosen = &customer;
        if (chosen)
            customers.append(*chosen);
    }
    return customers;
}

} // namespace

LibraryPageWiring::LibraryPageWiring(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_page(new LibraryPage)
{
    m_page->setEntries(&m_entries);
    connect(&engine, &Engine::snapshotReplaced, this, &LibraryPageWiring::showAll);
    connect(&engine, &Engine::entryChanged, &m_entries, &EntryListModel::put);
    connect(&engine, &Engine::linkChanged, this, [this](const sync::LinkState &link) {
        if (link.phase == sync::LinkState::Online)
            showCustomers();
    });
    connect(&engine, &Engine::centreChanged, m_page, &LibraryPage::setCentre);
    connect(m_page, &LibraryPage::saveRequested, this,
            [this](const Entry &entry) { ask(protocol::SaveEntry{entry, {}}); });
    connect(m_page, &LibraryPage::publishRequested, this,
            [this](const EntryId &entry) { ask(protocol::PublishEntry{entry, 0}); });
    connect(m_page, &LibraryPage::retireRequested, this,
            [this](const EntryId &entry) { ask(protocol::RetireEntry{entry}); });
}

template<typename Command>
void LibraryPageWiring::ask(const Command &command)
{
    m_engine.ask(command, this, [this](const Result<protocol::EntryReply> &reply) {
        if (reply)
            m_page->showSaved(reply->entry);
        else
            m_page->showRefused(reply.error());
    });
}

void LibraryPageWiring::showAll()
{
    m_page->setUser(m_engine.user());
    m_page->setCentre(m_engine.centre());
    m_entries.setEntries(m_engine.state().entries().values());
    showCustomers();
}

void LibraryPageWiring::showCustomers()
{
    if (const QList<Customer> known = previewCustomers(m_engine.state()); !known.isEmpty())
        m_page->setPreviewCustomers(known);
    if (m_engine.user().role != Role::Trainer && m_engine.user().role != Role::Admin)
        return;
    // Trainers hold no conversations, so no customers came with the snapshot: those last spoken with do.
    m_engine.ask(protocol::FindCustomers{QString(), 60}, this,
                 [this](const Result<protocol::FoundCustomers> &found) {
                     if (!found)
                         return;
                     QList<Customer> chosen;
                     QStringList languages;
                     for (const Customer &customer : found->customers) {
                         if (languages.contains(customer.language))
                             continue;
                         languages.append(customer.language);
                         chosen.append(customer);
                     }
                     m_page->setPreviewCustomers(chosen);
                 });
}

void LibraryPageWiring::showEntry(const EntryId &entry) { m_page->openEntry(entry); }

} // namespace parley
