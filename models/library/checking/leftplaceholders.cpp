// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/library/checking/leftplaceholders.h"

#include "models/library/finding/normalise.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &placeWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> plain;
        const QString all =
            u"name firstname lastname surname fullname customer client agent date time day month number "
            u"order "
            "tracking email phone address amount price sum link url company product item city street insert "
            "placeholder field blank todo tbd reason "
            "שם לקוח הלקוח הלקוחה נציג תאריך שעה יום מספר הזמנה ההזמנה טלפון כתובת סכום מחיר קישור מוצר פריט "
            "اسم الاسم العميل العميلة تاريخ التاريخ وقت رقم الرقم الطلب هاتف عنوان العنوان مبلغ المبلغ رابط "
            "منتج "
            "imię imie nazwisko klient klienta klientki data godzina dzień numer zamówienia zamówienie "
            "telefon "
            "adres kwota cena produkt"_s;
        for (const QString &word : all.split(u' ', Qt::SkipEmptyParts))
            plain.insert(normalised(word));
        return plain;
    }();
    return words;
}

//! `[NAME]`, `<order number>`: certain only when every word is one of a blank's name, or "your" and "the".
bool saysWhatBelongs(const QString &inside)
{
    static const QSet<QString> besides{u"your"_s, u"the"_s, u"of"_s,   u"first"_s,   u"last"_s,
                                       u"full"_s, u"id"_s,  u"here"_s, u"delivery"_s};
    const QStringList words = normalised(inside).split(u' ', Qt::SkipEmptyParts);
    const bool names = std::any_of(words.begin(), words.end(),
                                   [](const QString &word) { return placeWords().contains(word); });
    return names && words.size() <= 4 && std::all_of(words.begin(), words.end(), [](const QString &word) {
               return placeWords().contains(word) || besides.contains(word);
           });
}

// A masked number, as of a card, is no blank: digits stand beside its letters.
bool isMasked(const QString &text, qsizetype start, qsizetype end)
{
    const auto isJoin = [](QChar c) { return c == u' ' || c == u'-' || c == u'X' || c == u'*'; };
    while (end < text.size() && isJoin(text.at(end)))
        ++end;
    while (start > 0 && isJoin(text.at(start - 1)))
        --start;
    return (end < text.size() && text.at(end).isDigit()) || (start > 0 && text.at(start - 1).isDigit());
}

struct Pattern
{
    QRegularExpression expression;
    bool needsWords = false; //!< its first group must say what belongs there
    bool isBlank = false;
};

const std::array<Pattern, 11> &patterns()
{
    static const std::array<Pattern, 11> all{{
        {QRegularExpression(u"\\{\\{[^{}\\n]{0,120}\\}?\\}?"_s)},           // {{ name }}, also unclosed
        {QRegularExpression(u"\\{%[^\\n]{0,120}?%\\}|\\{%|%\\}"_s)},        // {% if %}
        {QRegularExpression(u"[#$%]\\{[^{}\\n]{1,80}\\}"_s)},               // #{name} ${name} %{name}
        {QRegularExpression(u"\\{[$!]?[\\p{L}_][\\p{L}\\d_. -]{0,40}\\}"_s, // {nick} {$name} {!Contact.Name}
                            QRegularExpression::UseUnicodePropertiesOption)},
        {QRegularExpression(u"\\[\\[[^\\[\\]\\n]{1,60}\\]\\]"_s)},                  // [[name]]
        {QRegularExpression(u"\\*\\|[A-Z0-9_:]{2,40}\\|\\*"_s)},                    // *|FNAME|*
        {QRegularExpression(u"<%[^\\n]{1,80}?%>"_s)},                               // <%= name %>
        {QRegularExpression(u"(?<![\\w%])%[A-Za-z_]{3,40}%(?!\\w)"_s)},             // %name%
        {QRegularExpression(u"[\\[<]([^\\[\\]<>\\n]{2,40})[\\]>]"_s), true, false}, // [NAME] <order number>
        {QRegularExpression(u"(?<![\\w-])X{3,}(?:-X+)*(?![\\w])"_s), false, true},  // a run of capital X
        {QRegularExpression(u"(?<![\\w/.@-])_{3,}(?![\\w])"_s)},                    // ____
    }};
    return all;
}

bool mayHoldAny(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u'{' || c == u'[' || c == u'<' || c == u'%' || c == u'}' || c == u'_' || c == u'X'
               || c == u'|';
    });
}

} // namespace

QList<TextPart> leftPlaceholders(const QString &text)
{
    QList<TextPart> parts;
    if (!mayHoldAny(text))
        return parts;
    for (const Pattern &pattern : patterns()) {
        for (auto match = pattern.expression.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            const TextPart part{found.capturedStart(), found.capturedLength()};
            const bool overlaps = std::any_of(parts.begin(), parts.end(), [&](const TextPart &other) {
                return part.start < other.end() && other.start < part.end();
            });
            if (overlaps || (pattern.needsWords && !saysWhatBelongs(found.captured(1)))
                || (pattern.isBlank && isMasked(text, part.start, part.end())))
                continue;
            parts.append(part);
        }
    }
    std::sort(parts.begin(), parts.end(),
              [](const TextPart &a, const TextPart &b) { return a.start < b.start; });
    return parts;
}

} // namespace parley
