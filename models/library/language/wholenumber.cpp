// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/wholenumber.h"

#include <QCoreApplication>

namespace parley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::Template)
};

} // namespace

std::optional<qint64> wholeNumber(const Value &value)
{
    if (const qint64 *whole = value.integer())
        return *whole;
    bool isWhole = false;
    const qint64 spelt = value.text() ? value.text()->trimmed().toLongLong(&isWhole) : 0;
    return isWhole ? std::optional(spelt) : std::nullopt;
}

QString notWhole(const Value &value)
{
    //: Error in a canned response; %1 is what stands there
    return Words::tr("“%1” is no whole number").arg(value.toWords({}));
}

} // namespace parley
