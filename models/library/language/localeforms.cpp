// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/localeforms.h"

#include "models/library/language/datereader.h"
#include "models/library/language/strftime.h"

#include <QHash>

#include <unicode/dtptngen.h>
#include <unicode/numberformatter.h>
#include <unicode/plurrule.h>
#include <unicode/smpdtfmt.h>

#include <memory>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

//! What ICU opens slowly, kept for the thread by what it was opened for; all are dropped when they are many.
template<typename Made, typename Make>
const Made &kept(const QString &key, const Make &make)
{
    thread_local QHash<QString, std::shared_ptr<Made>> all;
    constexpr qsizetype most = 64;
    if (const auto found = all.constFind(key); found != all.cend())
        return **found;
    if (all.size() >= most)
        all.clear();
    return **all.insert(key, std::shared_ptr<Made>(make()));
}

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

const QTimeZone &zoneOf(const QString &name)
{
    return kept<QTimeZone>(name, [&name] {
        const QTimeZone zone(name.toLatin1());
        return new QTimeZone(zone.isValid() ? zone : QTimeZone::utc());
    });
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

icu::UnicodeString bestPattern(const QString &skeleton, const icu::Locale &locale, UErrorCode &status)
{
    const std::unique_ptr<icu::DateTimePatternGenerator> generator(
        icu::DateTimePatternGenerator::createInstance(locale, status));
    return U_SUCCESS(status) ? generator->getBestPattern(toIcu(skeleton), status) : icu::UnicodeString();
}

struct DateFormat
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::SimpleDateFormat> format;
};

//! What a clock shows at a point in time, by an ICU pattern, or by a skeleton when \a isSkeleton.
QString formatted(const QDateTime &moment, const QString &pattern, bool isSkeleton, const QString &language)
{
    const QString key = language + (isSkeleton ? u'\n' : u'\t') + pattern;
    const DateFormat &own = kept<DateFormat>(key, [&] {
        auto *made = new DateFormat;
        const icu::Locale locale = localeOf(language);
        const icu::UnicodeString fields =
            isSkeleton ? bestPattern(pattern, locale, made->status) : toIcu(pattern);
        made->format = std::make_unique<icu::SimpleDateFormat>(fields, locale, made->status);
        if (U_SUCCESS(made->status))
            made->format->adoptTimeZone(icu::TimeZone::getGMT()->clone());
        return made;
    });
    if (U_FAILURE(own.status))
        return moment.toString(Qt::ISODate);
    icu::UnicodeString text;
    own.format->format(UDate(QDateTime(moment.date(), moment.time(), Qt::UTC).toMSecsSinceEpoch()), text);
    // A narrow blank would make an SMS half as long.
    return fromIcu(text).replace(u'\u202F', u' ');
}

} // namespace

QString localMoney(double amount, const QString &currency, const QString &language)
{
    using Formatter = icu::number::LocalizedNumberFormatter;
    const Formatter &formatter = kept<Formatter>(language + u'\n' + currency, [&] {
        UErrorCode status = U_ZERO_ERROR;
        const icu::CurrencyUnit unit(
            currency.isEmpty() ? u"XXX" : reinterpret_cast<const char16_t *>(currency.utf16()), status);
        return new Formatter(icu::number::NumberFormatter::withLocale(localeOf(language))
                                 .unit(unit)
                                 .unitWidth(UNUM_UNIT_WIDTH_NARROW));
    });
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString text = formatter.formatDouble(amount, status).toString(status);
    return U_SUCCESS(status) ? fromIcu(text) : QString::number(amount, 'f', 2) + u' ' + currency;
}

QString localNumber(double number, std::optional<int> decimals, const QString &language)
{
    using Formatter = icu::number::LocalizedNumberFormatter;
    using icu::number::Precision;
    const QString key = u"number\n"_s + language + u'\n' + QString::number(decimals.value_or(-1));
    const Formatter &formatter = kept<Formatter>(key, [&] {
        return new Formatter(
            icu::number::NumberFormatter::withLocale(localeOf(language))
                .roundingMode(UNUM_ROUND_HALFUP)
                .precision(decimals ? Precision::fixedFraction(*decimals) : Precision::maxFraction(15)));
    });
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString text = formatter.formatDouble(number, status).toString(status);
    return U_SUCCESS(status) ? fromIcu(text) : QString::number(number);
}

std::optional<QDateTime> momentOf(const Value &value, const QString &timeZone)
{
    if (const qint64 *whole = value.integer())
        return QDateTime::fromMSecsSinceEpoch(value.nature() == Value::Nature::Moment ? *whole
                                                                                      : *whole * 1000,
                                              zoneOf(timeZone));
    const auto moment = value.text() ? readDate(*value.text(), zoneOf(timeZone)) : std::nullopt;
    return moment && !timeZone.isEmpty() ? std::optional(moment->toTimeZone(zoneOf(timeZone))) : moment;
}

QString localDate(const QDateTime &moment, const QString &form, const QString &language)
{
    if (const QString skeleton = skeletonOf(form); !skeleton.isEmpty())
        return formatted(moment, skeleton, true, language);
    // Without a day beside it a month stands alone: "czerwiec 2025", but "4 czerwca".
    const bool hasDay = form.contains(u'd') || form.contains(u'e') || form.contains(u'F');
    const auto named = [&](QString field) {
        if (!hasDay && field.startsWith(u'M'))
            field.replace(u'M', u'L');
        return formatted(moment, field, false, language);
    };
    return strftime(moment, form, named);
}

QString pluralCategory(double number, const QString &language)
{
    struct Rules
    {
        std::unique_ptr<icu::PluralRules> rules;
    };
    const Rules &own = kept<Rules>(language, [&language] {
        UErrorCode status = U_ZERO_ERROR;
        return new Rules{
            std::unique_ptr<icu::PluralRules>(icu::PluralRules::forLocale(localeOf(language), status))};
    });
    return own.rules ? fromIcu(own.rules->select(number)) : u"other"_s;
}

} // namespace parley
