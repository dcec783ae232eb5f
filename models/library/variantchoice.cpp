// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/variantchoice.h"

namespace parley {

namespace {

//! The best variant in one language; null when there is none with text.
const Variant *variantIn(const Entry &entry, const QString &language, FormOfAddress form)
{
    const Variant *best = nullptr;
    int bestRank = 0;
    const QString primary = primaryLanguage(language);
    for (const Variant &each : entry.variants) {
        if (each.text.trimmed().isEmpty() || primaryLanguage(each.language) != primary)
            continue;
        const int formRank = each.form == form ? 3 : each.form == FormOfAddress::Neutral ? 2 : 1;
        const bool isSameRegion = each.language.compare(language, Qt::CaseInsensitive) == 0;
        const int rank = 2 * formRank + (isSameRegion ? 1 : 0);
        if (rank > bestRank) {
            best = &each;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace

QString primaryLanguage(const QString &tag) { return tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower(); }

const Variant *chosenVariant(const Entry &entry, const QString &language, FormOfAddress form,
                             const QStringList &fallbackLanguages)
{
    if (const Variant *own = variantIn(entry, language, form))
        return own;
    for (const QString &fallback : fallbackLanguages)
        if (const Variant *other = variantIn(entry, fallback, form))
            return other;
    for (const Variant &each : entry.variants)
        if (const Variant *any = variantIn(entry, each.language, form))
            return any;
    return nullptr;
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

} // namespace parley
