// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"
#include "models/domain/user.h"

#include <optional>

namespace parley {

//! The part of a BCP 47 tag before the first hyphen, lower-case: `en` of `en-GB`.
[[nodiscard]] QString primaryLanguage(const QString &tag);

//! For whom and where a text is chosen.
struct Recipient
{
    QString language;
    FormOfAddress form = FormOfAddress::Neutral;
    QString brand = {};                   //!< empty: any
    std::optional<Channel> channel = {};  //!< none: any
};

//! The variant of an entry for a customer: the exact form of address in their language, the neutral one,
//! any; then the same three of each fallback language; then the first there is. Among equals the brand's
//! own text goes before that of every brand, then the channel's own; texts of other brands and channels are
//! left out. Null when nothing remains. Points into \a entry.
[[nodiscard]] const Variant *chosenVariant(const Entry &entry, const Recipient &recipient,
                                           const QStringList &fallbackLanguages = {QStringLiteral("en")});
[[nodiscard]] const Variant *chosenVariant(const Entry &entry, const QString &language, FormOfAddress form,
                                           const QStringList &fallbackLanguages = {QStringLiteral("en")});

//! The languages an entry is written in, each once, in its order.
[[nodiscard]] QStringList languagesOf(const Entry &entry);

//! Whether an agent is offered an entry: published ones of the centre and their teams, and their own.
[[nodiscard]] bool isOfferedTo(const Entry &entry, const User &user);

//! Whether it is offered at this time (ms since 1970 UTC) while this many customers wait: within its
//! window, and surge entries only while the queue is long.
[[nodiscard]] bool isOfferedAt(const Entry &entry, qint64 now, int waiting, const Centre &centre);

//! Whether an entry fits a conversation: for its brand and its channel.
[[nodiscard]] bool fits(const Entry &entry, const QString &brand, Channel channel);

} // namespace parley
