// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/interaction.h"

#include <QList>

namespace parley {

//! A piece of the line below a timeline entry's title.
struct LinePart
{
    enum class Weight { Plain, You, Solved, Unsolved };
    QString text;
    Weight weight = Weight::Plain;

    friend bool operator==(const LinePart &, const LinePart &) = default;
};

//! The name of a kind of interaction, as a title: "Web chat", "Call".
[[nodiscard]] QString kindWord(InteractionKind kind);

//! The title that an interaction carries, or one made from its kind and duration: "Call, 6 min 12 s".
[[nodiscard]] QString titleOf(const Interaction &interaction);

//! What the line below the title says, in reading order; \a ownName is told as "you".
[[nodiscard]] QList<LinePart> lineOf(const Interaction &interaction, const QString &ownName);

//! The whole entry in one breath, for screen readers.
[[nodiscard]] QString spokenWords(const Interaction &interaction, qint64 now);

//! How an interaction ended: the usual outcomes in the reader's language, others as they were given.
[[nodiscard]] QString outcomeWord(const QString &outcome);

//! How long ago: "now", "5 min ago", "5 h ago", "2 d ago"; from a week on the date, "14 Mar". Times in
//! ms since 1970 UTC, told in the computer's time zone and the default locale.
[[nodiscard]] QString relativeTime(qint64 at, qint64 now);

//! The day and time: "10 June, 09:20"; with the year when it is not this one.
[[nodiscard]] QString absoluteTime(qint64 at, qint64 now);

//! A length of time: "48 s", "6 min 12 s", "1 h 5 min".
[[nodiscard]] QString durationWords(qint64 seconds);

enum class MoneyStyle {
    Exact, //!< "£149.00"
    Whole, //!< "£1,284", rounded
};

//! Money in the default locale and isolated in its direction; \a minor is in the currency's minor unit.
[[nodiscard]] QString moneyWords(qint64 minor, const QString &currency, MoneyStyle style);

} // namespace parley
