// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/language/valuemap.h"

#include "models/library/language/value.h"

#include <QStringList>

#include <algorithm>

namespace parley {

ValueMap::ValueMap() = default;
ValueMap::ValueMap(const ValueMap &other) = default;
ValueMap::ValueMap(ValueMap &&other) noexcept = default;
ValueMap &ValueMap::operator=(const ValueMap &other) = default;
ValueMap &ValueMap::operator=(ValueMap &&other) noexcept = default;
ValueMap::~ValueMap() = default;

ValueMap::ValueMap(std::initializer_list<Field> fields)
{
    m_fields.reserve(qsizetype(fields.size()));
    for (const auto &[name, value] : fields)
        insert(name, value);
}

void ValueMap::insert(const QString &name, const Value &value)
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&name](const Field &each) { return each.first == name; });
    if (found != m_fields.end())
        found->second = value;
    else
        m_fields.emplaceBack(name, value);
}

const Value *ValueMap::find(const QString &name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&name](const Field &each) { return each.first == name; });
    return found == m_fields.end() ? nullptr : &found->second;
}

Value ValueMap::value(const QString &name) const
{
    const Value *found = find(name);
    return found ? *found : Value();
}

QStringList ValueMap::keys() const
{
    QStringList names;
    for (const Field &each : m_fields)
        names.append(each.first);
    return names;
}

bool operator==(const ValueMap &a, const ValueMap &b)
{
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&b](const ValueMap::Field &each) {
               const Value *other = b.find(each.first);
               return other && *other == each.second;
           });
}

} // namespace parley
