// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/tonesentences.h"

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

bool isEnd(QChar c) { return QStringView(u".!?…؟。").contains(c); }
bool isClosing(QChar c) { return QStringView(u"\"'”’»)]").contains(c) || isEnd(c) || c == TagMask; }
bool isWordPart(QChar c) { return c == ValueMask || c.isLetterOrNumber(); }

class SentenceReader
{
public:
    SentenceReader(const QString &text, const QList<MarkupRange> &ranges)
        : m_text(masked(text, ranges))
        , m_ranges(ranges)
    {}

    QList<ToneSentence> run()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] == TagMask)
                passTag();
            else if (m_text[m_at].isSpace())
                passBlank();
            else
                passWord();
        }
        end();
        return m_sentences;
    }

private:
    struct Choice
    {
        int before = 0;  //!< words of the sentence before it
        int longest = 0; //!< with those of the longest branch so far
    };

    void passTag()
    {
        while (m_range < m_ranges.size() && m_ranges[m_range].start + m_ranges[m_range].length <= m_at)
            ++m_range;
        if (m_range == m_ranges.size()) {
            ++m_at;
            return;
        }
        const MarkupRange &range = m_ranges[m_range];
        if (range.kind == MarkupRange::Kind::Open) {
            m_choices.append({m_words, m_words});
        } else if (!m_choices.isEmpty() && range.kind == MarkupRange::Kind::Branch) {
            m_choices.last().longest = std::max(m_choices.last().longest, m_words);
            m_words = m_choices.last().before;
        } else if (!m_choices.isEmpty() && range.kind == MarkupRange::Kind::Close) {
            m_words = std::max(m_choices.takeLast().longest, m_words);
        }
        m_at = std::max(m_at + 1, range.start + range.length);
    }

    void passBlank()
    {
        const bool isLine = m_text[m_at] == u'\n';
        ++m_at;
        if (!isLine)
            return;
        qsizetype next = m_at;
        while (next < m_text.size() && m_text[next].isSpace() && m_text[next] != u'\n')
            ++next;
        if (next == m_text.size() || m_text[next] == u'\n' || isItem(next))
            end();
    }

    [[nodiscard]] bool isItem(qsizetype at) const
    {
        if (QStringView(u"-–•*·").contains(m_text[at]))
            return at + 1 < m_text.size() && m_text[at + 1].isSpace();
        qsizetype to = at;
        while (to < m_text.size() && m_text[to].isDigit())
            ++to;
        return to > at && to + 1 < m_text.size() && (m_text[to] == u'.' || m_text[to] == u')')
               && m_text[to + 1].isSpace();
    }

    //! Up to the next blank or tag; it may end the sentence.
    void passWord()
    {
        const qsizetype start = m_at;
        bool isWord = false;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != TagMask)
            isWord = isWordPart(m_text[m_at++]) || isWord;
        if (isWord) {
            if (m_start < 0)
                m_start = start;
            m_end = m_at;
            ++m_words;
        }
        qsizetype last = m_at;
        while (last > start && isClosing(m_text[last - 1]) && !isEnd(m_text[last - 1]))
            --last;
        if (last > start && isEnd(m_text[last - 1]) && !goesOn(m_text[last - 1], start, last))
            end();
    }

    //! A full stop after a number that begins an item, or before a small letter, ends nothing.
    [[nodiscard]] bool goesOn(QChar mark, qsizetype start, qsizetype last) const
    {
        if (mark != u'.' && mark != u'…')
            return false;
        const QStringView word = QStringView(m_text).mid(start, last - 1 - start);
        if (m_words == 1 && !word.isEmpty()
            && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
            return true;
        qsizetype next = m_at;
        while (next < m_text.size() && m_text[next].isSpace())
            ++next;
        return next < m_text.size() && m_text[next].isLower();
    }

    void end()
    {
        if (m_start >= 0)
            m_sentences.append({m_start, m_end, std::max(m_words, longestOpen())});
        m_start = -1;
        m_words = 0;
        for (Choice &each : m_choices)
            each = {};
    }

    [[nodiscard]] int longestOpen() const
    {
        int longest = 0;
        for (const Choice &each : m_choices)
            longest = std::max(longest, each.longest);
        return longest;
    }

    QString m_text;
    const QList<MarkupRange> &m_ranges;
    qsizetype m_range = 0;
    qsizetype m_at = 0;
    qsizetype m_start = -1;
    qsizetype m_end = 0;
    int m_words = 0;
    QList<Choice> m_choices;
    QList<ToneSentence> m_sentences;
};

} // namespace

QList<ToneSentence> toneSentences(const QString &text, const QList<MarkupRange> &ranges)
{
    return SentenceReader(text, ranges).run();
}

bool isSentenceStart(const QString &maskedText, qsizetype at)
{
    while (at > 0) {
        const QChar c = maskedText[--at];
        if (isEnd(c) || (c == u'\n' && at > 0 && maskedText[at - 1] == u'\n'))
            return true;
        if (!c.isSpace() && c != TagMask && !QStringView(u"\"'“„«([¡¿-–•*·").contains(c))
            return false;
    }
    return true;
}

} // namespace parley
