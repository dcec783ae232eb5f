// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

#include <QSet>

#include <optional>

namespace parley {

//! Another wording of what an entry says.
struct Alternative
{
    Entry entry;
    Variant variant;
};

//! What might be sent instead of \a sent, which this customer has had already: of \a library the entry most
//! like it by category and tags that is written in \a variant's language and was not sent to them; else
//! another text of the same entry in that language and form of address. Nothing when there is neither.
[[nodiscard]] std::optional<Alternative> alternativeTo(const Entry &sent, const Variant &variant,
                                                       const QList<Entry> &library,
                                                       const QSet<EntryId> &sentBefore, Channel channel);

} // namespace parley
