// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/customer.h"
#include "models/domain/entry.h"
#include "models/domain/user.h"

#include <QWidget>

class QGridLayout;

namespace parley {

class Label;
class RenderedView;
class Tag;

//! What up to four sample customers will read, each in their language and form of address.
class PreviewCards : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MaxCards = 4;

    explicit PreviewCards(QWidget *parent = nullptr);

    void setCustomers(const QList<Customer> &customers);
    void setAgent(const User &agent) { m_agent = agent; }
    void setCentre(const Centre &centre) { m_centre = centre; }
    //! Renders \a entry for each; \a links are the library's link entries.
    void setEntry(const Entry &entry, const QList<Entry> &links);

private:
    struct Card
    {
        Customer customer;
        Channel channel = Channel::WebChat; //!< where they write
        Label *variant = nullptr;
        Tag *parts = nullptr; //!< of an SMS
        RenderedView *view = nullptr;
    };

    void addCard(const Customer &customer);
    void fill(const Card &card, const Variant &variant, const QList<Entry> &links);

    QGridLayout *m_grid;
    QList<Card> m_cards;
    User m_agent;
    Centre m_centre;
};

} // namespace parley
