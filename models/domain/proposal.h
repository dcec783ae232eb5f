// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry.h"

namespace parley {

enum class ProposalState { Open, Accepted, Declined };

template<>
struct Names<ProposalState>
{
    static constexpr std::array table{
        std::pair{ProposalState::Open, "open"},
        std::pair{ProposalState::Accepted, "accepted"},
        std::pair{ProposalState::Declined, "declined"},
    };
};

//! What an agent suggests for the library, from a message they sent.
struct Proposal
{
    ProposalId id;
    Entry entry; //!< as they would have it; nobody is offered it yet
    UserId by;
    QString byName;
    qint64 at = 0; //!< ms since 1970 UTC
    ConversationId conversation;
    MessageId message;
    QString note; //!< why
    ProposalState state = ProposalState::Open;
    UserId decidedBy;
    QString answer;   //!< what the trainer says to the author
    EntryId madeInto; //!< the entry that came of it

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

} // namespace parley
