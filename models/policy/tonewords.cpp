// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policy/tonewords.h"

#include "models/policy/tonemarkup.h"

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

bool isHebrew(QChar c) { return c >= QChar(0x05D0) && c <= QChar(0x05EA); }
bool isArabic(QChar c) { return c >= QChar(0x0620) && c <= QChar(0x064A); }

//! Niqqud, tashkeel, tatweel and marks of direction: they make no other word.
bool isDropped(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x0591 && code <= 0x05C7 && c.category() == QChar::Mark_NonSpacing) || code == 0x0640
           || code == 0x0670 || (code >= 0x0610 && code <= 0x06ED && c.category() == QChar::Mark_NonSpacing)
           || c.category() == QChar::Other_Format;
}

bool isJoiner(QChar c) { return QStringView(u"'’‘׳\"״”`").contains(c); }

bool isInWord(QChar c)
{
    return c != ValueMask && c != TagMask && (c.isLetterOrNumber() || c.isMark() || isDropped(c));
}

QChar plain(QChar c)
{
    switch (c.unicode()) {
    case u'أ':
    case u'إ':
    case u'آ':
    case u'ٱ': return u'ا';
    case u'ى':
    case u'ی': return u'ي';
    case u'ة': return u'ه';
    case u'ک': return u'ك';
    case u'’':
    case u'‘':
    case u'`':
    case u'׳': return u'\'';
    case u'״':
    case u'”': return u'"';
    default: return c;
    }
}

void fold(ToneToken &token, const QString &text)
{
    for (qsizetype i = token.start; i < token.end; ++i) {
        const QChar c = text[i];
        if (isDropped(c))
            continue;
        if (c.isMark() && !token.folded.isEmpty()) {
            const QString composed = (token.folded.right(1) + c).normalized(QString::NormalizationForm_C);
            if (composed.size() == 1) {
                token.folded.back() = composed.front();
                continue;
            }
        }
        const bool isPresentation = (c >= QChar(0xFB1D) && c <= QChar(0xFDFF)) || c >= QChar(0xFE70);
        const QString parts =
            isPresentation ? QString(c).normalized(QString::NormalizationForm_KD) : QString(c);
        for (const QChar each : parts.toCaseFolded()) {
            if (isDropped(each))
                continue;
            token.folded += plain(each);
            token.origin.append(i);
        }
    }
}

//! How many letters of \a word are particles, when \a isRest holds for what follows them.
template<typename IsRest>
qsizetype particlesOf(QStringView word, IsRest isRest)
{
    if (word.size() < 3)
        return 0;
    if (isHebrew(word[0])) {
        for (qsizetype length = 1; length <= 4 && length + 2 <= word.size(); ++length) {
            if (!QStringView(u"והבלמכש").contains(word[length - 1]))
                return 0;
            if (isRest(word.mid(length)))
                return length;
        }
    } else if (isArabic(word[0])) {
        static const QStringList joined{u"و"_s,   u"ف"_s,    u"ب"_s,    u"ل"_s,    u"ك"_s,   u"ال"_s,
                                        u"لل"_s,  u"وب"_s,   u"ول"_s,   u"وك"_s,   u"فب"_s,  u"فل"_s,
                                        u"فك"_s,  u"وال"_s,  u"فال"_s,  u"بال"_s,  u"كال"_s, u"ولل"_s,
                                        u"فلل"_s, u"وبال"_s, u"وكال"_s, u"فبال"_s, u"فكال"_s};
        for (const QString &each : joined)
            if (word.size() >= each.size() + 2 && word.startsWith(each) && isRest(word.mid(each.size())))
                return each.size();
    }
    return 0;
}

//! Between two words of a phrase: blanks, one line end, a hyphen or maqaf.
bool isGap(QStringView between)
{
    return !between.isEmpty() && std::all_of(between.begin(), between.end(), [](QChar c) {
        return c.isSpace() || c == u'-' || c == u'־' || c == u'‑' || c.category() == QChar::Other_Format;
    });
}

} // namespace

QList<ToneToken> toneTokens(const QString &text)
{
    QList<ToneToken> tokens;
    for (qsizetype i = 0; i < text.size();) {
        if (!isInWord(text[i]) || isDropped(text[i])) {
            ++i;
            continue;
        }
        ToneToken token;
        token.start = i++;
        while (i < text.size()
               && (isInWord(text[i]) || (isJoiner(text[i]) && i + 1 < text.size() && text[i + 1].isLetter())))
            ++i;
        token.end = i;
        while (isDropped(text[token.end - 1]) && text[token.end - 1].category() == QChar::Other_Format)
            --token.end;
        fold(token, text);
        if (!token.folded.isEmpty())
            tokens.append(token);
    }
    return tokens;
}

TonePhrase::TonePhrase(const QString &phrase)
{
    for (const ToneToken &each : toneTokens(phrase))
        m_words.append({each.folded, each.end < phrase.size() && phrase[each.end] == u'*'});
}

bool TonePhrase::fits(const Word &word, QStringView token)
{
    return word.isStart ? token.startsWith(word.folded) : token == word.folded;
}

std::optional<TonePhrase::Match> TonePhrase::matchAt(const QList<ToneToken> &tokens, qsizetype at,
                                                     const QString &text) const
{
    if (isEmpty() || at + m_words.size() > tokens.size())
        return {};
    const ToneToken &first = tokens[at];
    const ToneToken &last = tokens[at + m_words.size() - 1];
    Match match{first.start, last.end, {}, false};
    if (!fits(m_words.first(), first.folded)) {
        const qsizetype particles =
            particlesOf(first.folded, [this](QStringView rest) { return fits(m_words.first(), rest); });
        if (particles == 0)
            return {};
        match.start = first.origin[particles];
        match.particles = text.mid(first.start, match.start - first.start);
    }
    for (qsizetype i = 1; i < m_words.size(); ++i) {
        const ToneToken &before = tokens[at + i - 1];
        const ToneToken &token = tokens[at + i];
        if (!fits(m_words[i], token.folded)
            || !isGap(QStringView(text).mid(before.end, token.start - before.end)))
            return {};
    }
    match.hasOtherEnding = m_words.last().isStart && !last.folded.endsWith(m_words.last().folded);
    return match;
}

} // namespace parley
