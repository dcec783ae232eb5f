// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/vocabulary.h"

#include "models/library/language/vocabularyrows.h"

#include <QCoreApplication>

#include <utility>

namespace parley {

namespace {

using Kind = LanguageWord::Kind;

void addAll(Kind kind, std::span<const vocabulary::Row> rows, QList<LanguageWord> &words)
{
    for (const vocabulary::Row &each : rows)
        words.append({kind, QString::fromUtf8(each.name),
                      QCoreApplication::translate("parley::LanguageWord", each.meaning),
                      QString::fromUtf8(each.example)});
}

} // namespace

QList<LanguageWord> languageWords()
{
    QList<LanguageWord> words;
    addAll(Kind::Field, vocabulary::fields(), words);
    addAll(Kind::Filter, vocabulary::filters(), words);
    addAll(Kind::Tag, vocabulary::tags(), words);
    addAll(Kind::Value, vocabulary::values(), words);
    return words;
}

QList<LanguageWord> languageWords(LanguageWord::Kind kind, const QString &typed)
{
    QList<LanguageWord> fitting;
    for (const LanguageWord &each : languageWords())
        if (each.kind == kind && each.name.startsWith(typed, Qt::CaseInsensitive))
            fitting.append(each);
    return fitting;
}

} // namespace parley
