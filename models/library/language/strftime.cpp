// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/strftime.h"

#include <QTimeZone>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! What stands between the % and its letter.
struct Flags
{
    QChar padding; //!< null: as the field has it
    bool isBare = false;
    bool isUpper = false;
    bool isSwapped = false;
    int colons = 0;
    int width = -1;
};

class Writer
{
public:
    Writer(const QDateTime &moment, const std::function<QString(const QString &)> &named)
        : m_moment(moment)
        , m_named(named)
    {}

    QString write(const QString &pattern) const
    {
        QString text;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            if (pattern[i] != u'%') {
                text += pattern[i];
                continue;
            }
            qsizetype at = i + 1;
            const Flags flags = takeFlags(pattern, at);
            const QString field = at < pattern.size() ? written(pattern[at], flags) : QString();
            if (field.isNull()) {
                text += pattern[i];
                continue;
            }
            text += field;
            i = at;
        }
        return text;
    }

private:
    static Flags takeFlags(const QString &pattern, qsizetype &at)
    {
        Flags flags;
        for (; at < pattern.size(); ++at) {
            const QChar c = pattern[at];
            if (c == u'-')
                flags.isBare = true;
            else if (c == u'^')
                flags.isUpper = true;
            else if (c == u'#')
                flags.isSwapped = true;
            else if (c == u'_')
                flags.padding = u' ';
            else if (c == u'0' && flags.width < 0)
                flags.padding = u'0';
            else if (c == u':')
                ++flags.colons;
            else if (c >= u'0' && c <= u'9')
                flags.width = std::min(1000, std::max(0, flags.width) * 10 + c.digitValue());
            else
                break;
        }
        return flags;
    }

    static QString padded(const QString &digits, int width, QChar padding, const Flags &flags)
    {
        if (flags.isBare)
            return digits;
        const int own = flags.width >= 0 ? flags.width : width;
        return digits.rightJustified(own, flags.padding.isNull() ? padding : flags.padding);
    }

    static QString number(qint64 value, int width, const Flags &flags, QChar padding = u'0')
    {
        return padded(QString::number(value), width, padding, flags);
    }

    static QString word(const QString &text, const Flags &flags)
    {
        QString cased = flags.isUpper || flags.isSwapped ? text.toUpper() : text;
        return padded(cased, 0, u' ', flags);
    }

    QString composed(const QString &pattern, const Flags &flags) const { return word(write(pattern), flags); }

    //! Null for a letter that is no field.
    QString written(QChar letter, const Flags &flags) const
    {
        switch (letter.unicode()) {
        case u'%': return u"%"_s;
        case u'n': return u"\n"_s;
        case u't': return u"\t"_s;
        case u'A': return word(m_named(u"EEEE"_s), flags);
        case u'a': return word(m_named(u"EEE"_s), flags);
        case u'B': return word(m_named(u"MMMM"_s), flags);
        case u'b':
        case u'h': return word(m_named(u"MMM"_s), flags);
        case u'c': return composed(u"%a %b %e %H:%M:%S %Y"_s, flags);
        case u'D':
        case u'x': return composed(u"%m/%d/%y"_s, flags);
        case u'F': return composed(u"%Y-%m-%d"_s, flags);
        case u'R': return composed(u"%H:%M"_s, flags);
        case u'T':
        case u'X': return composed(u"%H:%M:%S"_s, flags);
        case u'r': return composed(u"%I:%M:%S %p"_s, flags);
        case u'v': return composed(u"%e-%^b-%Y"_s, flags);
        case u'+': return composed(u"%a %b %e %H:%M:%S %Z %Y"_s, flags);
        default: break;
        }
        const QString time = writtenTime(letter, flags);
        return time.isNull() ? writtenDate(letter, flags) : time;
    }

    QString writtenTime(QChar letter, const Flags &flags) const
    {
        const QTime time = m_moment.time();
        const int twelve = (time.hour() + 11) % 12 + 1;
        switch (letter.unicode()) {
        case u'H': return number(time.hour(), 2, flags);
        case u'k': return number(time.hour(), 2, flags, u' ');
        case u'I': return number(twelve, 2, flags);
        case u'l': return number(twelve, 2, flags, u' ');
        case u'M': return number(time.minute(), 2, flags);
        case u'S': return number(time.second(), 2, flags);
        case u'L': return fraction(3, flags);
        case u'N': return fraction(9, flags);
        case u'p': return flags.isSwapped ? m_named(u"a"_s).toLower() : word(m_named(u"a"_s), flags);
        case u'P': return word(m_named(u"a"_s).toLower(), flags);
        case u's': return number(m_moment.toSecsSinceEpoch(), 0, flags);
        case u'z': return offset(flags);
        case u'Z': return word(m_moment.timeZoneAbbreviation(), flags);
        default: return {};
        }
    }

    QString writtenDate(QChar letter, const Flags &flags) const
    {
        const QDate date = m_moment.date();
        int weekYear = 0;
        const int week = date.weekNumber(&weekYear);
        const int sunday = date.dayOfWeek() % 7;
        switch (letter.unicode()) {
        case u'Y': return number(date.year(), 0, flags);
        case u'C': return number(date.year() / 100, 2, flags);
        case u'y': return number(date.year() % 100, 2, flags);
        case u'm': return number(date.month(), 2, flags);
        case u'd': return number(date.day(), 2, flags);
        case u'e': return number(date.day(), 2, flags, u' ');
        case u'j': return number(date.dayOfYear(), 3, flags);
        case u'u': return number(date.dayOfWeek(), 1, flags);
        case u'w': return number(sunday, 1, flags);
        case u'U': return number((date.dayOfYear() + 6 - sunday) / 7, 2, flags);
        case u'W': return number((date.dayOfYear() + 7 - date.dayOfWeek()) / 7, 2, flags);
        case u'V': return number(week, 2, flags);
        case u'G': return number(weekYear, 4, flags);
        case u'g': return number(weekYear % 100, 2, flags);
        default: return {};
        }
    }

    QString fraction(int digits, const Flags &flags) const
    {
        const int width = flags.width > 0 ? flags.width : digits;
        return QString::number(m_moment.time().msec())
            .rightJustified(3, u'0')
            .leftJustified(width, u'0', true);
    }

    QString offset(const Flags &flags) const
    {
        const int seconds = m_moment.offsetFromUtc();
        const int minutes = std::abs(seconds) / 60;
        const QString sign = seconds < 0 ? u"-"_s : u"+"_s;
        return sign + QString::number(minutes / 60).rightJustified(2, u'0')
               + (flags.colons > 0 ? u":"_s : QString())
               + QString::number(minutes % 60).rightJustified(2, u'0');
    }

    const QDateTime &m_moment;
    const std::function<QString(const QString &)> &m_named;
};

} // namespace

QString strftime(const QDateTime &moment, const QString &pattern,
                 const std::function<QString(const QString &)> &named)
{
    return Writer(moment, named).write(pattern);
}

} // namespace parley
