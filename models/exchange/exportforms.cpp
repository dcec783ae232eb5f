// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exportforms.h"

#include "models/exchange/csv.h"
#include "models/exchange/html.h"
#include "models/exchange/shortcuts.h"
#include "models/exchange/textmodules.h"
#include "models/exchange/yaml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! What tells a variant from the first of its entry: `he`, or `he-feminine`; empty for the first.
QString endOf(const Entry &entry, qsizetype variant)
{
    if (variant == 0)
        return {};
    const Variant &each = entry.variants[variant];
    QStringList parts{each.language};
    if (each.form != FormOfAddress::Neutral)
        parts.append(nameOf(each.form));
    if (!each.brand.isEmpty())
        parts.append(each.brand);
    for (const Channel channel : each.channels)
        parts.append(nameOf(channel));
    return parts.join(u'-');
}

QString withEnd(const QString &title, const QString &end)
{
    return end.isEmpty() ? title : title + u" ("_s + end + u')';
}

QString shortcutOf(const Entry &entry)
{
    if (!entry.shortcuts.isEmpty())
        return entry.shortcuts.constFirst();
    return plainShortcut(entry.title.toLower().left(40));
}

QJsonArray actionsOf(const Entry &entry, const Variant &variant)
{
    QJsonArray actions{QJsonObject{{u"field"_s, u"comment_value"_s}, {u"value"_s, variant.text}}};
    QStringList tags;
    for (QString each : entry.tags)
        tags.append(each.simplified().replace(u' ', u'_'));
    if (!tags.isEmpty())
        actions.append(QJsonObject{{u"field"_s, u"set_tags"_s}, {u"value"_s, tags.join(u' ')}});
    return actions;
}

//! The columns of a canned message, in the order its import asks for.
constexpr std::array messageColumns{"id",
                                    "title",
                                    "explain",
                                    "msg",
                                    "fallback_msg",
                                    "position",
                                    "delay",
                                    "department_id",
                                    "user_id",
                                    "auto_send",
                                    "attr_int_1",
                                    "attr_int_2",
                                    "attr_int_3",
                                    "languages",
                                    "additional_data",
                                    "html_snippet",
                                    "unique_id",
                                    "created_at",
                                    "updated_at",
                                    "active_from",
                                    "active_to",
                                    "repetitiveness",
                                    "days_activity",
                                    "disabled",
                                    "delete_on_exp",
                                    "subject",
                                    "tags_plain",
                                    "department_ids_front"};

QString translationsOf(const Entry &entry)
{
    QJsonArray translations;
    QStringList seen{entry.variants.constFirst().language};
    for (const Variant &each : entry.variants) {
        if (seen.contains(each.language))
            continue;
        seen.append(each.language);
        translations.append(QJsonObject{{u"languages"_s, QJsonArray{each.language}},
                                        {u"message"_s, each.text},
                                        {u"fallback_message"_s, QString()}});
    }
    return translations.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(translations).toJson(QJsonDocument::Compact));
}

QStringList messageRow(const Entry &entry)
{
    const bool isTimed = entry.offeredFrom > 0 || entry.offeredUntil > 0;
    const QHash<QString, QString> known{
        {u"title"_s, entry.title},
        {u"msg"_s, entry.variants.constFirst().text},
        {u"languages"_s, translationsOf(entry)},
        {u"active_from"_s, QString::number(entry.offeredFrom / 1000)},
        {u"active_to"_s, QString::number(entry.offeredUntil / 1000)},
        {u"repetitiveness"_s, isTimed ? u"2"_s : u"0"_s},
        {u"disabled"_s, entry.publishedVersion > 0 ? u"0"_s : u"1"_s},
        {u"subject"_s, entry.category},
        {u"tags_plain"_s, entry.tags.join(", "_L1)},
    };
    static const QStringList texts{u"explain"_s,      u"fallback_msg"_s,  u"additional_data"_s,
                                   u"html_snippet"_s, u"days_activity"_s, u"department_ids_front"_s};
    QStringList row;
    for (const char *column : messageColumns) {
        const QString name = QString::fromLatin1(column);
        row.append(known.value(name, texts.contains(name) ? QString() : u"0"_s));
    }
    return row;
}

struct ModuleRow
{
    QString name, keywords, content, note;
    bool isActive = false;
};

QList<ModuleRow> moduleRows(const QList<Entry> &entries)
{
    QList<ModuleRow> rows;
    for (const Entry &entry : entries) {
        const QString start = entry.shortcuts.isEmpty() ? QString() : entry.shortcuts.constFirst() + u" - "_s;
        for (qsizetype i = 0; i < entry.variants.size(); ++i)
            rows.append({withEnd(start + entry.title, endOf(entry, i)), entry.tags.join(u' '),
                         htmlText(entry.variants[i].text), noteOfLanguage(entry.variants[i].language),
                         entry.publishedVersion > 0});
    }
    return rows;
}

} // namespace

QByteArray chatwootJson(const QList<Entry> &entries)
{
    QJsonArray array;
    for (const Entry &entry : entries) {
        for (qsizetype i = 0; i < entry.variants.size(); ++i) {
            const QString end = endOf(entry, i);
            array.append(
                QJsonObject{{u"id"_s, array.size() + 1},
                            {u"short_code"_s, shortcutOf(entry) + (end.isEmpty() ? end : u'-' + end)},
                            {u"content"_s, entry.variants[i].text}});
        }
    }
    return QJsonDocument(array).toJson();
}

QByteArray zendeskJson(const QList<Entry> &entries)
{
    QJsonArray macros;
    for (const Entry &entry : entries) {
        QString category = entry.category;
        if (!category.isEmpty())
            category = category.replace(" / "_L1, "::"_L1) + u"::"_s;
        for (qsizetype i = 0; i < entry.variants.size(); ++i)
            macros.append(QJsonObject{{u"id"_s, macros.size() + 1},
                                      {u"title"_s, category + withEnd(entry.title, endOf(entry, i))},
                                      {u"active"_s, entry.publishedVersion > 0},
                                      {u"description"_s, QJsonValue::Null},
                                      {u"position"_s, macros.size() + 1},
                                      {u"actions"_s, actionsOf(entry, entry.variants[i])},
                                      {u"restriction"_s, QJsonValue::Null}});
    }
    return QJsonDocument(QJsonObject{{u"macros"_s, macros},
                                     {u"count"_s, macros.size()},
                                     {u"next_page"_s, QJsonValue::Null},
                                     {u"previous_page"_s, QJsonValue::Null}})
        .toJson();
}

QByteArray liveHelperChatCsv(const QList<Entry> &entries)
{
    QStringList head;
    for (const char *column : messageColumns)
        head.append(QString::fromLatin1(column));
    QList<QStringList> rows{head};
    for (const Entry &entry : entries)
        if (!entry.variants.isEmpty())
            rows.append(messageRow(entry));
    return csvText(rows).toUtf8();
}

QByteArray zammadYaml(const QList<Entry> &entries)
{
    QList<QList<std::pair<QString, QString>>> items;
    for (const ModuleRow &each : moduleRows(entries))
        items.append({{u"name"_s, each.name},
                      {u"keywords"_s, each.keywords},
                      {u"content"_s, each.content},
                      {u"note"_s, each.note}});
    return yamlText(items);
}

QByteArray zammadCsv(const QList<Entry> &entries)
{
    QList<QStringList> rows{{u"name"_s, u"keywords"_s, u"content"_s, u"note"_s, u"active"_s}};
    for (const ModuleRow &each : moduleRows(entries))
        rows.append(
            {each.name, each.keywords, each.content, each.note, each.isActive ? u"true"_s : u"false"_s});
    return csvText(rows).toUtf8();
}

} // namespace parley
