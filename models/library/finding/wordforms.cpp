// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/finding/wordforms.h"

#include <array>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 3; //!< letters that must remain

bool isHebrew(QChar c) { return c >= QChar(0x05d0) && c <= QChar(0x05ea); }
bool isArabic(QChar c) { return c >= QChar(0x0620) && c <= QChar(0x06d3); }
bool isVowel(QChar c) { return QStringView(u"aeiouy").contains(c); }

//! Takes the first of \a particles that the word begins with off it, and tells the rest.
template<std::size_t size>
bool takeOff(QStringView &word, const std::array<QStringView, size> &particles, WordParts &parts)
{
    for (const QStringView each : particles) {
        if (word.startsWith(each) && word.size() >= each.size() + shortest) {
            word = word.sliced(each.size());
            parts.append(word);
            return true;
        }
    }
    return false;
}

void withoutHebrewParticles(QStringView word, WordParts &parts)
{
    static constexpr std::array<QStringView, 1> conjunction{u"ו"};
    static constexpr std::array<QStringView, 3> subordinate{u"לכש", u"כש", u"ש"};
    static constexpr std::array<QStringView, 5> preposition{u"ה", u"ב", u"ל", u"מ", u"כ"};
    takeOff(word, conjunction, parts);
    takeOff(word, subordinate, parts);
    takeOff(word, preposition, parts);
}

void withoutArabicParticles(QStringView word, WordParts &parts)
{
    static constexpr std::array<QStringView, 2> conjunction{u"و", u"ف"};
    static constexpr std::array<QStringView, 4> article{u"بال", u"كال", u"لل", u"ال"};
    static constexpr std::array<QStringView, 3> preposition{u"ب", u"ل", u"ك"};
    if (takeOff(word, article, parts))
        return;
    takeOff(word, conjunction, parts);
    if (!takeOff(word, article, parts))
        takeOff(word, preposition, parts);
}

//! Without the first of \a endings, longest first, that leaves enough.
template<std::size_t size>
QStringView without(QStringView word, const std::array<QStringView, size> &endings)
{
    for (const QStringView each : endings)
        if (word.endsWith(each) && word.size() >= each.size() + shortest)
            return word.chopped(each.size());
    return word;
}

QStringView hebrewStem(QStringView word)
{
    static constexpr std::array<QStringView, 15> endings{u"יותיכמ", u"יותינו", u"יות", u"ינו", u"יכמ",
                                                         u"ימ",     u"ית",     u"ות",  u"כמ",  u"נו",
                                                         u"תי",     u"ה",      u"ת",   u"י",   u"כ"};
    return without(word, endings);
}

QStringView arabicStem(QStringView word)
{
    static constexpr std::array<QStringView, 16> endings{u"اتها", u"اتكم", u"تكم", u"تها", u"تنا", u"تك",
                                                         u"ها",   u"هم",   u"كم",  u"نا",  u"ات",  u"ون",
                                                         u"ين",   u"ان",   u"ه",   u"ت"};
    static constexpr std::array<QStringView, 3> letters{u"ك", u"ي", u"ا"};
    const QStringView stem = without(word, endings);
    return stem.size() == word.size() ? without(word, letters) : stem;
}

QStringView latinStem(QStringView word)
{
    static constexpr std::array<QStringView, 28> endings{
        u"ations", u"ation", u"ments", u"ment", u"ings", u"edly", u"ami", u"ach", u"owi", u"ego",
        u"emu",    u"ych",   u"ich",   u"ymi",  u"imi",  u"ing",  u"ow",  u"om",  u"em",  u"ej",
        u"ym",     u"im",    u"ze",    u"ed",   u"ly",   u"es",   u"am",  u"s"};
    QStringView stem = word.endsWith(u"ss") ? word : without(word, endings);
    while (stem.size() > shortest && isVowel(stem.back()))
        stem.chop(1);
    if (stem.size() > shortest && stem.back() == stem[stem.size() - 2])
        stem.chop(1);
    return stem;
}

} // namespace

WordParts withoutParticles(QStringView word)
{
    WordParts parts;
    if (word.size() <= shortest)
        return parts;
    if (isHebrew(word.front()))
        withoutHebrewParticles(word, parts);
    else if (isArabic(word.front()))
        withoutArabicParticles(word, parts);
    return parts;
}

QString shortSpelling(QStringView word)
{
    if (word.size() < shortest || !isHebrew(word.front()))
        return {};
    QString spelling(word.front());
    for (const QChar c : word.sliced(1))
        if (c != u'ו' && c != u'י')
            spelling += c;
    return spelling.size() < shortest ? QString() : spelling;
}

QString stemOf(QStringView word)
{
    if (word.size() <= shortest)
        return word.toString();
    if (isHebrew(word.front())) {
        const QStringView stem = hebrewStem(word);
        const QString spelling = shortSpelling(stem);
        return spelling.isEmpty() ? stem.toString() : spelling;
    }
    return (isArabic(word.front()) ? arabicStem(word) : latinStem(word)).toString();
}

} // namespace parley
