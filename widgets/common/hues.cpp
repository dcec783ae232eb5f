// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/hues.h"

namespace parley {

Hue preferredHue(const CustomerId &customer)
{
    // FNV-1a: qHash is seeded anew in each process.
    quint32 hash = 2166136261U;
    for (const char byte : customer.value().toUtf8())
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return static_cast<Hue>((hash ^ (hash >> 16)) % hueCount);
}

void Hues::setOpen(const QList<CustomerId> &customers)
{
    QHash<CustomerId, Hue> next;
    QList<Hue> taken;
    for (const CustomerId &customer : customers) {
        if (const auto kept = m_open.constFind(customer); kept != m_open.cend()) {
            next.insert(customer, *kept);
            taken += *kept;
        }
    }
    for (const CustomerId &customer : customers) {
        if (next.contains(customer))
            continue;
        int hue = static_cast<int>(preferredHue(customer));
        for (int tries = 0; tries < hueCount && taken.contains(static_cast<Hue>(hue)); ++tries)
            hue = (hue + 1) % hueCount;
        next.insert(customer, static_cast<Hue>(hue));
        taken += static_cast<Hue>(hue);
    }
    m_open = std::move(next);
}

Hue Hues::of(const CustomerId &customer) const
{
    const auto found = m_open.constFind(customer);
    return found == m_open.cend() ? preferredHue(customer) : *found;
}

} // namespace parley
