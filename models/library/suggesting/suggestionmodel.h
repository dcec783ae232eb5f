// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/library/suggesting/suggestioncontext.h"
#include "models/library/suggesting/suggestionlexicon.h"
#include "models/library/suggesting/suggestionnetwork.h"

namespace parley {

//! Which entries agents of this centre pick in places like this one: an inverted index from what is so at a
//! place to the entries that it speaks for and against. Made by SuggestionTraining or read from bytes. A
//! value; asking is const and may be done from any thread.
//!
//! The bytes hold no text: what people wrote is in them as 32-bit hashes of words that came up in several
//! places, numbers not at all. Whoever has a word can ask whether it is in there.
class SuggestionModel
{
public:
    //! Below this nothing is suggested on a desk.
    static constexpr double confident = 0.15;

    //! Reads toBytes(). BadRequest when the bytes are something else, damaged, incomplete or of another
    //! version.
    [[nodiscard]] static Result<SuggestionModel> fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    //! At most \a limit entries, the likeliest first; none when the likeliest is below \a least, and none
    //! that is below a fifth of it.
    [[nodiscard]] QList<Suggestion> suggest(const SuggestionContext &context, int limit = 3,
                                            double least = confident) const;

    [[nodiscard]] bool isEmpty() const { return m_lexicon.entries.isEmpty(); }
    //! How many picks it was made from.
    [[nodiscard]] int picks() const { return m_picks; }
    [[nodiscard]] const QList<EntryId> &entries() const { return m_lexicon.entries; }

private:
    friend class SuggestionTraining;
    friend class SuggestionReader;

    //! What is said for each entry.
    [[nodiscard]] std::vector<float> sums(const SuggestionContext &context) const;
    [[nodiscard]] std::vector<float> outputs(const std::vector<SuggestionFeature> &features) const;
    //! Softened by the temperature, 0 … 1 over all \a numbers.
    [[nodiscard]] std::vector<double> shares(const std::vector<float> &sums,
                                             const std::vector<int> &numbers) const;

    SuggestionLexicon m_lexicon;
    int m_picks = 0;
    float m_temperature = 1;
    std::vector<quint32> m_keys;    //!< of features, ascending
    std::vector<quint32> m_starts;  //!< where each key's outputs begin, and the end
    std::vector<float> m_scales;    //!< by key: what a weight of 1 counts
    std::vector<quint16> m_outputs; //!< numbers of entries, then of words
    std::vector<qint8> m_weights;   //!< beside m_outputs
    SuggestionNetwork m_network;    //!< has its share in what the above says
};

} // namespace parley
