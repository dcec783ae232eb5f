// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/exportwriter.h"

#include "models/exchange/csv.h"
#include "models/exchange/exportforms.h"
#include "models/exchange/jsonforms.h"
#include "models/exchange/placeholders.h"
#include "models/exchange/tableforms.h"
#include "models/library/variantchoice.h"

namespace parley {
using namespace Qt::StringLiterals;

namespace {

using Kind = ImportNote::Kind;

//! What other programs have no place for.
QList<ImportNote> leftBehind(const Entry &entry, ExchangeForm form)
{
    QList<ImportNote> notes;
    const auto leave = [&](QLatin1StringView part, bool isThere) {
        if (isThere)
            notes.append({Kind::PartLeft, QString(part)});
    };
    leave("attachments"_L1, !entry.attachments.isEmpty());
    leave("brands"_L1, !entry.brands.isEmpty());
    leave("channels"_L1, !entry.channels.isEmpty());
    leave("surge"_L1, entry.isSurge);
    leave("tags"_L1, !entry.tags.isEmpty() && form == ExchangeForm::Chatwoot);
    leave("time"_L1,
          (entry.offeredFrom > 0 || entry.offeredUntil > 0) && form != ExchangeForm::LiveHelperChat);
    if (form != ExchangeForm::LiveHelperChat && entry.variants.size() > 1)
        notes.append({Kind::VariantsSplit});
    return notes;
}

//! Live Helper Chat has one text a language: the first of each is written.
void keepOnePerLanguage(Entry &entry, QList<ImportNote> &notes)
{
    QList<Variant> kept;
    QStringList seen;
    for (const Variant &each : std::as_const(entry.variants)) {
        if (seen.contains(each.language))
            notes.append({Kind::PartLeft, each.language + u' ' + nameOf(each.form)});
        else
            kept.append(each);
        seen.append(each.language);
    }
    entry.variants = kept;
}

//! Rewrites a library for another program.
class Translator
{
public:
    Translator(ExchangeForm form, const QList<Entry> &library)
        : m_form(form)
    {
        for (const Entry &each : library)
            if (each.kind == EntryKind::Link)
                m_links.append(each);
    }

    Entry translated(Entry entry, QList<ExportNote> &notes)
    {
        QList<ImportNote> found = leftBehind(entry, m_form);
        if (m_form == ExchangeForm::LiveHelperChat)
            keepOnePerLanguage(entry, found);
        for (Variant &variant : entry.variants) {
            Rewriting rewriting = rewrittenOut(variant.text, m_form, linksIn(variant.language));
            variant.text = std::move(rewriting.text);
            for (ImportNote &each : rewriting.notes)
                each.language = variant.language;
            found += rewriting.notes;
        }
        for (const ImportNote &each : std::as_const(found))
            notes.append({entry.id, entry.title, each});
        return entry;
    }

private:
    const QHash<QString, QString> &linksIn(const QString &language)
    {
        const auto known = m_addresses.constFind(language);
        if (known != m_addresses.cend())
            return *known;
        QHash<QString, QString> addresses;
        for (const Entry &each : std::as_const(m_links))
            if (const Variant *variant = chosenVariant(each, language, FormOfAddress::Neutral))
                for (const QString &shortcut : each.shortcuts)
                    addresses.insert(shortcut, variant->text.trimmed());
        return *m_addresses.insert(language, addresses);
    }

    ExchangeForm m_form;
    QList<Entry> m_links;
    QHash<QString, QHash<QString, QString>> m_addresses;
};

QByteArray foreignBytes(const QList<Entry> &entries, ExchangeForm form)
{
    switch (form) {
    case ExchangeForm::Chatwoot: return chatwootJson(entries);
    case ExchangeForm::Zendesk: return zendeskJson(entries);
    case ExchangeForm::LiveHelperChat: return liveHelperChatCsv(entries);
    case ExchangeForm::ZammadYaml: return zammadYaml(entries);
    case ExchangeForm::ZammadCsv:
    case ExchangeForm::ParleyJson:
    case ExchangeForm::ParleyCsv: break;
    }
    return zammadCsv(entries);
}

} // namespace

ExportFile writeExport(const QList<Entry> &entries, ExchangeForm form)
{
    if (form == ExchangeForm::ParleyJson)
        return {parleyJson(entries), int(entries.size()), {}};
    // A spreadsheet takes a table for UTF-8 only with a byte order mark.
    if (form == ExchangeForm::ParleyCsv)
        return {QByteArray("\xEF\xBB\xBF") + csvText(parleyRows(entries)).toUtf8(), int(entries.size()), {}};
    ExportFile file;
    QList<Entry> chosen;
    Translator translator(form, entries);
    for (const Entry &each : entries)
        if (each.kind != EntryKind::Link && each.status != EntryStatus::Retired && !each.variants.isEmpty())
            chosen.append(translator.translated(each, file.notes));
    file.bytes = foreignBytes(chosen, form);
    file.entries = int(chosen.size());
    return file;
}

} // namespace parley
