// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/filters.h"

#include "models/library/language/arrayfilters.h"
#include "models/library/language/numberfilters.h"
#include "models/library/language/ourfilters.h"
#include "models/library/language/stringfilters.h"
#include "models/library/language/transferfilters.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace parley {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::Template)
};

const QHash<QString, const Filter *> &allFilters()
{
    static const QHash<QString, const Filter *> all = [] {
        QHash<QString, const Filter *> filters;
        for (const auto family :
             {stringFilters(), transferFilters(), numberFilters(), arrayFilters(), ourFilters()})
            for (const Filter &each : family)
                filters.insert(QString::fromLatin1(each.name), &each);
        return filters;
    }();
    return all;
}

} // namespace

Value FilterArguments::at(std::size_t index) const
{
    return index < positional.size() ? positional[index] : Value();
}

Value FilterArguments::namedValue(const QString &name) const
{
    for (const auto &[own, value] : named)
        if (own == name)
            return value;
    return {};
}

bool FilterArguments::has(const QString &name) const
{
    return std::any_of(named.begin(), named.end(), [&name](const auto &each) { return each.first == name; });
}

Filtered Filtered::failed(const QString &error) { return {{}, false, false, false, error}; }

Filtered Filtered::tooLong()
{
    //: Error in a canned response; %1 is a number
    return failed(Words::tr("The text made from it is longer than %1 KiB").arg(MaxFilteredLength / 1024));
}

const Filter *findFilter(const QString &name) { return allFilters().value(name); }

QStringList filterNames()
{
    QStringList names = allFilters().keys();
    names.sort();
    return names;
}

} // namespace parley
