// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/schema.h"

#include <QCoreApplication>
#include <QHash>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

Schema standardSchema()
{
    Schema schema;
    const QStringList person{u"name"_s, u"first_name"_s, u"last_name"_s, u"form"_s, u"gender"_s};
    const QStringList customer =
        person + QStringList{u"language"_s,    u"email"_s,    u"phone"_s,      u"tags"_s,     u"attributes"_s,
                             u"order_count"_s, u"lifetime"_s, u"since_year"_s, u"time_zone"_s};
    schema.addRoot(u"customer"_s, customer);
    schema.addRoot(u"contact"_s, customer);
    schema.addRoot(u"agent"_s, person + QStringList{u"team"_s});
    schema.addRoot(u"conversation"_s,
                   {u"topic"_s, u"channel"_s, u"language"_s, u"queue"_s, u"page"_s, u"started_at"_s});
    schema.addRoot(u"brand"_s, {u"name"_s, u"currency"_s, u"time_zone"_s});
    schema.addRoot(u"order"_s, {u"number"_s, u"title"_s, u"status"_s, u"total"_s, u"date"_s}, true);
    schema.addList(u"orders"_s);
    schema.addRoot(u"link"_s, {}, true);
    schema.addRoot(u"ask"_s, {}, true);
    return schema;
}

//! Names of the standard fields for people.
QString knownLabel(const QString &placeholder)
{
    struct Label
    {
        const char *placeholder;
        const char *label;
    };
    static constexpr Label labels[] = {
        //: A field of a canned response, on a chip in the composer
        {"customer.name", QT_TRANSLATE_NOOP("parley::Schema", "customer’s name")},
        {"customer.first_name", QT_TRANSLATE_NOOP("parley::Schema", "first name")},
        {"customer.last_name", QT_TRANSLATE_NOOP("parley::Schema", "last name")},
        {"customer.email", QT_TRANSLATE_NOOP("parley::Schema", "email address")},
        {"customer.phone", QT_TRANSLATE_NOOP("parley::Schema", "phone number")},
        {"agent.name", QT_TRANSLATE_NOOP("parley::Schema", "your name")},
        {"agent.first_name", QT_TRANSLATE_NOOP("parley::Schema", "your first name")},
        {"conversation.topic", QT_TRANSLATE_NOOP("parley::Schema", "topic")},
        {"brand.name", QT_TRANSLATE_NOOP("parley::Schema", "brand")},
        {"order.number", QT_TRANSLATE_NOOP("parley::Schema", "order number")},
        {"order.title", QT_TRANSLATE_NOOP("parley::Schema", "what was ordered")},
        {"order.status", QT_TRANSLATE_NOOP("parley::Schema", "order status")},
        {"order.total", QT_TRANSLATE_NOOP("parley::Schema", "order total")},
        {"order.date", QT_TRANSLATE_NOOP("parley::Schema", "order date")},
    };
    for (const Label &each : labels)
        if (placeholder == QLatin1StringView(each.placeholder))
            return QCoreApplication::translate("parley::Schema", each.label);
    return {};
}

} // namespace

const Schema &Schema::standard()
{
    static const Schema schema = standardSchema();
    return schema;
}

void Schema::addRoot(const QString &name, const QStringList &fields, bool isOpen)
{
    m_roots.insert(name, {fields, isOpen, false});
}

void Schema::addList(const QString &name)
{
    m_roots.insert(name, {{u"size"_s, u"first"_s, u"last"_s}, false, true});
}

bool Schema::hasField(const QString &root, const QString &field) const
{
    const auto found = m_roots.constFind(root);
    return found != m_roots.cend() && (found->isOpen || found->fields.contains(field));
}

bool Schema::isOpen(const QString &root) const { return m_roots.value(root).isOpen; }

QString Schema::label(const QString &placeholder)
{
    QString name = placeholder;
    if (name.startsWith("contact."_L1))
        name.replace(0, 7, u"customer"_s);
    if (const QString known = knownLabel(name); !known.isEmpty())
        return known;
    return name.section(u'.', -1).replace(u'_', u' ');
}

} // namespace parley
