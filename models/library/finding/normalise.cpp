// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/normalise.h"

#include <array>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! Letters without a decomposition that are typed as others.
QString replacement(char32_t c)
{
    switch (c) {
    case U'ł': return u"l"_s;
    case U'đ':
    case U'ð': return u"d"_s;
    case U'ø': return u"o"_s;
    case U'ı': return u"i"_s;
    case U'ß': return u"ss"_s;
    case U'æ': return u"ae"_s;
    case U'œ': return u"oe"_s;
    case U'þ': return u"th"_s;
    case U'ٱ': return u"ا"_s;
    case U'ى':
    case U'ی': return u"ي"_s;
    case U'ة': return u"ه"_s;
    case U'ے': return u"ي"_s;
    case U'ە':
    case U'ہ':
    case U'ھ': return u"ه"_s;
    case U'ک': return u"ك"_s;
    case U'װ': return u"וו"_s;
    case U'ױ': return u"וי"_s;
    case U'ײ': return u"יי"_s;
    case U'ך': return u"כ"_s;
    case U'ם': return u"מ"_s;
    case U'ן': return u"נ"_s;
    case U'ף': return u"פ"_s;
    case U'ץ': return u"צ"_s;
    default: return {};
    }
}

bool isDropped(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control: return c != U'\t' && c != U'\n' && c != U'\r';
    default: break;
    }
    return c == U'\'' || c == U'’' || c == U'‘' || c == U'׳' || c == U'״' || c == U'ـ' || c == U'`';
}

bool isHebrew(QChar c) { return c >= QChar(0x05d0) && c <= QChar(0x05ea); }

class Normaliser
{
public:
    explicit Normaliser(bool keepsOrigin)
        : m_keepsOrigin(keepsOrigin)
    {}

    NormalText run(QStringView text)
    {
        m_result.text.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (takeKnown(text[i].unicode(), i))
                continue;
            if (text[i] == u'"' && isInAbbreviation(text, i))
                continue;
            const qsizetype at = i;
            char32_t c = text[i].unicode();
            if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
                c = QChar::surrogateToUcs4(text[at], text[++i]);
            take(c, at, 0);
        }
        if (m_result.text.endsWith(u' ')) {
            m_result.text.chop(1);
            if (m_keepsOrigin)
                m_result.origin.removeLast();
        }
        return std::move(m_result);
    }

private:
    //! What one letter of the first 2048 becomes.
    struct Known
    {
        enum What : quint8 { Unknown, Letter, Blank, Nothing };

        What what = Unknown;
        QChar letter;
    };
    using KnownLetters = std::array<Known, 0x800>;

    //! The letters of our languages, worked out once: most of any text.
    static const KnownLetters &known()
    {
        static const KnownLetters letters = [] {
            KnownLetters all;
            for (char16_t c = 1; c < all.size(); ++c) {
                Normaliser one(false);
                one.append(u'|', 0);
                one.take(c, 0, 0);
                const QStringView became = QStringView(one.m_result.text).sliced(1);
                if (c == u'"' || became.size() > 1)
                    continue;
                const auto what = became.isEmpty() ? Known::Nothing
                                  : became == u" " ? Known::Blank
                                                   : Known::Letter;
                all[c] = {what, became.isEmpty() ? QChar() : became.front()};
            }
            return all;
        }();
        return letters;
    }

    bool takeKnown(char16_t c, qsizetype at)
    {
        static const KnownLetters &letters = known();
        if (c >= letters.size() || letters[c].what == Known::Unknown)
            return false;
        if (letters[c].what == Known::Letter)
            append(letters[c].letter, at);
        else if (letters[c].what == Known::Blank)
            appendBlank(at);
        return true;
    }

    //! Quotation marks inside Hebrew words are gershayim.
    static bool isInAbbreviation(QStringView text, qsizetype at)
    {
        return at > 0 && at + 1 < text.size() && isHebrew(text[at - 1]) && isHebrew(text[at + 1]);
    }

    void take(char32_t c, qsizetype at, int depth)
    {
        if (c < 0x80) {
            takeAscii(char16_t(c), at);
            return;
        }
        const QString parts = depth < 4 ? QChar::decomposition(c) : QString();
        if (!parts.isEmpty()) {
            for (const char32_t part : parts.toUcs4())
                take(part, at, depth + 1);
            return;
        }
        if (isDropped(c))
            return;
        c = QChar::toCaseFolded(c);
        if (const int digit = QChar::digitValue(c); digit >= 0) {
            append(QChar(u'0' + digit), at);
        } else if (const QString other = replacement(c); !other.isEmpty()) {
            for (const QChar each : other)
                append(each, at);
        } else if (QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Symbol_Other) {
            for (const QChar each : QChar::fromUcs4(c))
                append(each, at);
        } else {
            appendBlank(at);
        }
    }

    void takeAscii(char16_t c, qsizetype at)
    {
        if (c >= u'A' && c <= u'Z')
            append(QChar(c + 32), at);
        else if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            append(QChar(c), at);
        else if (c != u'\'' && c != u'`')
            appendBlank(at);
    }

    void append(QChar c, qsizetype at)
    {
        m_result.text += c;
        if (m_keepsOrigin)
            m_result.origin.append(at);
    }

    void appendBlank(qsizetype at)
    {
        if (!m_result.text.isEmpty() && !m_result.text.endsWith(u' '))
            append(u' ', at);
    }

    bool m_keepsOrigin;
    NormalText m_result;
};

} // namespace

QString normalised(QStringView text) { return Normaliser(false).run(text).text; }

NormalText normalisedWithOrigin(QStringView text) { return Normaliser(true).run(text); }

} // namespace parley
