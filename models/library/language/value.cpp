// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/value.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxTextLength = 64 * 1024; //!< nothing longer is rendered anyway

QString firstLetter(const QString &text)
{
    return text.left(!text.isEmpty() && text.front().isHighSurrogate() ? 2 : 1);
}

QString lastLetter(const QString &text)
{
    return text.right(!text.isEmpty() && text.back().isLowSurrogate() ? 2 : 1);
}

int minorDigits(const QString &currency)
{
    static const QStringList none{u"JPY"_s, u"KRW"_s, u"ISK"_s, u"VND"_s, u"CLP"_s};
    static const QStringList three{u"KWD"_s, u"BHD"_s, u"JOD"_s, u"OMR"_s, u"TND"_s, u"IQD"_s};
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

//! Arabic is written with Latin digits here, so it takes their point as well.
QString decimalPoint(const QString &language)
{
    return language.startsWith("ar"_L1) ? u"."_s : QLocale(language).decimalPoint();
}

} // namespace

Value::Value(bool yes)
    : m_content(yes)
{}

Value::Value(int number)
    : m_content(qint64(number))
{}

Value::Value(qint64 number)
    : m_content(number)
{}

Value::Value(double number)
    : m_content(number)
{}

Value::Value(const QString &text, Nature nature)
    : m_content(text)
    , m_nature(nature)
{}

Value::Value(const List &list)
    : m_content(list)
{}

Value::Value(const Map &map)
    : m_content(map)
{}

Value Value::amount(qint64 minor, const QString &currency)
{
    Value value(double(minor) / std::pow(10.0, minorDigits(currency)));
    value.m_nature = Nature::Amount;
    value.m_unit = currency;
    return value;
}

Value Value::inUnitOf(double number, const Value &like)
{
    Value value(number);
    value.m_nature = like.m_nature;
    value.m_unit = like.m_unit;
    return value;
}

Value Value::moment(qint64 msecsSinceEpoch)
{
    if (msecsSinceEpoch == 0)
        return {};
    Value value(msecsSinceEpoch);
    value.m_nature = Nature::Moment;
    return value;
}

Value Value::identifier(const QString &text) { return Value(text, Nature::Identifier); }

bool Value::isNil() const { return std::holds_alternative<std::monostate>(m_content); }

bool Value::isBlank() const
{
    if (const auto *yes = std::get_if<bool>(&m_content))
        return !*yes;
    if (const auto *own = text())
        return own->trimmed().isEmpty();
    return isNil() || isEmpty();
}

bool Value::isEmpty() const
{
    return (text() && text()->isEmpty()) || (list() && list()->isEmpty()) || (map() && map()->isEmpty());
}

bool Value::isTruthy() const
{
    const auto *yes = std::get_if<bool>(&m_content);
    return !isNil() && (!yes || *yes);
}

bool Value::isText() const { return text() != nullptr; }
bool Value::isInteger() const { return std::holds_alternative<qint64>(m_content); }
bool Value::isNumber() const { return isInteger() || std::holds_alternative<double>(m_content); }

std::optional<double> Value::number() const
{
    if (const auto *whole = std::get_if<qint64>(&m_content))
        return double(*whole);
    if (const auto *real = std::get_if<double>(&m_content))
        return *real;
    bool isNumber = false;
    const double spelt = text() ? text()->trimmed().toDouble(&isNumber) : 0;
    return isNumber && std::isfinite(spelt) ? std::optional(spelt) : std::nullopt;
}

QString Value::toText(const QString &language) const
{
    if (const auto *own = text())
        return *own;
    if (const auto *whole = integer())
        return QString::number(*whole);
    if (const auto *own = yes())
        return *own ? u"true"_s : u"false"_s;
    if (const auto *real = std::get_if<double>(&m_content)) {
        QString spelt = QString::number(*real, 'f', QLocale::FloatingPointShortest);
        if (!spelt.contains(u'.'))
            spelt += ".0"_L1;
        return spelt.replace(u"."_s, decimalPoint(language));
    }
    if (map())
        return inspected(language);
    QString joined;
    if (list()) {
        for (const Value &each : *list()) {
            joined += each.toText(language);
            if (joined.size() > MaxTextLength)
                break;
        }
    }
    return joined;
}

QString Value::toWords(const QString &language) const
{
    return list() ? inspected(language) : toText(language);
}

QString Value::inspected(const QString &language) const
{
    if (text()) {
        QString escaped = *text();
        return u'"' + escaped.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s) + u'"';
    }
    if (isNil())
        return u"nil"_s;
    if (!list() && !map())
        return toText(language);
    QString written;
    const auto append = [&written, &language](const QString *name, const Value &value) {
        if (written.size() > MaxTextLength)
            return;
        written += written.isEmpty() ? QLatin1StringView() : ", "_L1;
        if (name)
            written += Value(*name).inspected(language) + "=>"_L1;
        written += value.inspected(language);
    };
    if (map()) {
        for (const auto &[name, value] : *map())
            append(&name, value);
        return u'{' + written + u'}';
    }
    for (const Value &each : *list())
        append(nullptr, each);
    return u'[' + written + u']';
}

qsizetype Value::size() const
{
    if (const auto *own = text())
        return own->size()
               - std::count_if(own->begin(), own->end(), [](QChar c) { return c.isLowSurrogate(); });
    return list() ? list()->size() : map() ? map()->size() : 0;
}

Value Value::part(const QString &name) const
{
    if (const Value *field = map() ? map()->find(name) : nullptr)
        return *field;
    if (name == "size"_L1 && (text() || list() || map()))
        return Value(qint64(size()));
    if (map() && name == "first"_L1 && !map()->isEmpty())
        return Value(List{Value(map()->begin()->first), map()->begin()->second});
    if (name == "first"_L1)
        return text() ? Value(firstLetter(*text())) : part(0);
    if (name == "last"_L1)
        return text() ? Value(lastLetter(*text())) : part(-1);
    return {};
}

Value Value::part(qint64 index) const
{
    if (!list())
        return {};
    const qint64 place = index < 0 ? list()->size() + index : index;
    return place >= 0 && place < list()->size() ? list()->at(place) : Value();
}

Value Value::cleaned(QString (*clean)(const QString &)) const
{
    Value result = *this;
    if (const auto *own = text()) {
        result.m_content = clean(*own);
    } else if (list()) {
        List plain;
        for (const Value &each : *list())
            plain.append(each.cleaned(clean));
        result.m_content = plain;
    } else if (map()) {
        Map plain;
        for (const auto &[name, value] : *map())
            plain.insert(clean(name), value.cleaned(clean));
        result.m_content = plain;
    }
    return result;
}

bool Value::areIncomparable(const Value &a, const Value &b)
{
    return (a.isText() && b.isNumber()) || (a.isNumber() && b.isText());
}

bool operator==(const Value &a, const Value &b)
{
    if (a.isNumber() && b.isNumber())
        return *a.number() == *b.number();
    return a.m_content == b.m_content;
}

std::optional<bool> Value::isLess(const Value &a, const Value &b)
{
    if (a.isText() && b.isText())
        return *a.text() < *b.text();
    const auto left = a.isNumber() ? a.number() : std::nullopt;
    const auto right = b.isNumber() ? b.number() : std::nullopt;
    return left && right ? std::optional(*left < *right) : std::nullopt;
}

bool Value::contains(const Value &other) const
{
    if (!other.isTruthy())
        return false;
    if (list())
        return list()->contains(other);
    if (map())
        return other.text() && map()->contains(*other.text());
    return text() && text()->contains(other.toWords({}));
}

} // namespace parley
