// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/events.h"

//! The closed vocabulary, for walking: fixtures, permissions and dispatch go through these lists.
namespace parley::protocol {

template<typename... Types>
struct TypeList
{
    //! Calls \p visit with a default value of each type.
    template<typename Visitor>
    static void forEach(Visitor visit)
    {
        (visit(Types{}), ...);
    }
};

//! Commands of the centre's people that change nothing before the hello.
using SessionCommands = TypeList<SignIn, Hello, SignOut, SetPresence, SetTyping, UnwatchConversation>;
//! Commands that change the log.
using StaffCommands =
    TypeList<TakeNext, TakeConversation, TransferConversation, HoldConversation, CloseConversation, TakeOver,
             ReadConversation, SendMessage, Whisper, UpdateCustomer, SaveEntry, ReviewEntry, ReturnEntry,
             PublishEntry, RetireEntry, ConfirmEntry, ImportEntries, ProposeEntry, DecideProposal,
             SaveToneGuide, CountInsert>;
//! Commands that only read.
using StaffQueries = TypeList<OpenConversation, OpenCustomer, FindCustomers, OpenTimeline, OpenEntryHistory,
                              OpenLibraryReport>;
using VisitorCommands = TypeList<VisitorHello, VisitorStart, VisitorSend, VisitorTyping, VisitorReceipt,
                                 VisitorRate, VisitorClose>;
using LogEvents = TypeList<ConversationChanged, MessageAdded, MessageFailed, ReceiptChanged, CustomerChanged,
                           InteractionAdded, EntryChanged, ProposalChanged, ToneGuideChanged, LinkChecked,
                           UserChanged, CentreChanged>;
using EphemeralEvents =
    TypeList<CaughtUp, TypingChanged, PresenceChanged, SuggestionsChanged, ChatChanged, SignedOut>;

} // namespace parley::protocol
