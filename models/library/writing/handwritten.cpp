// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/writing/handwritten.h"

#include "models/library/finding/normalise.h"
#include "models/library/language/renderer.h"
#include "models/library/writing/entryuse.h"

namespace parley {

namespace {

constexpr qsizetype shortest = 20;
constexpr qsizetype longest = 2'000; // longer ones are no quick answers, and comparing must stay cheap
constexpr double leastLikeness = 0.8;

} // namespace

EntryUse handwritten(const QString &text, const EntrySketches &sketches, const EntryIndex &library,
                     const RenderData &data)
{
    if (text.size() < shortest || text.size() > longest)
        return {};
    const QString written = normalised(text);
    EntryUse best;
    double most = leastLikeness;
    for (const SketchMatch &match : sketches.alike(text)) {
        const Entry *entry = library.entry(match.entry);
        if (!entry || match.variant >= entry->variants.size())
            continue;
        const Variant &variant = entry->variants.at(match.variant);
        RenderData own = data;
        own.setLanguage(variant.language);
        const RenderedText rendered = render(Template::parse(variant.text), own);
        const double like = likeness(normalised(rendered.text), written, most);
        if (like < most)
            continue;
        most = like;
        best.entry = entry->id;
        best.language = variant.language;
        best.form = variant.form;
        best.isByHand = true;
        best.typed = int(text.size());
    }
    return best;
}

} // namespace parley
