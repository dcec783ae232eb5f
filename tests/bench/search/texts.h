// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/library/finding/pickhistory.h"

#include <random>

namespace parley::bench {

//! A library in English, Hebrew, Arabic and Polish that is the same in every run: words composed of stems,
//! prefixes and endings, the common ones far more often than the rare ones.
class Texts
{
public:
    explicit Texts(quint32 seed);

    [[nodiscard]] QList<Entry> entries(int count);
    //! What agents type to find some of \a entries, from the first two characters to the sixth, one text a
    //! key: beginnings of words, now and then the middle of one, a mistake, or two words.
    [[nodiscard]] QList<QStringList> typed(const QList<Entry> &entries, int queries);
    //! As many picks of these entries.
    [[nodiscard]] PickHistory history(const QList<Entry> &entries, int picks);

private:
    struct Language
    {
        QString tag;
        QStringList words; //!< the most common first
    };

    [[nodiscard]] int below(int end);
    [[nodiscard]] const QString &word(const Language &language);
    [[nodiscard]] QString sentence(const Language &language, int words);
    [[nodiscard]] QString shortcut(const QString &title, int number);
    [[nodiscard]] QString mistyped(QString word);

    std::mt19937 m_random;
    QList<Language> m_languages;
};

} // namespace parley::bench
