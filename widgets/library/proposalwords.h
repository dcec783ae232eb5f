// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/proposal.h"
#include "models/library/writing/proposednames.h"
#include "widgets/common/chip.h"
#include "widgets/common/theme.h"

//! How a proposal is told.
namespace parley {

//! "Open", "Accepted", "Declined".
[[nodiscard]] QString proposalStateWord(ProposalState state);
[[nodiscard]] Tone proposalTone(ProposalState state);
[[nodiscard]] QLatin1StringView proposalIcon(ProposalState state);
//! "Suggested by Dana H.".
[[nodiscard]] QString creditWords(const QString &author);
//! The hue of a colleague's avatar, on every computer the same.
[[nodiscard]] Hue hueOf(const UserId &user);

//! Why an entry with one text cannot be kept like this; empty when it can.
[[nodiscard]] QString proposalProblem(const Entry &entry, const TakenShortcuts &taken);

} // namespace parley
