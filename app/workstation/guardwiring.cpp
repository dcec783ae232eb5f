// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/guardwiring.h"

#include "app/workstation/deskwiring.h"
#include "app/workstation/librarywiring.h"
#include "models/library/language/renderer.h"
#include "models/library/variantchoice.h"
#include "models/library/writing/alternative.h"
#include "models/library/writing/handwritten.h"
#include "models/policy/replyclock.h"
#include "models/policy/tonecheck.h"
#include "models/sync/engine.h"
#include "widgets/common/textdirection.h"
#include "widgets/composer/composer.h"
#include "widgets/conversation/conversationpane.h"
#include "widgets/conversation/deskview.h"

#include <QElapsedTimer>

#include <utility>

namespace parley {

using namespace Qt::StringLiterals;
using sync::Engine;

namespace {

constexpr int sketchMs = 8; // at a time, so that no key press waits
constexpr int takeMs = 300;
constexpr int leastTyped = 20;     // characters that make a text worth comparing
constexpr double typedShare = 0.8; // of a text that was written by hand

} // namespace

GuardWiring::GuardWiring(Engine &engine, DeskWiring &desk, LibraryWiring &library, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_desk(desk)
    , m_library(library)
{
    m_taking.setSingleShot(true);
    m_taking.setInterval(takeMs);
    connect(&m_taking, &QTimer::timeout, this, &GuardWiring::takeLibrary);
    m_sketching.setInterval(0);
    connect(&m_sketching, &QTimer::timeout, this, &GuardWiring::sketchSome);
    connect(desk.view(), &DeskView::paneAdded, this, &GuardWiring::watch);
    connect(&desk, &DeskWiring::sent, this, &GuardWiring::hint);
    connect(&library, &LibraryWiring::changed, &m_taking, qOverload<>(&QTimer::start));
    connect(&engine, &Engine::toneGuideChanged, this, &GuardWiring::refreshPanes);
    connect(&engine, &Engine::interactionAdded, this, &GuardWiring::noteOrder);
    connect(&engine, &Engine::linkChanged, this, [this](const sync::LinkState &link) {
        if (link.phase == sync::LinkState::Online)
            for (const Conversation &held : m_engine.state().heldBy(m_engine.user().id))
                fetchOrders(held.customer);
    });
    desk.setUseOf([this](const ConversationId &conversation, const QString &text, const EntryUse &use) {
        return useOf(conversation, text, use);
    });
}

void GuardWiring::showAll()
{
    takeLibrary();
    for (int row = 0; row < m_desk.open().rowCount(); ++row)
        if (ConversationPane *pane = m_desk.view()->paneOf(m_desk.open().conversationAt(row).id))
            watch(pane);
}

void GuardWiring::watch(ConversationPane *pane)
{
    Composer *composer = pane->composer();
    if (!composer)
        return;
    composer->setGuard(
        [this, pane](const QList<EntryId> &inDraft) { return contextFor(pane->conversation().id, inDraft); });
    connect(composer, &Composer::entryInserted, this,
            [this, pane](const EntryUse &source) { noteInserted(pane, source); });
    fetchOrders(pane->conversation().customer);
    refreshPanes();
}

void GuardWiring::refreshPanes()
{
    for (int row = 0; row < m_desk.open().rowCount(); ++row)
        if (ConversationPane *pane = m_desk.view()->paneOf(m_desk.open().conversationAt(row).id))
            pane->composer()->refreshGuard();
}

void GuardWiring::takeLibrary()
{
    m_entries = m_library.index().entries();
    m_links.clear();
    m_sketches.clear();
    m_sketched = 0;
    m_sketching.start();
    refreshPanes();
}

void GuardWiring::sketchSome()
{
    QElapsedTimer time;
    time.start();
    while (m_sketched < m_entries.size() && time.elapsed() < sketchMs)
        m_sketches.insert(m_entries.at(m_sketched++));
    if (m_sketched == m_entries.size())
        m_sketching.stop();
}

void GuardWiring::fetchOrders(const CustomerId &customer)
{
    if (m_engine.link().phase != sync::LinkState::Online || m_asked.contains(customer))
        return;
    m_asked.insert(customer);
    protocol::OpenTimeline page;
    page.customer = customer;
    page.kinds = {InteractionKind::Order};
    m_engine.ask(page, this, [this, customer](const Result<protocol::TimelinePage> &orders) {
        if (!orders)
            return void(m_asked.remove(customer));
        for (const Interaction &order : orders->interactions)
            noteOrder(order);
    });
}

void GuardWiring::noteOrder(const Interaction &interaction)
{
    if (interaction.kind == InteractionKind::Order && !interaction.reference.isEmpty())
        m_orders[interaction.customer].insert(interaction.reference);
}

QStringList GuardWiring::ordersOf(const CustomerId &customer) const
{
    return m_orders.value(customer).values();
}

const QHash<QString, QString> &GuardWiring::linksIn(const QString &language)
{
    const auto known = m_links.constFind(language);
    return known != m_links.cend() ? *known : *m_links.insert(language, linksFor(m_entries, language));
}

QSet<EntryId> GuardWiring::sentTo(const CustomerId &customer) const
{
    QSet<EntryId> sent;
    for (const Conversation &each : m_engine.state().conversations())
        if (each.customer == customer)
            for (const Message &message : m_engine.state().messages(each.id))
                if (!message.entry.isEmpty())
                    sent.insert(message.entry);
    return sent;
}

GuardContext GuardWiring::contextFor(const ConversationId &id, const QList<EntryId> &inDraft)
{
    GuardContext context;
    const Conversation *conversation = m_engine.state().conversation(id);
    if (!conversation)
        return context;
    context.ownNames = {conversation->customerName, m_engine.user().name};
    context.ownNumbers = ordersOf(conversation->customer);
    for (const Conversation &other : m_engine.state().heldBy(m_engine.user().id))
        if (other.customer != conversation->customer)
            context.others.append({other.customerName, ordersOf(other.customer)});
    for (const EntryId &entry : inDraft)
        if (const auto before = repeated(*conversation, entry))
            context.repeated.append(*before);
    context.links = linksIn(conversation->language);
    context.guide =
        guideFor(m_engine.state().toneGuides().values(), conversation->brand, conversation->language);
    return context;
}

std::optional<RepeatedEntry> GuardWiring::repeated(const Conversation &conversation, const EntryId &id) const
{
    const QSet<EntryId> sent = sentTo(conversation.customer);
    const Entry *entry = sent.contains(id) ? m_library.index().entry(id) : nullptr;
    if (!entry || entry->kind == EntryKind::Link)
        return {};
    const LibraryPopup::Context whom = m_library.contextFor(conversation.id);
    RepeatedEntry again;
    again.entry = id;
    again.title = entry->title;
    const Variant *variant =
        chosenVariant(*entry, {whom.language, whom.form, whom.brand, whom.channel});
    const auto other = variant ? alternativeTo(*entry, *variant, m_entries, sent, conversation.channel)
                               : std::optional<Alternative>();
    if (!other)
        return again;
    RenderData data = whom.data;
    data.setLanguage(other->variant.language);
    const RenderedText text = render(Template::parse(other->variant.text), data);
    if (!text.errors.isEmpty())
        return again;
    again.offered = other->entry.id;
    again.offeredTitle = other->entry.title;
    again.offeredText = text;
    again.language = other->variant.language;
    again.form = other->variant.form;
    return again;
}

// A suggestion names its entry alone; its text was chosen as it is chosen here.
EntryUse GuardWiring::withVariant(const ConversationId &conversation, EntryUse use) const
{
    const Entry *entry = use.language.isEmpty() ? m_library.index().entry(use.entry) : nullptr;
    if (!entry)
        return use;
    const LibraryPopup::Context whom = m_library.contextFor(conversation);
    if (const Variant *variant =
            chosenVariant(*entry, {whom.language, whom.form, whom.brand, whom.channel})) {
        use.language = variant->language;
        use.form = variant->form;
    }
    return use;
}

// An entry's files come along into the draft; the count is best effort and goes only while online.
void GuardWiring::noteInserted(ConversationPane *pane, const EntryUse &inserted)
{
    const EntryUse source = withVariant(pane->conversation().id, inserted);
    if (const Entry *entry = m_library.index().entry(source.entry)) {
        const QList<Attachment> there = pane->composer()->attachments();
        for (const Attachment &file : entry->attachments)
            if (!file.id.isEmpty() && !there.contains(file))
                pane->composer()->addAttachment(file);
    }
    if (m_engine.link().phase == sync::LinkState::Online)
        m_engine.ask(protocol::CountInsert{source.entry, source.language, source.form}, this,
                     [](const Result<protocol::Done> &) {});
}

EntryUse GuardWiring::useOf(const ConversationId &conversation, const QString &text, const EntryUse &use)
{
    if (!use.entry.isEmpty())
        return withVariant(conversation, use);
    if (use.typed < leastTyped || use.typed < typedShare * double(text.size()))
        return use;
    EntryUse hand = handwritten(text, m_sketches, m_library.index(), m_library.contextFor(conversation).data);
    hand.typed = use.typed;
    return hand;
}

void GuardWiring::hint(const ConversationId &conversation, const EntryUse &use)
{
    const Entry *entry = use.isByHand ? m_library.index().entry(use.entry) : nullptr;
    ConversationPane *pane = m_desk.view()->paneOf(conversation);
    if (!entry || !pane)
        return;
    if (const QDate today = QDate::currentDate(); std::exchange(m_hintDay, today) != today)
        m_hinted.clear();
    if (m_hinted.contains(entry->id))
        return;
    m_hinted.insert(entry->id);
    const QString name =
        entry->shortcuts.isEmpty() ? isolated(entry->title) : isolatedLtr(u'/' + entry->shortcuts.first());
    //: Above the composer, after an agent has typed what the library has; %1 is its shortcut, such as /refund
    pane->composer()->showHint(tr("The library has this: %1").arg(name));
}

} // namespace parley
