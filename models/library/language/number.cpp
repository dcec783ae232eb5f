// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/number.h"

#include <QLocale>

#include <cmath>
#include <limits>

namespace parley {

namespace {

__extension__ using Wide = __int128;

constexpr Wide MaxMantissa = Wide(std::numeric_limits<qint64>::max()) * 1'000'000'000'000LL;

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

bool fits(Wide number) { return number <= MaxMantissa && number >= -MaxMantissa; }

Wide floorDivided(Wide a, Wide b)
{
    const Wide quotient = a / b;
    return a % b != 0 && ((a < 0) != (b < 0)) ? quotient - 1 : quotient;
}

//! As far as a text spells a number: whole part, and decimals when they are all the rest of it.
struct Spelling
{
    QString whole;
    QString decimals;
    bool isNegative = false;
};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

Spelling spellingOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    Spelling spelling;
    qsizetype at = 0;
    if (!trimmed.isEmpty() && (trimmed[0] == u'-' || trimmed[0] == u'+'))
        spelling.isNegative = trimmed[at++] == u'-';
    while (at < trimmed.size() && isDigit(trimmed[at]))
        spelling.whole += trimmed[at++];
    if (spelling.whole.isEmpty() || at >= trimmed.size() || trimmed[at] != u'.')
        return spelling;
    const QString rest = trimmed.mid(at + 1);
    if (!rest.isEmpty() && std::all_of(rest.begin(), rest.end(), isDigit))
        spelling.decimals = rest;
    return spelling;
}

} // namespace

Number Number::whole(Wide number)
{
    if (!fits(number))
        return real(double(number));
    Number result;
    result.m_mantissa = number;
    return result;
}

Number Number::decimal(Wide mantissa, int scale)
{
    Number result;
    result.m_mantissa = mantissa;
    result.m_scale = scale;
    result.m_isWhole = false;
    while (result.m_scale > 0 && result.m_mantissa % 10 == 0) {
        result.m_mantissa /= 10;
        --result.m_scale;
    }
    return result;
}

Number Number::real(double number)
{
    Number result;
    result.m_isWhole = false;
    result.m_isExact = false;
    result.m_real = number;
    return result;
}

Number Number::wholeOr(double number)
{
    return std::abs(number) < 1e30 ? whole(Wide(number)) : real(std::isfinite(number) ? number : 0);
}

Number Number::of(const Value &value)
{
    if (const qint64 *integer = value.integer())
        return whole(*integer);
    const bool isReal = value.isNumber();
    if (!isReal && !value.isText())
        return {};
    const QString text =
        isReal ? QString::number(*value.number(), 'f', QLocale::FloatingPointShortest) : *value.text();
    const Spelling spelling = spellingOf(text);
    if (spelling.whole.size() + spelling.decimals.size() > MaxScale)
        return real(isReal ? *value.number() : text.trimmed().toDouble());
    Wide mantissa = 0;
    for (const QChar digit : spelling.whole + spelling.decimals)
        mantissa = mantissa * 10 + digit.digitValue();
    if (spelling.isNegative)
        mantissa = -mantissa;
    if (!isReal && spelling.decimals.isEmpty())
        return whole(mantissa);
    return fits(mantissa) ? decimal(mantissa, int(spelling.decimals.size()))
                          : real(text.trimmed().toDouble());
}

Value Number::value() const
{
    if (m_isWhole && m_mantissa <= std::numeric_limits<qint64>::max()
        && m_mantissa >= std::numeric_limits<qint64>::min())
        return Value(qint64(m_mantissa));
    return Value(toReal());
}

double Number::toReal() const
{
    if (!m_isExact)
        return m_real;
    // The one double nearest to the decimal, as reading its digits gives it.
    QString digits;
    Wide rest = m_mantissa < 0 ? -m_mantissa : m_mantissa;
    for (; rest > 0; rest /= 10)
        digits.prepend(QChar(u'0' + int(rest % 10)));
    const double number = (digits + u'e' + QString::number(-m_scale)).toDouble();
    return m_mantissa < 0 ? -number : number;
}

std::optional<std::pair<Number::Wide, Number::Wide>> Number::aligned(const Number &a, const Number &b)
{
    if (!a.m_isExact || !b.m_isExact)
        return {};
    const int scale = std::max(a.m_scale, b.m_scale);
    const Wide powerA = powerOfTen(scale - a.m_scale);
    const Wide powerB = powerOfTen(scale - b.m_scale);
    const Wide limitA = MaxMantissa / powerA;
    const Wide limitB = MaxMantissa / powerB;
    if (a.m_mantissa > limitA || a.m_mantissa < -limitA || b.m_mantissa > limitB || b.m_mantissa < -limitB)
        return {};
    return std::pair{a.m_mantissa * powerA, b.m_mantissa * powerB};
}

bool Number::isLessThan(const Number &other) const
{
    if (const auto pair = aligned(*this, other))
        return pair->first < pair->second;
    return toReal() < other.toReal();
}

Number Number::absolute() const
{
    Number result = *this;
    result.m_mantissa = m_mantissa < 0 ? -m_mantissa : m_mantissa;
    result.m_real = std::abs(m_real);
    return result;
}

Number Number::plus(const Number &other) const
{
    const auto pair = aligned(*this, other);
    if (!pair)
        return real(toReal() + other.toReal());
    const Wide sum = pair->first + pair->second;
    return m_isWhole && other.m_isWhole ? whole(sum) : decimal(sum, std::max(m_scale, other.m_scale));
}

Number Number::minus(const Number &other) const
{
    Number negative = other;
    negative.m_mantissa = -negative.m_mantissa;
    negative.m_real = -negative.m_real;
    return plus(negative);
}

Number Number::times(const Number &other) const
{
    const Wide limit = other.m_mantissa == 0 ? MaxMantissa : MaxMantissa / other.absolute().m_mantissa;
    const bool isExact =
        m_isExact && other.m_isExact && m_scale + other.m_scale <= MaxScale && absolute().m_mantissa <= limit;
    if (!isExact)
        return real(toReal() * other.toReal());
    const Wide product = m_mantissa * other.m_mantissa;
    return m_isWhole && other.m_isWhole ? whole(product) : decimal(product, m_scale + other.m_scale);
}

std::optional<Number> Number::dividedBy(const Number &other) const
{
    if (other.isZero())
        return {};
    if (m_isWhole && other.m_isWhole)
        return whole(floorDivided(m_mantissa, other.m_mantissa));
    if (const auto pair = aligned(*this, other); pair && pair->first % pair->second == 0)
        return decimal(pair->first / pair->second, 0);
    return real(toReal() / other.toReal());
}

std::optional<Number> Number::modulo(const Number &other) const
{
    if (other.isZero())
        return {};
    const auto pair = aligned(*this, other);
    if (!pair) {
        const double divisor = other.toReal();
        return real(toReal() - divisor * std::floor(toReal() / divisor));
    }
    const Wide rest = pair->first - pair->second * floorDivided(pair->first, pair->second);
    return m_isWhole && other.m_isWhole ? whole(rest) : decimal(rest, std::max(m_scale, other.m_scale));
}

std::pair<Number::Wide, Number::Wide> Number::cut(Wide mantissa, int digits)
{
    const Wide power = powerOfTen(digits);
    const Wide kept = floorDivided(mantissa, power);
    return {kept, mantissa - kept * power};
}

Number Number::floor() const
{
    return m_isExact ? whole(cut(m_mantissa, m_scale).first) : wholeOr(std::floor(m_real));
}

Number Number::ceil() const
{
    if (!m_isExact)
        return wholeOr(std::ceil(m_real));
    const auto [kept, rest] = cut(m_mantissa, m_scale);
    return whole(rest == 0 ? kept : kept + 1);
}

Number Number::rounded(int decimals) const
{
    if (!m_isExact) {
        const double power = std::pow(10.0, decimals);
        const double result = std::round(m_real * power) / power;
        return decimals > 0 ? real(result) : wholeOr(result);
    }
    const int digits = m_scale - decimals;
    if (digits <= 0)
        return decimals > 0 || m_isWhole ? *this : whole(m_mantissa);
    if (digits > MaxScale)
        return {};
    const Number positive = absolute();
    const auto [kept, rest] = cut(positive.m_mantissa, digits);
    Wide result = rest * 2 >= powerOfTen(digits) ? kept + 1 : kept;
    if (m_mantissa < 0)
        result = -result;
    return decimals > 0 ? decimal(result, decimals) : whole(result * powerOfTen(-decimals));
}

} // namespace parley
