// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace parley {

//! Every word of the library once, in order, with where it stands. Words are normalised.
class Vocabulary
{
public:
    //! Where in an entry a word stands; a word may stand in several.
    enum Field : quint8 {
        NameStart = 1, //!< first in the title or in a shortcut
        Name = 2,      //!< elsewhere in them
        Tag = 4,
        Text = 8,
    };
    struct Posting
    {
        quint32 slot = 0; //!< the entry's place in the index
        quint8 fields = 0;
    };
    struct Word
    {
        QString text;
        bool isName = false; //!< stands in a title, shortcut or tag
        std::vector<Posting> postings;
    };

    void clear() { m_words.clear(); }
    //! Adds many words at once: pairs of word and posting, in any order.
    void addAll(std::vector<std::pair<QString, Posting>> words);
    //! Adds the words of one entry.
    void add(const QString &word, Posting posting);

    //! Calls \a visit for each word that begins with \a start.
    void visitPrefix(const QString &start, const std::function<void(const Word &)> &visit) const;
    //! Calls \a visit for each word that has \a part in it, but not at its start.
    void visitInside(const QString &part, const std::function<void(const Word &)> &visit) const;
    //! Calls \a visit for each word of a name of which \a word is a mistyped beginning or another ending.
    void visitMistyped(const QString &word, const std::function<void(const Word &)> &visit) const;

private:
    std::vector<Word> m_words; //!< sorted by text
};

//! Whether \a word is the beginning of \a name with one letter swapped, dropped, added or changed, or
//! \a name with another ending.
[[nodiscard]] bool isMistyped(const QString &word, const QString &name);

} // namespace parley
