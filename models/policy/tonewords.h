// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace parley {

//! A word of a text, as it is compared.
struct ToneToken
{
    qsizetype start = 0; //!< in UTF-16 units of the text
    qsizetype end = 0;
    QString folded;          //!< case folded; without niqqud, tashkeel, tatweel and format marks
    QList<qsizetype> origin; //!< where each unit of it stands in the text
};

//! The words of a text in its order. Apostrophes and gershayim belong to the word they stand in; stand-ins
//! for markup are no words.
[[nodiscard]] QList<ToneToken> toneTokens(const QString &text);

//! A word or phrase of a tone guide, ready to be found. A word that ends in * stands for all that begin so.
class TonePhrase
{
public:
    explicit TonePhrase(const QString &phrase);

    //! Where the phrase stands in a text.
    struct Match
    {
        qsizetype start = 0; //!< without particles written joined to it
        qsizetype end = 0;
        QString particles;           //!< these, as they are written
        bool hasOtherEnding = false; //!< found by its *, with letters after it
    };

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_words.size(); }
    //! Whether it stands at the token \a at; \a text is what the tokens are of.
    [[nodiscard]] std::optional<Match> matchAt(const QList<ToneToken> &tokens, qsizetype at,
                                               const QString &text) const;

private:
    struct Word
    {
        QString folded;
        bool isStart = false; //!< any ending
    };
    [[nodiscard]] static bool fits(const Word &word, QStringView token);

    QList<Word> m_words;
};

} // namespace parley
