// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/customerwiring.h"
#include "app/workstation/errorwords.h"

#include "app/workstation/clock.h"
#include "app/workstation/deskwiring.h"
#include "models/lists/timelinemodel.h"
#include "models/sync/engine.h"
#include "widgets/conversation/deskview.h"
#include "widgets/customer/customerpanel.h"
#include "widgets/customer/customerspage.h"

namespace parley {

using sync::Engine;

CustomerWiring::CustomerWiring(Engine &engine, DeskWiring &desk, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_desk(desk)
    , m_panel(new CustomerPanel(&m_timelines))
    , m_page(new CustomersPage(&m_timelines))
{
    m_timelines.setNow(clock.now());
    wirePanel(m_panel);
    wirePanel(m_page->panel());
    wireEngine();
    connect(&clock, &Clock::ticked, m_panel, &CustomerPanel::tick);
    connect(&clock, &Clock::ticked, m_page, &CustomersPage::tick);
    connect(&clock, &Clock::ticked, &m_timelines, &Timelines::setNow);
    connect(&desk, &DeskWiring::currentChanged, this, &CustomerWiring::showCurrent);
    connect(&m_timelines, &Timelines::pageRequested, this, &CustomerWiring::fetchPage);
    connect(m_page, &CustomersPage::findRequested, this, &CustomerWiring::find);
    connect(m_page, &CustomersPage::customerOpened, this, &CustomerWiring::openCustomer);
    connect(m_panel, &CustomerPanel::quoteRequested, this,
            [this](const QString &text) { m_desk.insertQuote(m_desk.view()->current(), text); });
}

void CustomerWiring::wirePanel(CustomerPanel *panel)
{
    connect(panel, &CustomerPanel::customerEdited, this,
            [this, panel](const Customer &customer) { save(panel, customer); });
    connect(panel, &CustomerPanel::openConversationRequested, this,
            &CustomerWiring::conversationOpenRequested);
}

void CustomerWiring::wireEngine()
{
    connect(&m_engine, &Engine::signedIn, this,
            [this](const User &user) { m_timelines.setOwnName(user.name); });
    connect(&m_engine, &Engine::snapshotReplaced, this, [this] {
        m_timelines.refresh();
        showCurrent(m_desk.view()->current());
    });
    connect(&m_engine, &Engine::interactionAdded, &m_timelines, &Timelines::add);
    connect(&m_engine, &Engine::customerChanged, this, [this](const Customer &customer) {
        m_page->updateCustomer(customer);
        const Conversation *current = m_desk.open().find(m_desk.view()->current());
        if (current && current->customer == customer.id)
            m_panel->setCustomer(customer);
    });
    connect(&m_engine, &Engine::linkChanged, this, [this](const sync::LinkState &link) {
        if (link.phase == sync::LinkState::Online)
            m_timelines.refresh();
    });
}

void CustomerWiring::showCurrent(const ConversationId &conversation)
{
    const Conversation *current = m_desk.open().find(conversation);
    if (!current)
        return m_panel->clear();
    m_panel->setHue(Hue(m_desk.open().hueAt(m_desk.open().rowOf(conversation))));
    if (const Customer *known = m_engine.state().customer(current->customer))
        m_panel->setCustomer(*known);
    else
        openCustomer(current->customer);
    m_panel->setConversation(conversation);
}

void CustomerWiring::openCustomer(const CustomerId &customer)
{
    m_engine.ask(protocol::OpenCustomer{customer}, this,
                 [this, customer](const Result<protocol::CustomerReply> &reply) {
                     if (!reply)
                         return;
                     m_page->updateCustomer(reply->customer);
                     const Conversation *current = m_desk.open().find(m_desk.view()->current());
                     if (current && current->customer == customer)
                         m_panel->setCustomer(reply->customer);
                 });
}

void CustomerWiring::save(CustomerPanel *panel, const Customer &customer)
{
    const auto answered = [this, panel, id = customer.id](const Result<protocol::CustomerReply> &saved) {
        if (saved) {
            m_page->updateCustomer(saved->customer);
            return;
        }
        if (saved.error().code != ErrorCode::Conflict)
            return panel->showRefusal(id, ErrorWords::of(saved.error()));
        m_engine.ask(protocol::OpenCustomer{id}, panel,
                     [panel, id](const Result<protocol::CustomerReply> &newest) {
                         if (newest)
                             panel->showConflict(newest->customer);
                         else
                             panel->showRefusal(id, ErrorWords::of(newest.error()));
                     });
    };
    m_engine.ask(protocol::UpdateCustomer{customer}, this, answered);
}

void CustomerWiring::find(const QString &text)
{
    m_engine.ask(protocol::FindCustomers{text}, this,
                 [this, text](const Result<protocol::FoundCustomers> &found) {
                     if (found)
                         m_page->setResults(text, found->customers);
                     else
                         m_page->setFailure(text, ErrorWords::of(found.error()));
                 });
}

void CustomerWiring::fetchPage(const CustomerId &customer, qint64 before, const InteractionId &beforeId,
                               const QList<InteractionKind> &kinds)
{
    m_engine.ask(protocol::OpenTimeline{customer, before, beforeId, kinds}, this,
                 [this, customer](const Result<protocol::TimelinePage> &page) {
                     if (page)
                         m_timelines.addPage(customer, page->interactions, page->hasMore);
                     else
                         m_timelines.failPage(customer, ErrorWords::of(page.error()));
                 });
}

std::optional<Interaction> CustomerWiring::latestOrder(const CustomerId &customer)
{
    const TimelineModel *timeline = m_timelines.of(customer);
    for (int row = 0; row < timeline->rowCount(); ++row)
        if (timeline->interaction(row).kind == InteractionKind::Order)
            return timeline->interaction(row);
    return {};
}

} // namespace parley
