// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lists/customermerge.h"

#include <array>

namespace parley {

namespace {

using enum CustomerField;
constexpr std::array allFields{Name, Language, Form, Tags, Identities, Notes, Attributes};

} // namespace

void copyField(CustomerField field, const Customer &from, Customer &to)
{
    switch (field) {
    case Name: to.name = from.name; break;
    case Language: to.language = from.language; break;
    case Form: to.form = from.form; break;
    case Tags: to.tags = from.tags; break;
    case Identities: to.identities = from.identities; break;
    case Notes: to.notes = from.notes; break;
    case Attributes: to.attributes = from.attributes; break;
    }
}

bool isSameField(CustomerField field, const Customer &a, const Customer &b)
{
    Customer copy = b;
    copyField(field, a, copy);
    return copy == b;
}

CustomerMerge mergeCustomer(const Customer &base, const Customer &mine, const Customer &newest)
{
    CustomerMerge merge{newest, {}};
    for (const CustomerField field : allFields) {
        if (isSameField(field, base, mine) || isSameField(field, mine, newest))
            continue;
        if (isSameField(field, base, newest))
            copyField(field, mine, merge.customer);
        else
            merge.conflicts.append(field);
    }
    return merge;
}

} // namespace parley
