// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/transaction.h"
#include "models/policy/routing.h"

//! Where conversations go: decided inside the command's own transaction, so that a cap is never
//! exceeded and a customer never has two owners.
namespace parley::backend::assignment {

//! Why a conversation comes to the queue, for the line in its transcript.
struct Cause
{
    protocol::Change change = protocol::Change::Queued;
    Actor by = Actor::system();
    UserId formerOwner;
    QString note;
};

//! Puts a conversation into the queue and gives it out at once when somebody can take it; to the agent
//! who holds the customer's other conversation, if there is one. \p avoid does not get it by itself.
void enqueue(Transaction &t, Conversation conversation, const Cause &cause, const UserId &avoid = {});

//! The two halves of enqueue(): into the queue with its reason, and out of it when somebody can take it.
void letGo(Transaction &t, Conversation conversation, const Cause &cause, const UserId &avoid = {});
void giveOut(Transaction &t, const ConversationId &id);

//! Makes the user its owner. The caller has checked that there is room.
void give(Transaction &t, Conversation conversation, const UserId &user, const Cause &cause);

//! The user may have room now: they get what waits, in the order of waiting.
void fill(Transaction &t, const UserId &user);

//! A conversation of the customer has ended: what waited for its owner need not any more.
void release(Transaction &t, const CustomerId &customer, const UserId &formerOwner);

//! Somebody has come, gone or changed: gives out what they can take and tells the others why they wait.
void refresh(Transaction &t, const UserId &user);

//! How many more conversations the user can take now.
[[nodiscard]] int roomOf(Transaction &t, const UserId &user);

} // namespace parley::backend::assignment
