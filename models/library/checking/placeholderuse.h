// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/language/template.h"

namespace parley {

//! One place at which a template names a field.
struct PlaceholderUse
{
    QString placeholder; //!< such as `customer.first_name`; of an assigned name what was assigned
    ast::Range range;    //!< of the output with its braces; elsewhere of the path
    bool isOutput = false;
    bool mayBeMissing = false; //!< an output that has no default, stands in no condition on it, and whose
                               //!< field can be empty
};

//! Every use of a field in a template, in the order of its text.
[[nodiscard]] QList<PlaceholderUse> placeholderUses(const Template &source);

} // namespace parley
