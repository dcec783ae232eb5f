// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/domain/interaction.h"
#include "models/lists/timelines.h"

#include <QObject>

namespace parley {

class Clock;
class ConversationListModel;
class CustomerPanel;
class CustomersPage;
class DeskWiring;

namespace sync {
class Engine;
}

//! Customer cards and timelines, beside the desk and in the Customers place.
class CustomerWiring : public QObject
{
    Q_OBJECT

public:
    CustomerWiring(sync::Engine &engine, DeskWiring &desk, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] CustomerPanel *panel() const { return m_panel; }
    [[nodiscard]] CustomersPage *page() const { return m_page; }
    //! The customer's latest order, as far as their timeline is here.
    [[nodiscard]] std::optional<Interaction> latestOrder(const CustomerId &customer);

Q_SIGNALS:
    //! A conversation that stands in a timeline is to be shown.
    void conversationOpenRequested(const parley::ConversationId &conversation);

private:
    void wirePanel(CustomerPanel *panel);
    void wireEngine();
    void showCurrent(const ConversationId &conversation);
    void save(CustomerPanel *panel, const Customer &customer);
    void find(const QString &text);
    void openCustomer(const CustomerId &customer);
    void fetchPage(const CustomerId &customer, qint64 before, const InteractionId &beforeId,
                   const QList<InteractionKind> &kinds);

    sync::Engine &m_engine;
    DeskWiring &m_desk;
    Timelines m_timelines;
    CustomerPanel *m_panel;
    CustomersPage *m_page;
};

} // namespace parley
