// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/value.h"

#include <optional>

namespace parley {

//! A number to calculate with: whole, or decimal without the errors of binary fractions, so that
//! 10.1 and 2.2 make 12.3. Whole numbers stay whole.
class Number
{
public:
    Number() = default;
    //! The number a value is, or the one its text begins with; 0 for anything else.
    static Number of(const Value &value);

    [[nodiscard]] Value value() const;
    [[nodiscard]] bool isZero() const { return m_mantissa == 0 && m_real == 0; }
    [[nodiscard]] bool isLessThan(const Number &other) const;

    [[nodiscard]] Number absolute() const;
    [[nodiscard]] Number plus(const Number &other) const;
    [[nodiscard]] Number minus(const Number &other) const;
    [[nodiscard]] Number times(const Number &other) const;
    //! Rounded down when both are whole; nothing when \a other is 0.
    [[nodiscard]] std::optional<Number> dividedBy(const Number &other) const;
    //! Of the sign of \a other; nothing when that is 0.
    [[nodiscard]] std::optional<Number> modulo(const Number &other) const;
    [[nodiscard]] Number floor() const;
    [[nodiscard]] Number ceil() const;
    //! Half away from zero, to that many decimals; a whole number without any or with fewer than none.
    [[nodiscard]] Number rounded(int decimals) const;

private:
    __extension__ using Wide = __int128;

    static Number whole(Wide number);
    static Number decimal(Wide mantissa, int scale);
    static Number real(double number);
    //! A number without decimals as a whole one, when it is not too large.
    static Number wholeOr(double number);
    [[nodiscard]] double toReal() const;
    //! Both mantissas at the greater scale; nothing when they do not fit.
    [[nodiscard]] static std::optional<std::pair<Wide, Wide>> aligned(const Number &a, const Number &b);
    //! The mantissa without its last \a digits digits, rounded down, and what was left out.
    [[nodiscard]] static std::pair<Wide, Wide> cut(Wide mantissa, int digits);

    static constexpr int MaxScale = 30;

    Wide m_mantissa = 0;
    int m_scale = 0;       //!< decimals in the mantissa
    bool m_isWhole = true; //!< has no decimals, not even .0
    bool m_isExact = true; //!< else m_real is the number
    double m_real = 0;
};

} // namespace parley
