// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/handlers/apicommands.h"
#include "app/backend/handlers/handlers.h"

//! One function per command; its family is the file it stands in.
namespace parley::backend {

// conversations.cpp
Result<protocol::ConversationReply> run(Asked &asked, const protocol::TakeNext &command);
Result<protocol::ConversationReply> run(Asked &asked, const protocol::TakeConversation &command);
Result<protocol::Done> run(Asked &asked, const protocol::HoldConversation &command);
Result<protocol::Done> run(Asked &asked, const protocol::CloseConversation &command);
Result<protocol::Done> run(Asked &asked, const protocol::ReadConversation &command);

// transfers.cpp
Result<protocol::Done> run(Asked &asked, const protocol::TransferConversation &command);
Result<protocol::ConversationReply> run(Asked &asked, const protocol::TakeOver &command);

// messages.cpp
Result<protocol::SentMessage> run(Asked &asked, const protocol::SendMessage &command);
Result<protocol::SentMessage> run(Asked &asked, const protocol::Whisper &command);
Result<protocol::Done> run(Asked &asked, const protocol::SetDelivery &command);
Result<protocol::Done> run(Asked &asked, const protocol::AddAttachment &command);

// customers.cpp
Result<protocol::CustomerReply> run(Asked &asked, const protocol::UpdateCustomer &command);
Result<protocol::CustomerReply> run(Asked &asked, const protocol::UpsertCustomer &command);
Result<protocol::AddInteraction::Added> run(Asked &asked, const protocol::AddInteraction &command);

// library.cpp
Result<protocol::EntryReply> run(Asked &asked, const protocol::SaveEntry &command);
Result<protocol::EntryReply> run(Asked &asked, const protocol::ReviewEntry &command);
Result<protocol::EntryReply> run(Asked &asked, const protocol::ReturnEntry &command);
Result<protocol::EntryReply> run(Asked &asked, const protocol::PublishEntry &command);
Result<protocol::EntryReply> run(Asked &asked, const protocol::RetireEntry &command);
Result<protocol::EntryReply> run(Asked &asked, const protocol::ConfirmEntry &command);
Result<protocol::Imported> run(Asked &asked, const protocol::ImportEntries &command);
Result<protocol::Done> run(Asked &asked, const protocol::CountInsert &command);

// trainers.cpp
Result<protocol::ProposalReply> run(Asked &asked, const protocol::ProposeEntry &command);
Result<protocol::ProposalReply> run(Asked &asked, const protocol::DecideProposal &command);
Result<protocol::ToneGuideReply> run(Asked &asked, const protocol::SaveToneGuide &command);
Result<protocol::Done> run(Asked &asked, const protocol::SaveLinkCheck &command);

// visitors.cpp
Result<protocol::VisitorStarted> run(Asked &asked, const protocol::VisitorStart &command);
Result<protocol::SentMessage> run(Asked &asked, const protocol::VisitorSend &command);
Result<protocol::Done> run(Asked &asked, const protocol::VisitorReceipt &command);
Result<protocol::Done> run(Asked &asked, const protocol::VisitorRate &command);
Result<protocol::Done> run(Asked &asked, const protocol::VisitorClose &command);

// inbound.cpp
Result<protocol::SentMessage> run(Asked &asked, const protocol::InboundMessage &command);

// people.cpp
Result<protocol::SaveUser::Saved> run(Asked &asked, const protocol::SaveUser &command);
Result<protocol::Done> run(Asked &asked, const protocol::SaveCentre &command);
Result<protocol::Done> run(Asked &asked, const protocol::SaveKey &command);

} // namespace parley::backend
