// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/composer/entryspelling.h"

#include "models/lists/entrychecker.h"
#include "widgets/composer/dictionaries.h"
#include "widgets/composer/spellchecker.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace parley {

namespace {

constexpr qsizetype mostRemembered = 2'000;

} // namespace

void useDictionaries(EntryChecker &checker, Dictionaries &dictionaries)
{
    auto opened = std::make_shared<QSet<QString>>();
    auto nearest = std::make_shared<QHash<std::pair<QString, QString>, QString>>();
    Spelling spelling;
    spelling.isRight = [&checker, &dictionaries, opened](const QString &language, const QString &word) {
        SpellChecker *words = dictionaries.of(language);
        if (!opened->contains(language)) {
            opened->insert(language);
            QObject::connect(words, &SpellChecker::loaded, &checker, &EntryChecker::changed);
            QObject::connect(words, &SpellChecker::wordAdded, &checker, &EntryChecker::changed);
            words->load();
        }
        return words->isRight(word);
    };
    spelling.better = [&dictionaries, nearest](const QString &language, const QString &word) {
        const auto known = nearest->constFind({language, word});
        if (known != nearest->cend())
            return *known;
        if (nearest->size() >= mostRemembered)
            nearest->clear();
        const QString better = dictionaries.of(language)->suggestions(word).value(0);
        nearest->insert({language, word}, better);
        return better;
    };
    checker.setSpelling(spelling);
}

} // namespace parley
