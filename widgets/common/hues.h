// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "widgets/common/theme.h"

#include <QHash>
#include <QList>

namespace parley {

//! The hue a customer gets by a stable hash of the id, on every computer the same.
[[nodiscard]] Hue preferredHue(const CustomerId &customer);

//! The hues of the chats an agent has open: each its customer's own, or the next free one when another
//! open chat has that already. A chat keeps its hue for as long as it is open.
class Hues
{
public:
    void setOpen(const QList<CustomerId> &customers);
    //! The hue now, of an open chat or of anybody else.
    [[nodiscard]] Hue of(const CustomerId &customer) const;

private:
    QHash<CustomerId, Hue> m_open;
};

} // namespace parley
