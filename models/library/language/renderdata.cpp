// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/renderdata.h"

#include "models/library/variantchoice.h"

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! Names that are written as the first of two words.
bool isJoinedToNext(const QString &word)
{
    static const QStringList words{u"عبد"_s, u"أبو"_s, u"ابو"_s, u"أم"_s, u"Abu"_s, u"Umm"_s, u"Abd"_s};
    return words.contains(word);
}

//! Nothing counts alike, whether it is unknown, empty or blank.
Value known(const QString &text) { return text.trimmed().isEmpty() ? Value() : Value(text); }

void addName(Value::Map &fields, const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    const qsizetype count = words.size() > 1 && isJoinedToNext(words.constFirst()) ? 2 : 1;
    fields.insert(u"name"_s, known(words.join(u' ')));
    fields.insert(u"first_name"_s, known(QStringList(words.mid(0, count)).join(u' ')));
    fields.insert(u"last_name"_s, words.size() > count ? Value(words.constLast()) : Value());
}

void addForm(Value::Map &fields, FormOfAddress form)
{
    fields.insert(u"form"_s, Value(nameOf(form)));
    fields.insert(u"gender"_s, Value(nameOf(form)));
}

Value addressOf(const Customer &customer, std::initializer_list<IdentityKind> kinds)
{
    for (const IdentityKind kind : kinds)
        for (const Identity &each : customer.identities)
            if (each.kind == kind && !each.address.isEmpty())
                return Value::identifier(each.address);
    return {};
}

Value textList(const QStringList &texts)
{
    Value::List list;
    for (const QString &each : texts)
        list.append(Value(each));
    return Value(list);
}

Value textMap(const QMap<QString, QString> &texts)
{
    Value::Map map;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        map.insert(it.key(), known(it.value()));
    return Value(map);
}

} // namespace

void RenderData::setCustomer(const Customer &customer)
{
    Value::Map fields;
    addName(fields, customer.name);
    addForm(fields, customer.form);
    fields.insert(u"language"_s, known(customer.language));
    fields.insert(u"email"_s, addressOf(customer, {IdentityKind::Email}));
    fields.insert(u"phone"_s, addressOf(customer, {IdentityKind::Phone, IdentityKind::WhatsApp}));
    fields.insert(u"tags"_s, textList(customer.tags));
    fields.insert(u"attributes"_s, textMap(customer.attributes));
    fields.insert(u"order_count"_s, Value(customer.orderCount));
    fields.insert(u"lifetime"_s, Value::amount(customer.lifetimeMinor, customer.currency));
    fields.insert(u"since_year"_s, customer.sinceYear > 0 ? Value(customer.sinceYear) : Value());
    fields.insert(u"time_zone"_s, known(customer.timeZone));
    setRoot(u"customer"_s, Value(fields));
    setRoot(u"contact"_s, Value(fields));
}

void RenderData::setAgent(const User &agent, FormOfAddress form)
{
    Value::Map fields;
    addName(fields, agent.name);
    addForm(fields, form);
    fields.insert(u"team"_s, known(agent.team));
    setRoot(u"agent"_s, Value(fields));
}

void RenderData::setConversation(const Conversation &conversation)
{
    Value::Map fields;
    fields.insert(u"topic"_s, known(conversation.topic));
    fields.insert(u"channel"_s, Value(nameOf(conversation.channel)));
    fields.insert(u"language"_s, known(conversation.language));
    fields.insert(u"queue"_s, known(conversation.queue));
    fields.insert(u"page"_s, known(conversation.origin));
    fields.insert(u"started_at"_s, Value::moment(conversation.startedAt));
    setRoot(u"conversation"_s, Value(fields));
}

void RenderData::setCentre(const Centre &centre)
{
    m_timeZone = centre.timeZone;
    m_currency = centre.currency;
    setRoot(u"brand"_s, Value(Value::Map{{u"name"_s, known(centre.name)},
                                         {u"currency"_s, known(centre.currency)},
                                         {u"time_zone"_s, known(centre.timeZone)}}));
}

void RenderData::setOrder(const Interaction &order) { setOrders({order}); }

void RenderData::setOrders(const QList<Interaction> &orders)
{
    Value::List list;
    for (const Interaction &each : orders)
        list.append(orderOf(each));
    setRoot(u"order"_s, list.isEmpty() ? Value() : list.constFirst());
    setRoot(u"orders"_s, Value(list));
}

Value RenderData::orderOf(const Interaction &order) const
{
    Value::Map fields = *textMap(order.details).map();
    fields.insert(u"number"_s, order.reference.isEmpty() ? Value() : Value::identifier(order.reference));
    fields.insert(u"title"_s, known(order.title));
    fields.insert(u"status"_s, known(order.outcome));
    fields.insert(u"date"_s, Value::moment(order.at));
    bool hasAmount = false;
    const qint64 minor = order.details.value(u"amount_minor"_s).toLongLong(&hasAmount);
    if (hasAmount)
        fields.insert(u"total"_s, Value::amount(minor, order.details.value(u"currency"_s, m_currency)));
    return Value(fields);
}

void RenderData::setLinks(const QList<Entry> &links)
{
    Value::Map addresses;
    for (const Entry &each : links) {
        if (each.kind != EntryKind::Link)
            continue;
        const Variant *variant = chosenVariant(each, m_language, FormOfAddress::Neutral);
        if (!variant)
            continue;
        for (const QString &shortcut : each.shortcuts)
            addresses.insert(shortcut, Value::identifier(variant->text.trimmed()));
    }
    setRoot(u"link"_s, Value(addresses));
}

void RenderData::setAnswer(const QString &placeholder, const QString &text)
{
    if (text.trimmed().isEmpty())
        m_answers.remove(placeholder);
    else
        m_answers.insert(placeholder, text);
}

} // namespace parley
