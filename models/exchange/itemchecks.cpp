// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/itemchecks.h"

#include "models/exchange/placeholders.h"
#include "models/exchange/shortcuts.h"
#include "models/library/language/template.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

using Kind = ImportNote::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ImportReader)
};

constexpr qsizetype longestTitle = 200;
constexpr qsizetype mostVariants = 200;
constexpr qsizetype mostShortcuts = 20;
constexpr qsizetype mostTags = 100;

void rewriteTexts(ImportItem &item, ExchangeForm form)
{
    for (Variant &variant : item.entry.variants) {
        QList<ImportNote> notes;
        if (isOurs(form)) {
            notes = item.entry.kind == EntryKind::Link ? QList<ImportNote>() : templateFaults(variant.text);
        } else {
            Rewriting rewriting = rewrittenIn(variant.text, form);
            variant.text = std::move(rewriting.text);
            notes = std::move(rewriting.notes);
        }
        for (ImportNote &each : notes)
            each.language = variant.language;
        item.notes += notes;
    }
}

void mendShortcuts(ImportItem &item)
{
    QStringList plain;
    for (const QString &each : std::as_const(item.entry.shortcuts)) {
        const QString mended = plainShortcut(each);
        if (mended != each)
            item.notes.append({Kind::ShortcutChanged, each, mended});
        if (!mended.isEmpty() && !plain.contains(mended))
            plain.append(mended);
    }
    item.entry.shortcuts = plain.mid(0, mostShortcuts);
}

void mendTitle(ImportItem &item)
{
    Entry &entry = item.entry;
    entry.title = entry.title.simplified();
    if (entry.title.isEmpty()) {
        entry.title = entry.shortcuts.isEmpty() ? QString() : titleOfShortcut(entry.shortcuts.constFirst());
        if (entry.title.isEmpty() && !entry.variants.isEmpty())
            entry.title = titleOfText(entry.variants.constFirst().text);
        if (!entry.title.isEmpty())
            item.notes.append({Kind::TitleMade, {}, entry.title});
    }
    if (entry.title.size() > longestTitle) {
        item.notes.append({Kind::TitleCut, entry.title, {}});
        entry.title = entry.title.left(longestTitle - 1) + u'\u2026';
    }
}

QString refusalOf(const Entry &entry)
{
    if (entry.title.isEmpty())
        //: Why a row of an import cannot be brought in
        return Words::tr("It has neither title nor text.");
    if (entry.variants.size() > mostVariants || entry.tags.size() > mostTags)
        //: Why a row of an import cannot be brought in
        return Words::tr("It has too many texts or tags.");
    bool hasText = false;
    for (const Variant &variant : entry.variants)
        hasText = hasText || !variant.text.trimmed().isEmpty();
    if (!hasText)
        //: Why a row of an import cannot be brought in
        return Words::tr("It has no text.");
    return {};
}

bool isTooLong(const Entry &entry)
{
    for (const Variant &variant : entry.variants)
        if (variant.text.size() > Template::MaxLength || variant.text.toUtf8().size() > Template::MaxLength)
            return true;
    return false;
}

} // namespace

QString languageTag(const QString &text)
{
    static const QRegularExpression shape(
        u"^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\\d{3}))?$"_s);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    QString tag = match.captured(1).toLower();
    if (const QString script = match.captured(2).toLower(); !script.isEmpty())
        tag += u'-' + script.left(1).toUpper() + script.mid(1);
    const QString region = match.captured(3).toUpper();
    return region.isEmpty() || region.toLower() == tag ? tag : tag + u'-' + region;
}

void finishItem(ImportItem &item, ExchangeForm form, const ImportOptions &options)
{
    if (!item.refusal.isEmpty())
        return;
    for (Variant &each : item.entry.variants)
        if (each.language.isEmpty() && item.entry.kind != EntryKind::Link)
            each.language = options.language;
    if (item.entry.category.isEmpty())
        item.entry.category = options.category;
    if (isTooLong(item.entry)) {
        //: Why a row of an import cannot be brought in
        item.refusal = Words::tr("A text is longer than 32 KiB.");
        return;
    }
    rewriteTexts(item, form);
    mendShortcuts(item);
    mendTitle(item);
    item.refusal = refusalOf(item.entry);
}

} // namespace parley
