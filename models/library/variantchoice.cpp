// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/variantchoice.h"

namespace parley {

namespace {

bool isFor(const Variant &variant, const Recipient &recipient)
{
    const bool isBrand = variant.brand.isEmpty() || variant.brand == recipient.brand;
    const bool isChannel = variant.channels.isEmpty()
                           || (recipient.channel && variant.channels.contains(*recipient.channel));
    return isBrand && isChannel;
}

//! The best variant in one language; null when there is none with text.
const Variant *variantIn(const Entry &entry, const QString &language, const Recipient &recipient)
{
    const Variant *best = nullptr;
    std::tuple bestRank(0, false, false, false);
    const QString primary = primaryLanguage(language);
    for (const Variant &each : entry.variants) {
        if (each.text.trimmed().isEmpty() || primaryLanguage(each.language) != primary
            || !isFor(each, recipient))
            continue;
        const int formRank = each.form == recipient.form ? 3 : each.form == FormOfAddress::Neutral ? 2 : 1;
        const bool isSameRegion = each.language.compare(language, Qt::CaseInsensitive) == 0;
        const std::tuple rank(formRank, isSameRegion, !each.brand.isEmpty(), !each.channels.isEmpty());
        if (rank > bestRank) {
            best = &each;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace

QString primaryLanguage(const QString &tag) { return tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower(); }

const Variant *chosenVariant(const Entry &entry, const Recipient &recipient,
                             const QStringList &fallbackLanguages)
{
    if (const Variant *own = variantIn(entry, recipient.language, recipient))
        return own;
    for (const QString &fallback : fallbackLanguages)
        if (const Variant *other = variantIn(entry, fallback, recipient))
            return other;
    for (const Variant &each : entry.variants)
        if (const Variant *any = variantIn(entry, each.language, recipient))
            return any;
    return nullptr;
}

const Variant *chosenVariant(const Entry &entry, const QString &language, FormOfAddress form,
                             const QStringList &fallbackLanguages)
{
    return chosenVariant(entry, Recipient{language, form, {}, {}}, fallbackLanguages);
}

QStringList languagesOf(const Entry &entry)
{
    QStringList languages;
    for (const Variant &each : entry.variants) {
        const QString language = primaryLanguage(each.language);
        if (!language.isEmpty() && !languages.contains(language) && !each.text.trimmed().isEmpty())
            languages.append(language);
    }
    return languages;
}

bool isOfferedTo(const Entry &entry, const User &user)
{
    if (entry.status == EntryStatus::Retired)
        return false;
    if (entry.scope == Scope::Personal)
        return entry.owner == user.id;
    return entry.status == EntryStatus::Published
           && (entry.scope == Scope::Centre || entry.teams.contains(user.team));
}

bool isOfferedAt(const Entry &entry, qint64 now, int waiting, const Centre &centre)
{
    if (entry.offeredFrom > 0 && now < entry.offeredFrom)
        return false;
    if (entry.offeredUntil > 0 && now >= entry.offeredUntil)
        return false;
    return !entry.isSurge || waiting >= centre.surgeQueue;
}

bool fits(const Entry &entry, const QString &brand, Channel channel)
{
    return (entry.channels.isEmpty() || entry.channels.contains(channel))
           && (entry.brands.isEmpty() || brand.isEmpty() || entry.brands.contains(brand));
}

} // namespace parley
