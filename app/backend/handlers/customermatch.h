// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/transaction.h"

namespace parley::backend {

//! What is known of somebody who writes, or whom an event is about.
struct Sought
{
    CustomerId id;              //!< as the sender names them; may be empty
    QList<Identity> identities; //!< tried in order
    QString order;              //!< tried last
    QString name;               //!< for a new one
    QString language;           //!< for a new one
};

//! The customer these lead to, if they lead to one alone.
[[nodiscard]] Result<std::optional<Customer>> findCustomer(Transaction &t, const Sought &sought);

//! The same, or a new one, not yet logged: its version is 0 then.
[[nodiscard]] Result<Customer> findOrMakeCustomer(Transaction &t, const Sought &sought);

//! Adds identities that are not there yet, in their normalised form. True when any was.
bool addIdentities(Customer &customer, const QList<Identity> &identities);

} // namespace parley::backend
