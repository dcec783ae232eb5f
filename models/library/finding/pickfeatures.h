// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <vector>

namespace parley {

//! What a pick can be remembered by.
enum class PickSignal : quint8 {
    Keys,     //!< the first keys typed
    Words,    //!< the words typed
    Letters,  //!< three letters side by side in what was typed
    Previous, //!< the reply before
    Customer, //!< the words of the customer's last message
    Agent,    //!< the words of the agent's last message, where no reply was picked before
    Use,      //!< how often it was picked at all
};
inline constexpr std::size_t pickSignals = 7;

//! Features of one kind: hashes of what was seen, each once. They are the same in every run and on every
//! machine, and no text can be read from them.
using PickFeatures = std::vector<quint64>;

//! The first 1, 2, 3 … keys of a normalised query, the longest last.
[[nodiscard]] PickFeatures keyFeatures(const QString &query);
//! The words of a normalised text.
[[nodiscard]] PickFeatures wordFeatures(PickSignal signal, const QString &text);
//! Three letters side by side, with the beginnings of words; their ends, too, but for a word that may still
//! be growing, the last.
[[nodiscard]] PickFeatures letterFeatures(const QString &query, bool isGrowing);
//! One name, such as an entry's id.
[[nodiscard]] PickFeatures nameFeature(PickSignal signal, const QString &name);

} // namespace parley
