// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/tonecheck.h"

namespace parley {

ToneGuide freeGuide(const QString &brand, const QString &language)
{
    ToneGuide guide;
    guide.brand = brand;
    guide.language = language;
    guide.allowsCapitals = true;
    return guide;
}

bool isFree(const ToneGuide &guide)
{
    return guide.avoid.isEmpty() && guide.greeting == ToneRule::Free && guide.closing == ToneRule::Free
           && guide.sentenceWords <= 0 && guide.exclamations < 0 && guide.allowsCapitals;
}

ToneGuide guideFor(const QList<ToneGuide> &guides, const QString &brand, const QString &language)
{
    const auto isIn = [](const ToneGuide &guide, const QString &wanted) {
        return guide.language.compare(wanted, Qt::CaseInsensitive) == 0;
    };
    const QString primary = language.section(u'-', 0, 0);
    for (const QString &wantedBrand : {brand, QString()})
        for (const QString &wanted : {language, primary})
            for (const ToneGuide &each : guides)
                if (each.brand == wantedBrand && isIn(each, wanted))
                    return each;
    return freeGuide(brand, language);
}

} // namespace parley
