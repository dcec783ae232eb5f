// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/importmerge.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

using Part = ImportChange::Part;

bool areOfOnePlace(const Variant &a, const Variant &b)
{
    return a.language == b.language && a.form == b.form && a.brand == b.brand && a.channels == b.channels;
}

const Variant *variantAt(const QList<Variant> &variants, const Variant &place)
{
    const auto found = std::find_if(variants.cbegin(), variants.cend(),
                                    [&](const Variant &each) { return areOfOnePlace(each, place); });
    return found == variants.cend() ? nullptr : &*found;
}

void mergeTexts(Entry &entry, const QList<Variant> &variants)
{
    for (const Variant &each : variants) {
        const auto found = std::find_if(entry.variants.begin(), entry.variants.end(),
                                        [&](const Variant &there) { return areOfOnePlace(there, each); });
        if (found == entry.variants.end())
            entry.variants.append(each);
        else
            found->text = each.text;
    }
}

void addMissing(QStringList &list, const QStringList &more)
{
    for (const QString &each : more)
        if (!list.contains(each, Qt::CaseInsensitive))
            list.append(each);
}

template<typename T>
void takeIfSaid(T &value, const T &said)
{
    if (said != T())
        value = said;
}

Entry whole(const Entry &existing, const Entry &said)
{
    Entry entry = said;
    entry.id = existing.id;
    entry.owner = existing.owner;
    entry.reviewer = existing.reviewer;
    entry.proposedBy = existing.proposedBy;
    entry.status = existing.status;
    entry.version = existing.version;
    entry.publishedVersion = existing.publishedVersion;
    entry.changedBy = existing.changedBy;
    entry.changedAt = existing.changedAt;
    entry.reviewAt = existing.reviewAt;
    entry.used = existing.used;
    entry.scope = said.scope == Scope::Personal ? existing.scope : said.scope;
    for (Variant &each : entry.variants) {
        const Variant *there = variantAt(existing.variants, each);
        each.version = there ? there->version : 0;
    }
    return entry;
}

Entry fromTable(Entry entry, const ImportItem &item)
{
    const Entry &said = item.entry;
    if (item.namesKind)
        entry.kind = said.kind;
    takeIfSaid(entry.title, said.title);
    takeIfSaid(entry.category, said.category);
    takeIfSaid(entry.shortcuts, said.shortcuts);
    takeIfSaid(entry.tags, said.tags);
    takeIfSaid(entry.brands, said.brands);
    takeIfSaid(entry.channels, said.channels);
    takeIfSaid(entry.teams, said.teams);
    takeIfSaid(entry.offeredFrom, said.offeredFrom);
    takeIfSaid(entry.offeredUntil, said.offeredUntil);
    takeIfSaid(entry.isSurge, said.isSurge);
    takeIfSaid(entry.reviewDays, said.reviewDays);
    if (said.scope == Scope::Team)
        entry.scope = Scope::Team;
    mergeTexts(entry, said.variants);
    return entry;
}

Entry fromOthers(Entry entry, const Entry &said)
{
    if (entry.category.isEmpty())
        entry.category = said.category;
    addMissing(entry.shortcuts, said.shortcuts);
    addMissing(entry.tags, said.tags);
    takeIfSaid(entry.offeredFrom, said.offeredFrom);
    takeIfSaid(entry.offeredUntil, said.offeredUntil);
    mergeTexts(entry, said.variants);
    return entry;
}

QString momentText(qint64 moment)
{
    return moment == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(moment).toString(Qt::ISODate);
}

QString placeText(const Entry &entry)
{
    QStringList parts = entry.brands + entry.teams;
    for (const Channel each : entry.channels)
        parts.append(nameOf(each));
    parts.append(nameOf(entry.scope));
    return parts.join(", "_L1);
}

void addTextChanges(QList<ImportChange> &changes, const Entry &before, const Entry &after)
{
    for (const Variant &each : after.variants) {
        const Variant *there = variantAt(before.variants, each);
        if (!there || there->text != each.text)
            changes.append(
                {Part::Text, each.language, each.form, there ? there->text : QString(), each.text});
    }
    for (const Variant &each : before.variants)
        if (!variantAt(after.variants, each))
            changes.append({Part::Text, each.language, each.form, each.text, {}});
}

} // namespace

Entry mergedEntry(const Entry &existing, const ImportItem &item, ExchangeForm form)
{
    if (form == ExchangeForm::ParleyJson)
        return whole(existing, item.entry);
    return form == ExchangeForm::ParleyCsv ? fromTable(existing, item) : fromOthers(existing, item.entry);
}

QList<ImportChange> changesBetween(const Entry &before, const Entry &after)
{
    QList<ImportChange> changes;
    const auto compare = [&](Part part, const QString &a, const QString &b) {
        if (a != b)
            changes.append({part, {}, FormOfAddress::Neutral, a, b});
    };
    compare(Part::Title, before.title, after.title);
    compare(Part::Kind, nameOf(before.kind), nameOf(after.kind));
    compare(Part::Shortcuts, before.shortcuts.join(u' '), after.shortcuts.join(u' '));
    compare(Part::Category, before.category, after.category);
    compare(Part::Tags, before.tags.join(", "_L1), after.tags.join(", "_L1));
    compare(Part::Place, placeText(before), placeText(after));
    addTextChanges(changes, before, after);
    compare(Part::Time, momentText(before.offeredFrom) + u' ' + momentText(before.offeredUntil),
            momentText(after.offeredFrom) + u' ' + momentText(after.offeredUntil));
    if (before.attachments != after.attachments || before.isSurge != after.isSurge
        || before.reviewDays != after.reviewDays || before.kept != after.kept)
        changes.append({Part::Other});
    return changes;
}

} // namespace parley
