// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/writing/alternative.h"

#include <algorithm>

namespace parley {

namespace {

int kinship(const Entry &a, const Entry &b)
{
    const auto shared =
        std::count_if(a.tags.begin(), a.tags.end(), [&](const QString &tag) { return b.tags.contains(tag); });
    return int(shared) + (!a.category.isEmpty() && a.category == b.category ? 1 : 0);
}

const Variant *sameFor(const Entry &entry, const Variant &wanted, Channel channel)
{
    const Variant *found = nullptr;
    for (const Variant &each : entry.variants) {
        const bool fits = each.language == wanted.language && !each.text.isEmpty()
                          && (each.channels.isEmpty() || each.channels.contains(channel))
                          && (each.brand.isEmpty() || each.brand == wanted.brand);
        if (!fits || each.text == wanted.text)
            continue;
        if (each.form == wanted.form)
            return &each;
        if (each.form == FormOfAddress::Neutral)
            found = &each;
    }
    return found;
}

} // namespace

std::optional<Alternative> alternativeTo(const Entry &sent, const Variant &variant,
                                         const QList<Entry> &library, const QSet<EntryId> &sentBefore,
                                         Channel channel)
{
    std::optional<Alternative> best;
    std::pair<int, int> most{0, -1};
    for (const Entry &each : library) {
        if (each.id == sent.id || each.kind != sent.kind || sentBefore.contains(each.id)
            || (!each.channels.isEmpty() && !each.channels.contains(channel)))
            continue;
        const std::pair rank{kinship(sent, each), each.used};
        if (rank.first == 0 || rank <= most)
            continue;
        if (const Variant *found = sameFor(each, variant, channel)) {
            best = {each, *found};
            most = rank;
        }
    }
    if (best)
        return best;
    if (const Variant *found = sameFor(sent, variant, channel))
        return Alternative{sent, *found};
    return {};
}

} // namespace parley
