// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/librarypagewiring.h"

#include "app/workstation/errorwords.h"
#include "models/library/variantchoice.h"
#include "models/sync/engine.h"
#include "widgets/composer/spellchecker.h"
#include "widgets/library/checkspanel.h"
#include "widgets/library/entryeditor.h"
#include "widgets/library/librarypage.h"

#include <QFileDialog>

namespace parley {

using namespace Qt::StringLiterals;
using sync::Engine;

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr int figureDays = 30;

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
    m_checker.setSpelling(spelling());
    wireEngine();
    wireLife();
    wireChecks();
    wireUnsaved();
    connect(m_page, &LibraryPage::entryShown, this, &LibraryPageWiring::showBeside);
    connect(m_page, &LibraryPage::attachRequested, this, &LibraryPageWiring::attach);
}

void LibraryPageWiring::wireEngine()
{
    connect(&m_engine, &Engine::snapshotReplaced, this, &LibraryPageWiring::showAll);
    connect(&m_engine, &Engine::entryChanged, &m_entries, &EntryListModel::put);
    connect(&m_engine, &Engine::linkChanged, this, [this](const sync::LinkState &link) {
        if (link.phase != sync::LinkState::Online)
            return;
        showCustomers();
        showUsages();
    });
    connect(&m_engine, &Engine::centreChanged, this, [this](const Centre &centre) {
        m_page->setCentre(centre);
        m_checker.setCentre(centre);
    });
    connect(&m_engine, &Engine::userChanged, this, [this] { m_page->setUsers(m_engine.state().users()); });
}

void LibraryPageWiring::wireLife()
{
    using namespace protocol;
    connect(m_page, &LibraryPage::saveRequested, this, [this](const Entry &entry) {
        ask(entry.id, SaveEntry{entry, {}});
    });
    connect(m_page, &LibraryPage::publishRequested, this, [this](const EntryId &entry, int version) {
        ask(entry, PublishEntry{entry, version});
    });
    connect(m_page, &LibraryPage::reviewRequested, this,
            [this](const EntryId &entry, int version, const UserId &reviewer) {
                ask(entry, ReviewEntry{entry, version, reviewer});
            });
    connect(m_page, &LibraryPage::returnRequested, this, [this](const EntryId &entry, const QString &reason) {
        ask(entry, ReturnEntry{entry, reason});
    });
    connect(m_page, &LibraryPage::confirmRequested, this,
            [this](const EntryId &entry) { ask(entry, ConfirmEntry{entry}); });
    connect(m_page, &LibraryPage::retireRequested, this,
            [this](const EntryId &entry) { ask(entry, RetireEntry{entry}); });
}

void LibraryPageWiring::wireChecks()
{
    connect(m_page, &LibraryPage::checksDue, this, &LibraryPageWiring::check);
    connect(&m_checker, &EntryChecker::changed, this, [this] { check(m_page->editor()->entry()); });
    connect(&m_engine, &Engine::entryChanged, &m_checker, &EntryChecker::putEntry);
    connect(&m_engine, &Engine::linkChecked, &m_checker, &EntryChecker::putLinkCheck);
    connect(&m_engine, &Engine::toneGuideChanged, this,
            [this] { m_checker.setToneGuides(m_engine.state().toneGuides().values()); });
}

void LibraryPageWiring::wireUnsaved()
{
    connect(m_page, &LibraryPage::unsavedChanged, this, [this] {
        if (m_unsaved.isOpen())
            m_unsaved.keep(m_page->unsaved());
    });
}

template<typename Command>
void LibraryPageWiring::ask(const EntryId &entry, const Command &command)
{
    m_engine.ask(command, this, [this, entry](const Result<protocol::EntryReply> &reply) {
        if (reply)
            return m_page->showSaved(reply->entry);
        Error error = reply.error();
        error.message = ErrorWords::of(error);
        m_page->showRefused(entry, error);
    });
}

bool LibraryPageWiring::isTrainer() const
{
    return m_engine.user().role == Role::Trainer || m_engine.user().role == Role::Admin;
}

void LibraryPageWiring::showAll()
{
    const sync::State &state = m_engine.state();
    const QList<Entry> entries = state.entries().values();
    m_page->setUser(m_engine.user());
    m_page->setUsers(state.users());
    m_page->setCentre(m_engine.centre());
    m_checker.setCentre(m_engine.centre());
    m_checker.setToneGuides(state.toneGuides().values());
    for (const LinkCheck &each : state.linkChecks())
        m_checker.putLinkCheck(each);
    m_checker.setEntries(entries);
    m_entries.setEntries(entries);
    showUnsaved();
    showCustomers();
    showUsages();
}

void LibraryPageWiring::showUnsaved()
{
    if (m_engine.user().id.isEmpty() || std::exchange(m_hasShownUnsaved, true))
        return;
    m_page->setUnsaved(m_unsaved.open(m_engine.unsavedEntriesFile()));
}

void LibraryPageWiring::takeCustomers(const QList<Customer> &customers)
{
    m_page->setPreviewCustomers(customers);
    QHash<QString, RenderData> samples;
    for (const Customer &each : customers) {
        RenderData data;
        data.setLanguage(each.language);
        data.setCentre(m_engine.centre());
        data.setCustomer(each);
        data.setAgent(m_engine.user());
        samples.insert(primaryLanguage(each.language), data);
    }
    m_checker.setSamples(samples);
}

void LibraryPageWiring::showCustomers()
{
    if (const QList<Customer> known = previewCustomers(m_engine.state()); !known.isEmpty())
        takeCustomers(known);
    if (!isTrainer())
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
                     takeCustomers(chosen);
                 });
}

void LibraryPageWiring::showBeside(const EntryId &entry)
{
    if (!isTrainer())
        return;
    m_engine.ask(protocol::OpenEntryHistory{entry}, this,
                 [this](const Result<protocol::OpenEntryHistory::Reply> &reply) {
                     if (reply)
                         m_page->setHistory(reply->history);
                 });
    m_engine.ask(protocol::OpenLibraryReport{m_engine.now() - figureDays * msPerDay, 0, entry}, this,
                 [this, entry](const Result<protocol::OpenLibraryReport::Reply> &reply) {
                     if (reply)
                         m_page->setFigures(entry, reply->report.variants);
                 });
}

void LibraryPageWiring::showUsages()
{
    if (!isTrainer())
        return;
    m_engine.ask(protocol::OpenLibraryReport{m_engine.now() - usageDays * msPerDay, 0, {}}, this,
                 [this](const Result<protocol::OpenLibraryReport::Reply> &reply) {
                     if (reply)
                         m_page->setUsages(usagesOf(reply->report));
                 });
}

Spelling LibraryPageWiring::spelling()
{
    const auto of = [this](const QString &language) {
        SpellChecker *checker = m_dictionaries.of(language);
        if (!m_loading.contains(language)) {
            m_loading.insert(language);
            connect(checker, &SpellChecker::loaded, this, [this] { check(m_page->editor()->entry()); });
            checker->load();
        }
        return checker;
    };
    return {[of](const QString &language, const QString &word) { return of(language)->isRight(word); },
            [of](const QString &language, const QString &word) {
                return of(language)->suggestions(word).value(0);
            }};
}

void LibraryPageWiring::check(const Entry &entry)
{
    if (!entry.id.isEmpty() && isTrainer())
        m_page->setFindings(entry.id, m_checker.check(entry, m_engine.now()));
}

void LibraryPageWiring::attach()
{
    //: Title of the dialog that chooses a file to send along with a canned response
    auto *dialog = new QFileDialog(m_page, tr("Attach a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    const EntryId entry = m_page->currentEntry();
    connect(dialog, &QFileDialog::fileSelected, this, [this, entry](const QString &path) {
        m_engine.files().upload(path, this, [this, entry](const Result<Attachment> &attachment) {
            if (entry != m_page->currentEntry())
                return;
            if (attachment)
                m_page->editor()->addAttachment(*attachment);
            else
                m_page->editor()->showRefused(attachment.error().message);
        });
    });
    dialog->open();
}

void LibraryPageWiring::showEntry(const EntryId &entry) { m_page->openEntry(entry); }

} // namespace parley
