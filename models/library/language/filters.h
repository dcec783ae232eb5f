// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/value.h"

#include <QStringList>

#include <span>
#include <utility>
#include <vector>

namespace parley {

//! What filters may look at besides their value.
struct FilterContext
{
    QString language; //!< BCP 47
    QString timeZone; //!< IANA name; empty: UTC
    QString currency; //!< ISO 4217, for numbers without one
    QString region;   //!< ISO 3166 alpha-2, where the reader is: for phone numbers; may be empty
};

//! The values given to a filter, evaluated.
struct FilterArguments
{
    std::vector<Value> positional;
    std::vector<std::pair<QString, Value>> named;

    [[nodiscard]] Value at(std::size_t index) const;
    [[nodiscard]] Value namedValue(const QString &name) const;
    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] bool has(std::size_t index) const { return index < positional.size(); }
};

//! What came out of a filter.
struct Filtered
{
    Value value;
    bool isDefault = false;   //!< the fallback was taken
    bool isUncertain = false; //!< the agent is to look at it
    bool isSettled = false;   //!< a value was not there, and that is answered
    QString error = {};       //!< why there is no result, in words for a trainer

    [[nodiscard]] static Filtered failed(const QString &error);
    //! The failure of what would grow past all limits.
    [[nodiscard]] static Filtered tooLong();
};

//! A filter of the template language: its name, what it takes, what it does.
struct Filter
{
    const char *name;
    int minimum;       //!< of positional arguments
    int maximum;       //!< of positional arguments
    const char *named; //!< names it takes, joined by blanks; one with ! must be given
    bool takesMissing; //!< is asked even when there is no value; others pass that on
    Filtered (*apply)(const Value &value, const FilterArguments &arguments, const FilterContext &context);
};

inline constexpr qsizetype MaxFilteredLength = 64 * 1024; //!< of a text, in UTF-16 units
inline constexpr qsizetype MaxFilteredElements = 10'000;  //!< of a list

//! The filter of that name; null when there is none.
[[nodiscard]] const Filter *findFilter(const QString &name);
//! All names, in alphabetical order.
[[nodiscard]] QStringList filterNames();

} // namespace parley
