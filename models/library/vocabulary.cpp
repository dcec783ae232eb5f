// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/vocabulary.h"

#include "models/library/editdistance.h"

#include <algorithm>

namespace parley {

namespace {

void addPosting(Vocabulary::Word &word, Vocabulary::Posting posting)
{
    word.isName = word.isName || (posting.fields & ~Vocabulary::Text) != 0;
    if (!word.postings.empty() && word.postings.back().slot == posting.slot)
        word.postings.back().fields |= posting.fields;
    else
        word.postings.push_back(posting);
}

bool isBefore(const Vocabulary::Word &word, const QString &text) { return word.text < text; }

} // namespace

void Vocabulary::addAll(std::vector<std::pair<QString, Posting>> words)
{
    std::sort(words.begin(), words.end(), [](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second.slot < b.second.slot;
    });
    for (auto &[text, posting] : words) {
        if (m_words.empty() || m_words.back().text != text)
            m_words.push_back({text, false, {}});
        addPosting(m_words.back(), posting);
    }
    for (Word &each : m_words)
        each.postings.shrink_to_fit();
}

void Vocabulary::add(const QString &word, Posting posting)
{
    auto place = std::lower_bound(m_words.begin(), m_words.end(), word, isBefore);
    if (place == m_words.end() || place->text != word)
        place = m_words.insert(place, {word, false, {}});
    addPosting(*place, posting);
}

void Vocabulary::visitPrefix(const QString &start, const std::function<void(const Word &)> &visit) const
{
    for (auto it = std::lower_bound(m_words.begin(), m_words.end(), start, isBefore);
         it != m_words.end() && it->text.startsWith(start); ++it)
        visit(*it);
}

void Vocabulary::visitInside(const QString &part, const std::function<void(const Word &)> &visit) const
{
    for (const Word &each : m_words)
        if (each.text.size() > part.size() && each.text.indexOf(part, 1) > 0)
            visit(each);
}

void Vocabulary::visitMistyped(const QString &word, const std::function<void(const Word &)> &visit) const
{
    for (const Word &each : m_words)
        if (each.isName && isMistyped(word, each.text))
            visit(each);
}

bool isMistyped(const QString &word, const QString &name)
{
    if (word.size() < 4 || name.size() + 1 < word.size())
        return false;
    qsizetype common = 0;
    const qsizetype shorter = std::min(word.size(), name.size());
    while (common < shorter && word[common] == name[common])
        ++common;
    if (common >= 5 && word.size() - common <= 3 && name.size() - common <= 3)
        return true;
    if (common == 0 && (name.size() < 2 || (word[0] != name[1] && word[1] != name[0])))
        return false;
    for (qsizetype length = word.size() - 1; length <= std::min(name.size(), word.size() + 1); ++length)
        if (editDistance(word, QStringView(name).left(length), 1) <= 1)
            return true;
    return false;
}

} // namespace parley
