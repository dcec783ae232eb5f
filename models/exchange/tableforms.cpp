// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/tableforms.h"

#include "models/exchange/csv.h"
#include "models/exchange/itemchecks.h"
#include "models/exchange/textmodules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

using Kind = ImportNote::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ImportReader)
};

tl::unexpected<Error> missingColumns(const QString &names)
{
    return refuse(ErrorCode::BadRequest,
                  //: A file to import cannot be read; %1 is a list of column names
                  Words::tr("The first line must name the columns %1. Choose another form, or export again.")
                      .arg(names),
                  u"line"_s);
}

//! The texts in other languages: `[{"languages": ["he"], "message": …, "fallback_message": …}]`.
void addTranslations(ImportItem &item, const QString &json)
{
    for (const QJsonValue each : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const QString message = each[u"message"].toString();
        if (message.isEmpty())
            continue;
        for (const QJsonValue language : each[u"languages"].toArray()) {
            const QString tag = languageTag(language.toString());
            if (tag.isEmpty())
                item.notes.append({Kind::PartLeft, language.toString().left(40), message.left(200)});
            else
                item.entry.variants.append({tag, FormOfAddress::Neutral, message});
        }
        if (const QString fallback = each[u"fallback_message"].toString(); !fallback.isEmpty())
            item.notes.append({Kind::FallbackLeft, {}, fallback.left(200)});
    }
}

ImportItem messageItem(const CsvTable &table, const CsvTable::Row &row, const ImportOptions &options)
{
    const auto cell = [&](QLatin1StringView column) { return table.cell(row, column); };
    ImportItem item;
    item.line = row.line;
    item.entry.title = cell("title"_L1);
    item.entry.category = cell("subject"_L1).section(u',', 0, 0).trimmed();
    for (const QString &each : cell("tags_plain"_L1).split(u',', Qt::SkipEmptyParts))
        if (const QString tag = each.trimmed(); !tag.isEmpty())
            item.entry.tags.append(tag);
    if (const QString message = cell("msg"_L1); !message.trimmed().isEmpty())
        item.entry.variants.append({options.language, FormOfAddress::Neutral, message});
    addTranslations(item, cell("languages"_L1));
    if (cell("repetitiveness"_L1) == "2"_L1) {
        item.entry.offeredFrom = cell("active_from"_L1).toLongLong() * 1000;
        item.entry.offeredUntil = cell("active_to"_L1).toLongLong() * 1000;
    } else if (!cell("repetitiveness"_L1).isEmpty() && cell("repetitiveness"_L1) != "0"_L1) {
        item.notes.append({Kind::PartLeft, u"repetitiveness"_s, cell("repetitiveness"_L1)});
    }
    if (const QString fallback = cell("fallback_msg"_L1).trimmed(); !fallback.isEmpty())
        item.notes.append({Kind::FallbackLeft, {}, fallback.left(200)});
    if (!cell("html_snippet"_L1).trimmed().isEmpty())
        item.notes.append({Kind::PartLeft, u"html_snippet"_s});
    if (cell("disabled"_L1) == "1"_L1)
        item.notes.append({Kind::WasInactive});
    if (row.cells.size() > table.columns().size())
        //: Why a row of an import cannot be brought in
        item.refusal = Words::tr("The row has more cells than there are columns.");
    return item;
}

} // namespace

Result<QList<ImportItem>> readLiveHelperChat(const QString &text, const ImportOptions &options)
{
    const auto table = CsvTable::read(text);
    if (!table)
        return tl::unexpected(table.error());
    if (!table->has("msg"_L1) || !table->has("title"_L1))
        return missingColumns(u"title, msg"_s);
    QList<ImportItem> items;
    for (const CsvTable::Row &row : table->rows())
        items.append(messageItem(*table, row, options));
    return items;
}

Result<QList<ImportItem>> readZammadCsv(const QString &text, const ImportOptions &options)
{
    const auto table = CsvTable::read(text);
    if (!table)
        return tl::unexpected(table.error());
    if (!table->has("name"_L1) || !table->has("content"_L1))
        return missingColumns(u"name, content"_s);
    TextModules modules(options);
    for (const CsvTable::Row &row : table->rows()) {
        const auto cell = [&](QLatin1StringView column) { return table->cell(row, column); };
        modules.add({row.line, cell("name"_L1), cell("keywords"_L1), cell("content"_L1), cell("note"_L1),
                     cell("locale"_L1), cell("groups"_L1), cell("active"_L1) != "false"_L1});
    }
    return modules.items();
}

} // namespace parley
