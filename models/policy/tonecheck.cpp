// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/tonecheck.h"

#include "models/policy/tonesentences.h"
#include "models/policy/tonewords.h"

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsAfterClosing = 4; //!< a name and a signature may follow it
constexpr qsizetype longWord = 4;          //!< capitals of fewer letters are an abbreviation

bool isPause(QChar c) { return c == u',' || c == u'،'; }

class ToneReader
{
public:
    ToneReader(const QString &text, const ToneGuide &guide, const QList<MarkupRange> &skipped)
        : m_text(text)
        , m_masked(masked(text, skipped))
        , m_guide(guide)
        , m_skipped(skipped)
        , m_tokens(toneTokens(m_masked))
    {}

    QList<ToneFinding> run()
    {
        readGreeting();
        readWords();
        readSentences();
        readExclamations();
        if (!m_guide.allowsCapitals)
            readCapitals();
        readClosing();
        std::stable_sort(m_findings.begin(), m_findings.end(),
                         [](const ToneFinding &a, const ToneFinding &b) { return a.start < b.start; });
        return std::move(m_findings);
    }

private:
    ToneFinding &add(ToneKind kind, qsizetype start, qsizetype end)
    {
        ToneFinding finding;
        finding.kind = kind;
        finding.start = start;
        finding.length = end - start;
        finding.found = m_text.mid(start, end - start);
        m_findings.append(finding);
        return m_findings.last();
    }

    [[nodiscard]] std::optional<TonePhrase::Match> matchOf(const QStringList &phrases, qsizetype token) const
    {
        for (const QString &each : phrases)
            if (const auto match = TonePhrase(each).matchAt(m_tokens, token, m_masked);
                match && match->particles.isEmpty())
                return match;
        return {};
    }

    //! What is to be taken out with a part, so that the rest still reads: a comma after it, a blank on one
    //! side; at a sentence's start the next letter becomes a capital. Nothing when it is all of a sentence.
    [[nodiscard]] std::optional<ToneMend> removal(qsizetype start, qsizetype end) const
    {
        qsizetype to = end;
        if (to < m_masked.size() && isPause(m_masked[to]))
            ++to;
        while (to < m_masked.size() && (m_masked[to] == u' ' || m_masked[to] == u'\n'))
            ++to;
        const bool isFirst = isSentenceStart(m_masked, start);
        if (to == m_masked.size() || !(m_masked[to].isLetterOrNumber() || m_masked[to] == ValueMask)) {
            if (isFirst || start == 0 || m_masked[start - 1] != u' ' || to != end)
                return {};
            const qsizetype from = start - (start > 1 && isPause(m_masked[start - 2]) ? 2 : 1);
            return ToneMend{from, end - from, {}};
        }
        if (isFirst && m_masked[to].isLower() && start < m_text.size() && m_text[start].isUpper())
            return ToneMend{start, to + 1 - start, QString(m_text[to].toUpper())};
        return ToneMend{start, to - start, {}};
    }

    void readGreeting()
    {
        if (m_guide.greeting == ToneRule::Free || m_guide.greetings.isEmpty() || m_tokens.isEmpty())
            return;
        const auto match = matchOf(m_guide.greetings, 0);
        if (m_guide.greeting == ToneRule::Required && !match) {
            const qsizetype at = m_tokens.first().start;
            ToneFinding &finding = add(ToneKind::GreetingMissing, at, at);
            finding.better = QString(m_guide.greetings.first()).remove(u'*');
            const bool isArabic = m_guide.language.section(u'-', 0, 0) == "ar"_L1;
            const bool isPunctuated = finding.better.back().isPunct();
            if (at == 0)
                finding.mend = ToneMend{0, 0,
                                        finding.better
                                            + (isPunctuated ? u"\n"_s
                                               : isArabic   ? u"،\n"_s
                                                            : u",\n"_s)};
        } else if (m_guide.greeting == ToneRule::Unwanted && match) {
            ToneFinding &finding = add(ToneKind::GreetingUnwanted, match->start, match->end);
            if (match->end < m_masked.size() && QStringView(u",،!.\n").contains(m_masked[match->end]))
                finding.mend = removal(match->start, match->end + (isPause(m_masked[match->end]) ? 0 : 1));
        }
    }

    void readClosing()
    {
        if (m_guide.closing == ToneRule::Free || m_guide.closings.isEmpty() || m_tokens.isEmpty())
            return;
        std::optional<TonePhrase::Match> match;
        for (const QString &each : m_guide.closings) {
            const TonePhrase phrase(each);
            for (qsizetype after = 0; after <= wordsAfterClosing && !match; ++after)
                if (const qsizetype at = m_tokens.size() - after - phrase.size(); at >= 0)
                    match = phrase.matchAt(m_tokens, at, m_masked);
        }
        if (m_guide.closing == ToneRule::Required && !match) {
            qsizetype end = m_text.size();
            while (end > 0 && m_text[end - 1].isSpace())
                --end;
            ToneFinding &finding = add(ToneKind::ClosingMissing, end, end);
            finding.better = QString(m_guide.closings.first()).remove(u'*');
            finding.mend = ToneMend{end, 0, u'\n' + finding.better};
        } else if (m_guide.closing == ToneRule::Unwanted && match) {
            add(ToneKind::ClosingUnwanted, match->start, match->end);
        }
    }

    //! The words to avoid, but not inside a phrase that the guide wants used.
    void readWords()
    {
        QList<std::pair<qsizetype, qsizetype>> wanted;
        forEachMatch(m_guide.use, [&](const TonePhrase::Match &match, qsizetype) {
            wanted.append({match.start, match.end});
        });
        QStringList words;
        for (const ToneWord &each : m_guide.avoid)
            words.append(each.word);
        forEachMatch(words, [&](const TonePhrase::Match &match, qsizetype word) {
            const bool isWanted = std::any_of(wanted.begin(), wanted.end(), [&](const auto &range) {
                return range.first <= match.start && match.end <= range.second
                       && range.second - range.first > match.end - match.start;
            });
            if (!isWanted)
                addAvoided(match, m_guide.avoid[word]);
        });
    }

    template<typename Visit>
    void forEachMatch(const QStringList &phrases, Visit visit) const
    {
        for (qsizetype i = 0; i < phrases.size(); ++i) {
            const TonePhrase phrase(phrases[i]);
            for (qsizetype at = 0; at < m_tokens.size(); ++at)
                if (const auto match = phrase.matchAt(m_tokens, at, m_masked))
                    visit(*match, i);
        }
    }

    void addAvoided(const TonePhrase::Match &match, const ToneWord &word)
    {
        ToneFinding &finding = add(ToneKind::AvoidedWord, match.start, match.end);
        finding.word = word.word;
        finding.better = word.better;
        finding.reason = word.reason;
        if (match.hasOtherEnding)
            return;
        if (word.better.isEmpty()) {
            // Of several words one is often a verb, without which the rest is no sentence.
            if (match.particles.isEmpty() && TonePhrase(word.word).size() == 1)
                finding.mend = removal(match.start, match.end);
            return;
        }
        if (!match.particles.isEmpty() && word.better.startsWith(match.particles.back()))
            return;
        QString better = word.better;
        if (finding.found.front().isUpper() && better.front().isLower())
            better.front() = better.front().toUpper();
        finding.mend = ToneMend{match.start, match.end - match.start, better};
    }

    void readSentences()
    {
        if (m_guide.sentenceWords <= 0)
            return;
        for (const ToneSentence &each : toneSentences(m_text, m_skipped)) {
            if (each.words <= m_guide.sentenceWords)
                continue;
            ToneFinding &finding = add(ToneKind::LongSentence, each.start, each.end);
            finding.count = each.words;
            finding.most = m_guide.sentenceWords;
        }
    }

    static bool isMark(QChar c) { return c == u'!' || c == u'！' || c == u'‼'; }

    //! Each run of exclamation marks beyond those allowed: what is too much of it goes, or becomes a stop.
    void readExclamations()
    {
        if (m_guide.exclamations < 0)
            return;
        const int all = int(std::count_if(m_masked.begin(), m_masked.end(), isMark));
        int seen = 0;
        for (qsizetype i = 0; i < m_masked.size() && all > m_guide.exclamations; ++i) {
            if (!isMark(m_masked[i]))
                continue;
            const qsizetype run = i;
            while (i < m_masked.size() && isMark(m_masked[i]))
                ++i;
            const int room = std::max(0, m_guide.exclamations - seen);
            seen += int(i - run);
            const qsizetype start = run + room;
            if (start >= i)
                continue;
            ToneFinding &finding = add(ToneKind::ManyExclamations, start, i);
            finding.count = all;
            finding.most = m_guide.exclamations;
            const bool isAfterMark = start > run || run == 0
                                     || QStringView(u".?؟…").contains(m_masked[run - 1])
                                     || (i < m_masked.size() && QStringView(u".?؟…").contains(m_masked[i]));
            finding.mend = ToneMend{start, i - start, isAfterMark ? QString() : u"."_s};
        }
    }

    [[nodiscard]] bool isInCapitals(const ToneToken &token) const
    {
        const QStringView word = QStringView(m_text).mid(token.start, token.end - token.start);
        bool hasCapital = false;
        for (const QChar c : word) {
            if (c.isLower() || c.isDigit() || (c.isLetter() && !c.isUpper()))
                return false;
            hasCapital = hasCapital || c.isUpper();
        }
        return hasCapital;
    }

    [[nodiscard]] bool isWanted(const ToneToken &token) const
    {
        const QStringView word = QStringView(m_text).mid(token.start, token.end - token.start);
        return std::any_of(m_guide.use.begin(), m_guide.use.end(),
                           [&](const QString &each) { return each == word; });
    }

    //! Parts of a code or an address: AB-1234, WWW.SHOP.EXAMPLE.
    [[nodiscard]] bool isInCode(const ToneToken &token) const
    {
        const auto isJoint = [this](qsizetype mark, qsizetype beyond) {
            return mark >= 0 && mark < m_masked.size() && beyond >= 0 && beyond < m_masked.size()
                   && QStringView(u"-._/@#:").contains(m_masked[mark]) && m_masked[beyond].isLetterOrNumber();
        };
        return isJoint(token.start - 1, token.start - 2) || isJoint(token.end, token.end + 1)
               || (token.start > 0 && QStringView(u"#/@").contains(m_masked[token.start - 1]));
    }

    //! Words of capitals only that stand together are one finding.
    void readCapitals()
    {
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            const qsizetype first = i;
            qsizetype longest = 0;
            while (i < m_tokens.size() && isInCapitals(m_tokens[i]) && !isWanted(m_tokens[i])
                   && !isInCode(m_tokens[i]) && (i == first || isBlankBefore(i))) {
                longest = std::max(longest, m_tokens[i].end - m_tokens[i].start);
                ++i;
            }
            if (i == first)
                continue;
            const qsizetype words = i - first;
            --i;
            if (longest >= longWord || (words >= 3 && longest >= 2))
                addCapitals(m_tokens[first].start, m_tokens[i].end, words > 1 || longest > longWord);
        }
    }

    [[nodiscard]] bool isBlankBefore(qsizetype token) const
    {
        const qsizetype from = m_tokens[token - 1].end;
        const QStringView between = QStringView(m_masked).mid(from, m_tokens[token].start - from);
        return std::all_of(between.begin(), between.end(), [](QChar c) { return c.isSpace(); });
    }

    void addCapitals(qsizetype start, qsizetype end, bool isCertain)
    {
        ToneFinding &finding = add(ToneKind::CapitalLetters, start, end);
        if (!isCertain)
            return;
        QString smaller = finding.found.toLower();
        if (isSentenceStart(m_masked, start))
            smaller.front() = smaller.front().toUpper();
        finding.mend = ToneMend{start, end - start, smaller};
    }

    const QString &m_text;
    QString m_masked;
    const ToneGuide &m_guide;
    const QList<MarkupRange> &m_skipped;
    QList<ToneToken> m_tokens;
    QList<ToneFinding> m_findings;
};

} // namespace

QList<ToneFinding> toneFindings(const QString &text, const ToneGuide &guide,
                                const QList<MarkupRange> &skipped)
{
    if (isFree(guide) || text.isEmpty())
        return {};
    return ToneReader(text, guide, skipped).run();
}

} // namespace parley
