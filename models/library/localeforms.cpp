// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/localeforms.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <unicode/dtptngen.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/smpdtfmt.h>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

icu::Locale localeOf(const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    auto locale = icu::Locale::forLanguageTag(language.toStdString(), status);
    if (U_FAILURE(status) || language.isEmpty())
        locale = icu::Locale::getEnglish();
    locale.setUnicodeKeywordValue("nu", "latn", status);
    return locale;
}

icu::UnicodeString toIcu(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size())};
}

//! Without direction marks: isolating values is one place's task, see isolate.h.
QString fromIcu(const icu::UnicodeString &text)
{
    QString plain = QString::fromUtf16(text.getBuffer(), text.length());
    plain.remove(u'\u200E').remove(u'\u200F').remove(u'\u061C');
    return plain;
}

QTimeZone zoneOf(const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

//! The ICU pattern of a strftime one.
QString patternOf(const QString &strftime)
{
    static const QHash<QChar, QString> fields{
        {u'a', u"EEE"_s},        {u'A', u"EEEE"_s},     {u'b', u"MMM"_s},   {u'h', u"MMM"_s},
        {u'B', u"MMMM"_s},       {u'd', u"dd"_s},       {u'e', u"d"_s},     {u'm', u"MM"_s},
        {u'y', u"yy"_s},         {u'Y', u"yyyy"_s},     {u'H', u"HH"_s},    {u'k', u"H"_s},
        {u'I', u"hh"_s},         {u'l', u"h"_s},        {u'M', u"mm"_s},    {u'S', u"ss"_s},
        {u'p', u"a"_s},          {u'j', u"DDD"_s},      {u'Z', u"zzz"_s},   {u'z', u"xx"_s},
        {u'F', u"yyyy-MM-dd"_s}, {u'T', u"HH:mm:ss"_s}, {u'R', u"HH:mm"_s}, {u'D', u"MM/dd/yy"_s}};
    QString pattern;
    QString literal;
    const auto flush = [&pattern, &literal] {
        if (!literal.isEmpty())
            pattern += u'\'' + literal.replace(u"'"_s, u"''"_s) + u'\'';
        literal.clear();
    };
    for (qsizetype i = 0; i < strftime.size(); ++i) {
        const bool isField = strftime[i] == u'%' && i + 1 < strftime.size();
        if (!isField) {
            literal += strftime[i];
            continue;
        }
        const bool isBare = strftime[i + 1] == u'-' && i + 2 < strftime.size();
        i += isBare ? 2 : 1;
        const QString field = fields.value(strftime[i]);
        if (field.isEmpty()) {
            literal += strftime[i];
            continue;
        }
        flush();
        pattern += isBare ? field.left(1) : field;
    }
    flush();
    return pattern;
}

//! The skeleton of a named form; empty for a pattern.
QString skeletonOf(const QString &form)
{
    static const QHash<QString, QString> skeletons{{QString(), u"yMMMMd"_s},       {u"long"_s, u"yMMMMd"_s},
                                                   {u"medium"_s, u"yMMMd"_s},      {u"short"_s, u"yMd"_s},
                                                   {u"full"_s, u"yMMMMEEEEd"_s},   {u"day"_s, u"MMMMd"_s},
                                                   {u"weekday"_s, u"MMMMEEEEd"_s}, {u"time"_s, u"jm"_s}};
    return skeletons.value(form);
}

} // namespace

QString localMoney(double amount, const QString &currency, const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::CurrencyUnit unit(currency.isEmpty() ? u"XXX"
                                                    : reinterpret_cast<const char16_t *>(currency.utf16()),
                                 status);
    const auto formatted = icu::number::NumberFormatter::withLocale(localeOf(language))
                               .unit(unit)
                               .unitWidth(UNUM_UNIT_WIDTH_NARROW)
                               .formatDouble(amount, status);
    const icu::UnicodeString text = formatted.toString(status);
    return U_SUCCESS(status) ? fromIcu(text) : QString::number(amount, 'f', 2) + u' ' + currency;
}

std::optional<qint64> momentOf(const Value &value, const QString &timeZone)
{
    if (value.nature() == Value::Nature::Moment && value.isInteger())
        return qint64(*value.number());
    const QString text = value.text() ? value.text()->trimmed() : QString();
    if (text == "now"_L1 || text == "today"_L1)
        return QDateTime::currentMSecsSinceEpoch();
    const QTimeZone zone = zoneOf(timeZone);
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10)
        return QDateTime(day, QTime(12, 0), zone).toMSecsSinceEpoch();
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return {};
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(zone);
    return moment.toMSecsSinceEpoch();
}

QString localDate(qint64 moment, const QString &form, const QString &timeZone, const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = localeOf(language);
    icu::UnicodeString pattern = toIcu(patternOf(form));
    if (const QString skeleton = skeletonOf(form); !skeleton.isEmpty()) {
        const std::unique_ptr<icu::DateTimePatternGenerator> generator(
            icu::DateTimePatternGenerator::createInstance(locale, status));
        if (U_SUCCESS(status))
            pattern = generator->getBestPattern(toIcu(skeleton), status);
    }
    icu::SimpleDateFormat format(pattern, locale, status);
    if (U_FAILURE(status))
        return QDateTime::fromMSecsSinceEpoch(moment, zoneOf(timeZone)).toString(Qt::ISODate);
    format.adoptTimeZone(icu::TimeZone::createTimeZone(toIcu(timeZone.isEmpty() ? u"UTC"_s : timeZone)));
    icu::UnicodeString text;
    format.format(UDate(moment), text);
    return fromIcu(text);
}

QString pluralCategory(double number, const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(localeOf(language), status));
    return U_SUCCESS(status) ? fromIcu(rules->select(number)) : u"other"_s;
}

} // namespace parley
