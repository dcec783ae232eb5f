// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/domain/message.h"

#include <QList>

namespace parley {

//! Where a proposal came from: the customer and the last messages up to the one that was proposed.
struct ProposalOrigin
{
    Customer customer;
    QList<Message> messages; //!< oldest first; empty when they cannot be seen
};

//! An entry that says much the same as a proposal.
struct NearRow
{
    EntryId entry;
    QString title;
    QString shortcut;
    double likeness = 0; //!< 0…1
};

} // namespace parley
