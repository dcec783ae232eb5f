// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/value.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace parley {

//! What filters may look at besides their value.
struct FilterContext
{
    QString language; //!< BCP 47
    QString timeZone; //!< IANA name; empty: UTC
    QString currency; //!< ISO 4217, for numbers without one
};

//! The values given to a filter, evaluated.
struct FilterArguments
{
    std::vector<Value> positional;
    std::vector<std::pair<QString, Value>> named;

    [[nodiscard]] Value at(std::size_t index) const;
    [[nodiscard]] Value namedValue(const QString &name) const;
    [[nodiscard]] bool has(const QString &name) const;
};

//! What came out of a filter.
struct Filtered
{
    Value value;
    bool isDefault = false;   //!< the fallback was taken
    bool isUncertain = false; //!< the agent is to look at it
};

//! A filter of the template language: its name, what it takes, what it does.
struct Filter
{
    const char *name;
    int minimum;       //!< of positional arguments
    int maximum;       //!< of positional arguments
    const char *named; //!< names it takes, joined by blanks
    bool takesMissing; //!< is asked even when there is no value; others pass that on
    Filtered (*apply)(const Value &value, const FilterArguments &arguments, const FilterContext &context);
};

//! The filter of that name; null when there is none.
[[nodiscard]] const Filter *findFilter(const QString &name);
[[nodiscard]] QStringList filterNames();

} // namespace parley
