// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/writing/entrymerge.h"

#include "models/library/writing/wordchanges.h"

#include <algorithm>
#include <array>

namespace parley {

namespace {

constexpr std::array plainFields{
    EntryField::Title,  EntryField::Shortcuts, EntryField::Category,    EntryField::Tags,
    EntryField::Brands, EntryField::Channels,  EntryField::Scope,       EntryField::Window,
    EntryField::Surge,  EntryField::Kept,      EntryField::Attachments, EntryField::ReviewPeriod,
    EntryField::Owner,  EntryField::Reviewer,
};

bool isSameField(const Entry &a, const Entry &b, EntryField field)
{
    switch (field) {
    case EntryField::Title: return a.title == b.title;
    case EntryField::Shortcuts: return a.shortcuts == b.shortcuts;
    case EntryField::Category: return a.category == b.category;
    case EntryField::Tags: return a.tags == b.tags;
    case EntryField::Text: break;
    case EntryField::Brands: return a.brands == b.brands;
    case EntryField::Channels: return a.channels == b.channels;
    case EntryField::Scope: return a.scope == b.scope && a.teams == b.teams;
    case EntryField::Window: return a.offeredFrom == b.offeredFrom && a.offeredUntil == b.offeredUntil;
    case EntryField::Surge: return a.isSurge == b.isSurge;
    case EntryField::Attachments: return a.attachments == b.attachments;
    case EntryField::ReviewPeriod: return a.reviewDays == b.reviewDays;
    case EntryField::Owner: return a.owner == b.owner;
    case EntryField::Reviewer: return a.reviewer == b.reviewer;
    case EntryField::Kept: return a.kept == b.kept;
    }
    return true;
}

void copyField(Entry &to, const Entry &from, EntryField field)
{
    switch (field) {
    case EntryField::Title: to.title = from.title; break;
    case EntryField::Shortcuts: to.shortcuts = from.shortcuts; break;
    case EntryField::Category: to.category = from.category; break;
    case EntryField::Tags: to.tags = from.tags; break;
    case EntryField::Text: break;
    case EntryField::Brands: to.brands = from.brands; break;
    case EntryField::Channels: to.channels = from.channels; break;
    case EntryField::Scope:
        to.scope = from.scope;
        to.teams = from.teams;
        break;
    case EntryField::Window:
        to.offeredFrom = from.offeredFrom;
        to.offeredUntil = from.offeredUntil;
        break;
    case EntryField::Surge: to.isSurge = from.isSurge; break;
    case EntryField::Attachments: to.attachments = from.attachments; break;
    case EntryField::ReviewPeriod: to.reviewDays = from.reviewDays; break;
    case EntryField::Owner: to.owner = from.owner; break;
    case EntryField::Reviewer: to.reviewer = from.reviewer; break;
    case EntryField::Kept: to.kept = from.kept; break;
    }
}

//! Mine, with what they added and without what they took away.
template<typename T>
QList<T> mergedList(const QList<T> &base, const QList<T> &mine, const QList<T> &theirs)
{
    QList<T> merged;
    for (const T &each : mine)
        if (theirs.contains(each) || !base.contains(each))
            merged.append(each);
    for (const T &each : theirs)
        if (!base.contains(each) && !merged.contains(each))
            merged.append(each);
    return merged;
}

//! Whether a field is a list that merges item by item, and then does so.
bool mergeList(Entry &merged, const Entry &base, const Entry &mine, const Entry &theirs, EntryField field)
{
    switch (field) {
    case EntryField::Shortcuts:
        merged.shortcuts = mergedList<QString>(base.shortcuts, mine.shortcuts, theirs.shortcuts);
        return true;
    case EntryField::Tags: merged.tags = mergedList<QString>(base.tags, mine.tags, theirs.tags); return true;
    case EntryField::Attachments:
        merged.attachments = mergedList(base.attachments, mine.attachments, theirs.attachments);
        return true;
    case EntryField::Kept: merged.kept = mergedList(base.kept, mine.kept, theirs.kept); return true;
    // Of whom it is for, no item more or less may come of itself: an empty list means everybody.
    default: return false;
    }
}

QString textAt(const Entry &entry, const VariantPlace &place)
{
    const Variant *variant = variantAt(entry, place);
    return variant ? variant->text : QString();
}

QList<VariantPlace> placesOf(std::initializer_list<const Entry *> entries)
{
    QList<VariantPlace> places;
    for (const Entry *entry : entries)
        for (const Variant &each : entry->variants)
            if (!places.contains(placeOf(each)))
                places.append(placeOf(each));
    return places;
}

void mergeText(EntryMerge &merge, const Entry &base, const Entry &mine, const Entry &theirs,
               const VariantPlace &place)
{
    const QString before = textAt(base, place);
    const QString own = textAt(mine, place);
    const QString other = textAt(theirs, place);
    const EntryPart part{EntryField::Text, place};
    if (other == before || other == own)
        return setText(merge.merged, place, own);
    if (own == before) {
        merge.taken.append(part);
        return setText(merge.merged, place, other);
    }
    const bool isGone = own.isEmpty() || other.isEmpty();
    if (const auto both = isGone ? std::nullopt : mergedText(before, own, other)) {
        merge.taken.append(part);
        return setText(merge.merged, place, *both);
    }
    merge.conflicts.append(part);
    setText(merge.merged, place, own);
}

} // namespace

VariantPlace placeOf(const Variant &variant)
{
    return {variant.language, variant.form, variant.brand, variant.channels};
}

const Variant *variantAt(const Entry &entry, const VariantPlace &place)
{
    const auto found =
        std::find_if(entry.variants.begin(), entry.variants.end(), [&place](const Variant &each) {
            return each.form == place.form && each.brand == place.brand && each.channels == place.channels
                   && each.language.compare(place.language, Qt::CaseInsensitive) == 0;
        });
    return found == entry.variants.end() ? nullptr : &*found;
}

void setText(Entry &entry, const VariantPlace &place, const QString &text)
{
    const Variant *known = variantAt(entry, place);
    if (!known) {
        if (!text.isEmpty())
            entry.variants.append({place.language, place.form, text, place.brand, place.channels});
        return;
    }
    const qsizetype index = std::distance(entry.variants.constData(), known);
    if (text.isEmpty())
        entry.variants.removeAt(index);
    else if (known->text != text)
        entry.variants[index].text = text;
}

QList<EntryPart> changedParts(const Entry &before, const Entry &after)
{
    QList<EntryPart> parts;
    for (const EntryField field : plainFields)
        if (!isSameField(before, after, field))
            parts.append({field});
    for (const VariantPlace &place : placesOf({&after, &before}))
        if (textAt(before, place) != textAt(after, place))
            parts.append({EntryField::Text, place});
    return parts;
}

bool hasSameContent(const Entry &a, const Entry &b) { return changedParts(a, b).isEmpty(); }

Entry withContent(const Entry &life, const Entry &content)
{
    Entry entry = life;
    for (const EntryField field : plainFields)
        copyField(entry, content, field);
    entry.variants = content.variants;
    for (Variant &each : entry.variants)
        if (const Variant *known = variantAt(life, placeOf(each)))
            each.version = known->version;
    return entry;
}

Entry withPart(Entry entry, const EntryPart &part, const Entry &source)
{
    if (part.field == EntryField::Text)
        setText(entry, part.place, textAt(source, part.place));
    else
        copyField(entry, source, part.field);
    return entry;
}

EntryMerge mergedEntries(const Entry &base, const Entry &mine, const Entry &theirs)
{
    EntryMerge merge{withContent(theirs, mine), {}, {}};
    for (const EntryField field : plainFields) {
        if (isSameField(base, theirs, field) || isSameField(mine, theirs, field))
            continue;
        if (isSameField(base, mine, field)) {
            copyField(merge.merged, theirs, field);
            merge.taken.append({field});
        } else if (mergeList(merge.merged, base, mine, theirs, field)) {
            merge.taken.append({field});
        } else {
            merge.conflicts.append({field});
        }
    }
    for (const VariantPlace &place : placesOf({&mine, &theirs, &base}))
        mergeText(merge, base, mine, theirs, place);
    return merge;
}

} // namespace parley
