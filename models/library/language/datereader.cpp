// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/datereader.h"

#include <QRegularExpression>
#include <QStringList>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLength = 128;

//! A date as it is read bit by bit; 0 for what is not known.
struct Parts
{
    int year = 0;
    int month = 0;
    int day = 0;
    QTime time;
    std::optional<int> offset; //!< seconds east of UTC
};

int fullYear(int year, qsizetype digits) { return digits > 2 ? year : year + (year < 69 ? 2000 : 1900); }

//! 1…12 for an English month, in full or by three letters.
int monthOf(const QString &word)
{
    static const QStringList months{u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                    u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                    u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
    for (qsizetype i = 0; i < months.size(); ++i)
        if (word == months[i] || word == QStringView(months[i]).left(3) || (i == 8 && word == "sept"_L1))
            return int(i) + 1;
    return 0;
}

bool isWeekday(const QString &word)
{
    static const QStringList days{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                  u"friday"_s, u"saturday"_s, u"sunday"_s};
    return word.size() >= 3 && std::any_of(days.begin(), days.end(), [&word](const QString &each) {
               return each.startsWith(word);
           });
}

//! Takes the time out of the text; false when what looks like one is none.
bool takeTime(QString &text, Parts &parts)
{
    static const QRegularExpression time(
        u"\\b(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?"
        "(?:\\s*(z|utc|gmt|[+-]\\d{2}:?\\d{2}))?(?![\\d:])"_s);
    for (auto found = time.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (match.captured(2).isEmpty() && match.captured(5).isEmpty())
            continue;
        int hour = match.captured(1).toInt();
        if (const QString half = match.captured(5).left(1); !half.isEmpty())
            hour = hour % 12 + (half == "p"_L1 ? 12 : 0);
        const int milliseconds = match.captured(4).leftJustified(3, u'0', true).toInt();
        parts.time = QTime(hour, match.captured(2).toInt(), match.captured(3).toInt(), milliseconds);
        if (QString zone = match.captured(6).remove(u':'); zone.size() == 5)
            parts.offset = (zone[0] == u'-' ? -60 : 60) * (zone.mid(1, 2).toInt() * 60 + zone.mid(3).toInt());
        else if (!zone.isEmpty())
            parts.offset = 0;
        text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
        return parts.time.isValid();
    }
    return true;
}

//! Takes a date in figures out of the text: year first, or the day when the year is last.
void takeFigures(QString &text, Parts &parts)
{
    static const QRegularExpression figures(u"\\b(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,4})(?:t(?=\\s|$))?"_s);
    const auto match = figures.match(text);
    if (!match.hasMatch())
        return;
    const bool isYearLast = match.capturedLength(1) < 3 && match.capturedLength(4) > 2;
    const int year = isYearLast ? 4 : 1;
    parts.year = fullYear(match.captured(year).toInt(), match.capturedLength(year));
    parts.month = match.captured(3).toInt();
    parts.day = match.captured(isYearLast ? 1 : 4).toInt();
    text.replace(match.capturedStart(), match.capturedLength(), u" "_s);
}

//! Reads what is left, word by word: a month's name, a day, a year. False for any other word.
bool readWords(const QString &text, Parts &parts)
{
    static const QRegularExpression separators(u"[\\s,.\\-/']+"_s);
    static const QRegularExpression ordinal(u"\\A(\\d{1,4})(?:st|nd|rd|th)?\\z"_s);
    for (const QString &word : text.split(separators, Qt::SkipEmptyParts)) {
        const auto match = ordinal.match(word);
        const int number = match.captured(1).toInt();
        if (const int month = monthOf(word); month > 0 && parts.month == 0)
            parts.month = month;
        else if (match.hasMatch() && match.capturedLength(1) <= 2 && parts.day == 0)
            parts.day = number;
        else if (match.hasMatch() && parts.year == 0)
            parts.year = fullYear(number, match.capturedLength(1));
        else if (word != "of"_L1 && word != "at"_L1 && word != "utc"_L1 && word != "gmt"_L1
                 && !isWeekday(word))
            return false;
    }
    return true;
}

std::optional<Parts> partsOf(QString text)
{
    static const QRegularExpression divider(u"(\\d)t(\\d)"_s);
    text.replace(divider, u"\\1 \\2"_s);
    Parts parts;
    takeFigures(text, parts);
    if (!takeTime(text, parts) || !readWords(text, parts))
        return {};
    return parts;
}

} // namespace

std::optional<QDateTime> readDate(const QString &text, const QTimeZone &zone)
{
    const QString plain = text.trimmed().toLower();
    if (plain.isEmpty() || plain.size() > MaxLength)
        return {};
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(zone);
    if (plain == "now"_L1 || plain == "today"_L1)
        return now;
    if (std::all_of(plain.begin(), plain.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        bool isNumber = false;
        const qint64 seconds = plain.toLongLong(&isNumber);
        return isNumber && seconds < 1'000'000'000'000
                   ? std::optional(QDateTime::fromSecsSinceEpoch(seconds, zone))
                   : std::nullopt;
    }
    const auto parts = partsOf(plain);
    const bool hasDate = parts && parts->month > 0 && (parts->day > 0 || parts->year > 0);
    const bool hasTimeOnly = parts && parts->time.isValid() && parts->month == 0 && parts->day == 0;
    if (!hasDate && !hasTimeOnly)
        return {};
    const QDate date = hasTimeOnly ? now.date()
                                   : QDate(parts->year > 0 ? parts->year : now.date().year(), parts->month,
                                           std::max(1, parts->day));
    if (!date.isValid())
        return {};
    const QTime time = parts->time.isValid() ? parts->time : QTime(0, 0);
    if (parts->offset)
        return QDateTime(date, time, Qt::OffsetFromUTC, *parts->offset);
    return QDateTime(date, time, zone);
}

} // namespace parley
