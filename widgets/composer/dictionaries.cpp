// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/dictionaries.h"

#include "widgets/composer/spellchecker.h"

#include <QStandardPaths>

namespace parley {

using namespace Qt::StringLiterals;

SpellChecker *Dictionaries::of(const QString &language)
{
    SpellChecker *&checker = m_checkers[language];
    if (!checker) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        checker = new SpellChecker(language, u"%1/words-%2.txt"_s.arg(folder, language), this);
    }
    return checker;
}

} // namespace parley
