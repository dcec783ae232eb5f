// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/writing/mentions.h"

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

QStringList plainLines(const QString &lines)
{
    QStringList plain;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
        plain += normalised(line);
    return plain;
}

const QStringList &greetings()
{
    static const QStringList all = plainLines(
        u"hi\nhi there\nhello\nhey\ndear\ngood morning\ngood afternoon\ngood evening\nthanks\nthank "
        u"you\nwelcome\n"
        "sorry\ngreetings\nשלום\nשלום רב\nהיי\nהי\nאהלן\nבוקר טוב\nצהריים טובים\nערב טוב\nתודה\nתודה "
        "רבה\nיקר\nיקרה\n"
        "مرحبا\nأهلا\nأهلا بك\nأهلا وسهلا\nالسلام عليكم\nصباح الخير\nمساء الخير\nشكرا\nعزيزي\nعزيزتي\nتحية "
        "طيبة\n"
        "cześć\nhej\nwitam\nwitaj\ndzień dobry\ndobry wieczór\ndziękuję\ndrogi\ndroga\nszanowna\nszanowny"_s);
    return all;
}

const QStringList &titles()
{
    static const QStringList all = plainLines(
        u"mr\nmrs\nms\nmiss\ndr\npani\npan\npanie\nמר\nגברת\nגב\nالسيد\nالسيدة\nسيد\nسيدة\nأستاذ"_s);
    return all;
}

constexpr QStringView particles = u"ולבכמשהوفبكل";

// What Hebrew and Arabic write joined to the word that follows: to Hannah, and from Omar.
bool isParticle(QStringView letters)
{
    return letters.size() <= 2
           && std::all_of(letters.begin(), letters.end(), [](QChar c) { return particles.contains(c); });
}

bool hasCase(QChar letter) { return letter.toUpper() != letter.toLower(); }

NormalText codesOf(const QString &text)
{
    NormalText codes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isLetterOrNumber())
            continue;
        codes.text += text.at(i).toCaseFolded();
        codes.origin += i;
    }
    return codes;
}

} // namespace

Mentions::Mentions(const QString &text)
    : m_text(text)
    , m_plain(normalisedWithOrigin(text))
    , m_codes(codesOf(text))
{}

TextPart Mentions::original(qsizetype start, qsizetype end) const
{
    const qsizetype first = m_plain.origin.value(start);
    const qsizetype last = m_plain.origin.value(end - 1);
    return {first, last - first + 1};
}

bool Mentions::isBounded(qsizetype start, qsizetype end, bool allowsParticles) const
{
    const QString &text = m_plain.text;
    if (end < text.size() && text.at(end).isLetterOrNumber())
        return false;
    qsizetype word = start;
    while (word > 0 && text.at(word - 1).isLetterOrNumber())
        --word;
    return word == start || (allowsParticles && isParticle(QStringView(text).sliced(word, start - word)));
}

std::optional<TextPart> Mentions::wholeName(const QString &name) const
{
    for (qsizetype at = m_plain.text.indexOf(name); at >= 0; at = m_plain.text.indexOf(name, at + 1))
        if (isBounded(at, at + name.size(), true))
            return original(at, at + name.size());
    return {};
}

bool Mentions::isGreeted(qsizetype start, bool needsTitle) const
{
    QString before = m_plain.text.left(start).trimmed();
    bool hasTitle = false;
    for (const QString &title : titles()) {
        if (before == title || before.endsWith(u' ' + title)) {
            before = before.chopped(title.size()).trimmed();
            hasTitle = true;
            break;
        }
    }
    if (needsTitle && !hasTitle)
        return false;
    return std::any_of(greetings().begin(), greetings().end(), [&](const QString &greeting) {
        return before == greeting || before.endsWith(u' ' + greeting);
    });
}

// "Hi Will" and "hi, will!" call somebody; "Hi, will it come" does not.
bool Mentions::isCalled(const TextPart &part) const
{
    qsizetype gap = part.start;
    while (gap > 0 && !m_text.at(gap - 1).isLetterOrNumber())
        --gap;
    const QStringView between = QStringView(m_text).sliced(gap, part.start - gap);
    const bool isOtherSentence = std::any_of(between.begin(), between.end(),
                                             [](QChar c) { return QStringView(u".!?\n\u2029").contains(c); });
    if (isOtherSentence && !(between == u". " && isTitle(gap))) // Mr. Berg
        return false;
    qsizetype after = part.end();
    while (after < m_text.size() && m_text.at(after).category() == QChar::Other_Format)
        ++after;
    const bool stops =
        after >= m_text.size() || QStringView(u",.!?:;\n\u2029،–—-").contains(m_text.at(after));
    const QChar first = m_text.at(part.start);
    const bool looksLikeName = !hasCase(first) || first.isUpper();
    return stops || (looksLikeName && !between.contains(u','));
}

bool Mentions::isTitle(qsizetype end) const
{
    qsizetype start = end;
    while (start > 0 && m_text.at(start - 1).isLetterOrNumber())
        --start;
    return titles().contains(normalised(QStringView(m_text).sliced(start, end - start)));
}

std::optional<TextPart> Mentions::greeted(const QString &name, bool needsTitle) const
{
    if (name.size() < 2)
        return {};
    for (qsizetype at = m_plain.text.indexOf(name); at >= 0; at = m_plain.text.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        if (isBounded(at, end, false) && isGreeted(at, needsTitle) && isCalled(original(at, end)))
            return original(at, end);
    }
    return {};
}

std::optional<TextPart> Mentions::ofPerson(const QString &name, const QStringList &own) const
{
    const QString whole = normalised(name);
    const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QStringList shared;
    for (const QString &each : own) {
        const QString plain = normalised(each);
        if (plain == whole)
            return {};
        shared += plain.split(u' ', Qt::SkipEmptyParts);
    }
    if (words.size() > 1)
        if (const auto part = wholeName(whole))
            return part;
    if (!shared.contains(words.first()))
        if (const auto part = greeted(words.first(), false))
            return part;
    if (words.size() > 1 && !shared.contains(words.last()))
        return greeted(words.last(), true);
    return {};
}

std::optional<TextPart> Mentions::ofNumber(const QString &number) const
{
    const QString code = codesOf(number).text;
    const auto digits = std::count_if(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    if (digits < 3 || code.size() < 5)
        return {};
    for (qsizetype at = m_codes.text.indexOf(code); at >= 0; at = m_codes.text.indexOf(code, at + 1)) {
        const qsizetype first = m_codes.origin.at(at);
        const qsizetype last = m_codes.origin.at(at + code.size() - 1);
        const bool isWhole = (first == 0 || !m_text.at(first - 1).isLetterOrNumber())
                             && (last + 1 == m_text.size() || !m_text.at(last + 1).isLetterOrNumber());
        // Its parts may be joined otherwise, but one joint is one sign: "1 234 5" is another number.
        const qsizetype joints = last - first + 1 - code.size();
        if (isWhole && joints <= number.size() - code.size() + 3)
            return TextPart{first, last - first + 1};
    }
    return {};
}

} // namespace parley
