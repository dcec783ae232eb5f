// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/domain/linkcheck.h"

#include <QHash>

namespace parley {

//! The links of the library by the names that templates call them, and what the backend found at their
//! addresses.
class LinkBook
{
public:
    //! Takes a link; what is no link, or a retired one, is taken out.
    void put(const Entry &entry);
    void put(const LinkCheck &check) { m_checks.insert(check.address, check); }
    void remove(const EntryId &entry);
    void clear() { *this = LinkBook(); }

    //! The link of that name, as in `link.NAME`; null when there is none.
    [[nodiscard]] const Entry *find(const QString &name) const;
    //! What is known of an address; unchecked when nothing is.
    [[nodiscard]] LinkCheck check(const QString &address) const;

private:
    QHash<EntryId, Entry> m_links;
    QHash<QString, EntryId> m_names;
    QHash<QString, LinkCheck> m_checks;
};

} // namespace parley
