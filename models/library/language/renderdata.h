// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/conversation.h"
#include "models/domain/customer.h"
#include "models/domain/entry.h"
#include "models/domain/interaction.h"
#include "models/domain/user.h"
#include "models/library/language/value.h"

#include <QMap>

namespace parley {

//! What a template is rendered with: a tree of values made from the domain, the language, and what the
//! agent filled in. Cheap to copy.
class RenderData
{
public:
    //! BCP 47; decides number, money and date forms and the direction of the text.
    void setLanguage(const QString &language) { m_language = language; }
    [[nodiscard]] const QString &language() const { return m_language; }

    //! Fills `customer` and `contact`.
    void setCustomer(const Customer &customer);
    //! Fills `agent`; their own form of address, for languages in which a sentence shows it.
    void setAgent(const User &agent, FormOfAddress form);
    //! The same, with the form they write of themselves in.
    void setAgent(const User &agent) { setAgent(agent, agent.form); }
    //! Fills `conversation`.
    void setConversation(const Conversation &conversation);
    //! Fills `brand`; its time zone and currency serve the date and money filters.
    void setCentre(const Centre &centre);
    //! Fills `order` with the customer's latest one, and `orders` with it alone.
    void setOrder(const Interaction &order);
    //! Fills `orders` in the order given, latest first, and `order` with the first of them.
    void setOrders(const QList<Interaction> &orders);
    //! Fills `link` with the addresses of the link entries for this language, by shortcut. Call after
    //! setLanguage().
    void setLinks(const QList<Entry> &links);
    //! Any root at all, for previews and checks.
    void setRoot(const QString &name, const Value &value) { m_roots.insert(name, value); }

    //! What the agent typed for a placeholder such as `ask.latest_date`; empty takes it back.
    void setAnswer(const QString &placeholder, const QString &text);
    void clearAnswers() { m_answers.clear(); }
    [[nodiscard]] QString answer(const QString &placeholder) const { return m_answers.value(placeholder); }

    [[nodiscard]] bool hasAnswers() const { return !m_answers.isEmpty(); }

    [[nodiscard]] Value root(const QString &name) const { return m_roots.value(name); }
    [[nodiscard]] const QString &timeZone() const { return m_timeZone; }
    [[nodiscard]] const QString &currency() const { return m_currency; }

private:
    [[nodiscard]] Value orderOf(const Interaction &order) const;

    QString m_language;
    QString m_timeZone;
    QString m_currency;
    QMap<QString, Value> m_roots;
    QMap<QString, QString> m_answers;
};

} // namespace parley
