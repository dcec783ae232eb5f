// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/library/checking/linkbook.h"

namespace parley {

void LinkBook::put(const Entry &entry)
{
    remove(entry.id);
    if (entry.kind != EntryKind::Link || entry.status == EntryStatus::Retired)
        return;
    m_links.insert(entry.id, entry);
    for (const QString &each : entry.shortcuts)
        m_names.insert(each, entry.id);
}

void LinkBook::remove(const EntryId &entry)
{
    for (const QString &each : m_links.take(entry).shortcuts)
        if (m_names.value(each) == entry)
            m_names.remove(each);
}

const Entry *LinkBook::find(const QString &name) const
{
    const auto found = m_links.constFind(m_names.value(name));
    return found == m_links.cend() ? nullptr : &*found;
}

LinkCheck LinkBook::check(const QString &address) const
{
    LinkCheck unknown;
    unknown.address = address;
    return m_checks.value(address, unknown);
}

} // namespace parley
