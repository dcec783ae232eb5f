// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/families.h"

#include "app/backend/handlers/entryrules.h"
#include "app/backend/handlers/rules.h"

namespace parley::backend {

using namespace Qt::StringLiterals;
using namespace parley::protocol;

Result<ProposalReply> run(Asked &asked, const ProposeEntry &command)
{
    Proposal proposal = command.proposal;
    proposal.entry.id = {};
    proposal.entry.version = 0;
    proposal.entry.proposedBy = asked.actor.user;
    Entry own = proposal.entry;
    own.scope = Scope::Personal;
    const auto saved = saveEntry(asked, own, {});
    if (!saved)
        return tl::unexpected(saved.error());
    proposal.entry.scope = Scope::Centre;
    proposal.entry.owner = {};
    proposal.id = ProposalId(asked.id.value());
    proposal.by = asked.actor.user;
    proposal.byName = asked.actor.name;
    proposal.at = asked.t.now();
    proposal.note = lineOf(proposal.note, 2'000);
    proposal.state = ProposalState::Open;
    proposal.decidedBy = {};
    proposal.answer.clear();
    proposal.madeInto = {};
    asked.t.log(proposal);
    return ProposalReply{proposal};
}

Result<ProposalReply> run(Asked &asked, const DecideProposal &command)
{
    auto known = asked.t.store().proposal(command.proposal);
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return refuse(ErrorCode::NotFound, u"there is no such proposal"_s, u"with.proposal"_s);
    Proposal proposal = **known;
    if (proposal.state != ProposalState::Open)
        return refuse(ErrorCode::Conflict, u"somebody else has decided this meanwhile"_s,
                      u"with.proposal"_s);
    if (command.isAccepted) {
        Entry entry = command.content.title.isEmpty() ? proposal.entry : command.content;
        entry.id = {};
        entry.version = 0;
        entry.owner = {};
        entry.proposedBy = proposal.by;
        if (entry.scope == Scope::Personal)
            entry.scope = Scope::Centre;
        const auto saved = saveEntry(asked, entry, proposal.byName);
        if (!saved)
            return tl::unexpected(saved.error());
        proposal.madeInto = saved->id;
    }
    proposal.state = command.isAccepted ? ProposalState::Accepted : ProposalState::Declined;
    proposal.decidedBy = asked.actor.user;
    proposal.answer = lineOf(command.answer, 2'000);
    asked.t.log(proposal);
    return ProposalReply{proposal};
}

Result<ToneGuideReply> run(Asked &asked, const SaveToneGuide &command)
{
    ToneGuide guide = command.guide;
    if (languageOf(guide.language).isEmpty())
        return refuse(ErrorCode::BadRequest, u"with.guide.language is not a language"_s,
                      u"with.guide.language"_s);
    if (guide.avoid.size() > 2'000 || guide.use.size() > 2'000 || guide.greetings.size() > 200
        || guide.closings.size() > 200)
        return refuse(ErrorCode::TooLarge, u"with.guide has too many words"_s, u"with.guide"_s);
    for (const ToneWord &word : guide.avoid)
        if (auto right = checkText(word.word, 200, u"with.guide.avoid"_s); !right)
            return tl::unexpected(right.error());
    if (guide.version != asked.t.state().toneGuide(guide.brand, guide.language).version)
        return refuse(ErrorCode::Conflict, u"somebody else has saved this guide meanwhile"_s,
                      u"with.guide.version"_s);
    ++guide.version;
    asked.t.log(guide);
    return ToneGuideReply{guide};
}

Result<Done> run(Asked &asked, const SaveLinkCheck &command)
{
    const auto known = asked.t.store().linkCheck(command.check.address);
    if (!known)
        return tl::unexpected(known.error());
    const bool isSame = *known && (*known)->standing == command.check.standing
                        && (*known)->reason == command.check.reason;
    if (isSame)
        asked.t.changes().linkChecks.append(command.check); // looked at again: not worth an event
    else
        asked.t.log(command.check);
    return Done{};
}

} // namespace parley::backend
