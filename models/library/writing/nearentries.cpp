// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/writing/nearentries.h"

#include "models/library/finding/normalise.h"
#include "models/library/finding/wordforms.h"
#include "models/library/variantchoice.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! Without what a template fills in.
QString withoutFields(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isField =
            text.at(i) == u'{' && i + 1 < text.size() && (text.at(i + 1) == u'{' || text.at(i + 1) == u'%');
        if (!isField) {
            plain += text.at(i);
            continue;
        }
        const qsizetype end = text.indexOf(u'}', i + 2);
        i = end < 0 ? text.size() : end + (text.at(i + 1) == u'{' ? 1 : 0);
        plain += u' ';
    }
    return plain;
}

QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> words;
    for (const QString &word : normalised(withoutFields(text)).split(u' ', Qt::SkipEmptyParts))
        words.insert(stemOf(word));
    return words;
}

} // namespace

void NearEntries::clear()
{
    m_texts.clear();
    m_ofEntry.clear();
    m_byWord.clear();
}

void NearEntries::remove(const EntryId &entry)
{
    for (const qsizetype each : m_ofEntry.take(entry))
        m_texts[size_t(each)].isGone = true;
}

void NearEntries::insert(const Entry &entry)
{
    remove(entry.id);
    if (entry.scope == Scope::Personal || entry.status == EntryStatus::Retired
        || entry.kind == EntryKind::Link)
        return;
    for (const Variant &variant : entry.variants) {
        const QSet<QString> words = wordsOf(variant.text);
        const auto number = qsizetype(m_texts.size());
        m_texts.push_back({entry.id, primaryLanguage(variant.language), words.size(), false});
        m_ofEntry[entry.id].append(number);
        for (const QString &word : words)
            m_byWord[word].append(number);
    }
}

double NearEntries::weight(const QString &word) const
{
    const auto found = m_byWord.constFind(word);
    const double with = found == m_byWord.cend() ? 0 : double(found->size());
    return 1 + std::log((double(m_texts.size()) + 1) / (with + 1));
}

QList<NearEntry> NearEntries::find(const QString &text, const QString &language, qsizetype count,
                                   double least) const
{
    const QSet<QString> words = wordsOf(text);
    const QString primary = primaryLanguage(language);
    double whole = 0;
    std::vector<double> shared(m_texts.size(), 0);
    for (const QString &word : words) {
        const double heavy = weight(word);
        whole += heavy;
        for (const qsizetype each : m_byWord.value(word))
            shared[size_t(each)] += heavy;
    }
    QHash<EntryId, double> best;
    for (size_t i = 0; i < m_texts.size() && whole > 0; ++i) {
        const Text &each = m_texts[i];
        if (each.isGone || shared[i] <= 0 || each.language != primary)
            continue;
        // Words that only the entry has weigh as those of the text do on average.
        const double other = double(std::max(each.words, words.size())) * whole / double(words.size());
        best[each.entry] = std::max(best.value(each.entry), shared[i] / other);
    }
    QList<NearEntry> found;
    for (auto it = best.cbegin(); it != best.cend(); ++it)
        if (it.value() >= least)
            found.append({it.key(), it.value()});
    std::sort(found.begin(), found.end(), [](const NearEntry &a, const NearEntry &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.entry < b.entry;
    });
    return found.mid(0, count);
}

} // namespace parley
