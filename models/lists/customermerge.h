// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"

namespace parley {

//! What can be edited on a customer's card.
enum class CustomerField { Name, Language, Form, Tags, Identities, Notes, Attributes };

//! Two edits of one card brought together.
struct CustomerMerge
{
    Customer customer;              //!< the newest, with what only I changed
    QList<CustomerField> conflicts; //!< what both changed, differently; \a customer holds theirs
};

//! Brings together what I made of \a base and what meanwhile became of it.
[[nodiscard]] CustomerMerge mergeCustomer(const Customer &base, const Customer &mine, const Customer &newest);

//! Copies one field from a card to another.
void copyField(CustomerField field, const Customer &from, Customer &to);

//! Whether two cards say the same in a field.
[[nodiscard]] bool isSameField(CustomerField field, const Customer &a, const Customer &b);

} // namespace parley
