// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"

namespace parley {

//! Why a conversation waits; its name stands in Conversation::waitReason.
enum class WaitReason {
    NoAgentOnline, //!< nobody is available
    NoSkill,       //!< nobody available serves its queue
    NoLanguage,    //!< nobody available who serves it answers in its language
    AllFull,       //!< those who could take it have no room
    OwnerFull,     //!< the agent who holds the customer's other conversation has no room
    OwnerAway,     //!< that agent is not at work
};

template<>
struct Names<WaitReason>
{
    static constexpr std::array table{
        std::pair{WaitReason::NoAgentOnline, "no_agent_online"},
        std::pair{WaitReason::NoSkill, "no_skill"},
        std::pair{WaitReason::NoLanguage, "no_language"},
        std::pair{WaitReason::AllFull, "all_full"},
        std::pair{WaitReason::OwnerFull, "owner_full"},
        std::pair{WaitReason::OwnerAway, "owner_away"},
    };
};

} // namespace parley
