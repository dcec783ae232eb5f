// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/values.h"

//! How the library's values stand on the wire and in the store.
namespace parley {

template<typename Io>
void describe(Io &io, typename Io::template Ref<Variant> variant)
{
    io.field("language", variant.language);
    io.optional("form", variant.form);
    io.field("text", variant.text);
    io.optional("brand", variant.brand);
    io.optional("channels", variant.channels);
    io.optional("version", variant.version);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<KeptFinding> kept)
{
    io.field("finding", kept.finding);
    io.optional("reason", kept.reason);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<Entry> entry)
{
    io.field("id", entry.id);
    io.field("kind", entry.kind);
    io.optional("shortcuts", entry.shortcuts);
    io.field("title", entry.title);
    io.optional("tags", entry.tags);
    io.optional("category", entry.category);
    io.optional("brands", entry.brands);
    io.optional("channels", entry.channels);
    io.optional("variants", entry.variants);
    io.optional("attachments", entry.attachments);
    io.optional("scope", entry.scope, Scope::Centre);
    io.optional("owner", entry.owner);
    io.optional("reviewer", entry.reviewer);
    io.optional("proposed_by", entry.proposedBy);
    io.optional("teams", entry.teams);
    io.optional("offered_from", entry.offeredFrom);
    io.optional("offered_until", entry.offeredUntil);
    io.optional("surge", entry.isSurge);
    io.optional("kept", entry.kept);
    io.optional("status", entry.status);
    io.optional("version", entry.version);
    io.optional("published_version", entry.publishedVersion);
    io.optional("changed_by", entry.changedBy);
    io.optional("changed_at", entry.changedAt);
    io.optional("review_at", entry.reviewAt);
    io.optional("review_days", entry.reviewDays);
    io.optional("used", entry.used);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<EntryStep> step)
{
    io.field("act", step.act);
    io.field("version", step.version);
    io.field("at", step.at);
    io.optional("by", step.by);
    io.optional("by_name", step.byName);
    io.optional("note", step.note);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<EntryHistory> history)
{
    io.field("entry", history.entry);
    io.optional("steps", history.steps);
    io.optional("versions", history.versions);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<EntryUse> use)
{
    io.field("entry", use.entry);
    io.optional("language", use.language);
    io.optional("form", use.form);
    io.optional("inserted", use.inserted);
    io.optional("edited", use.edited);
    io.optional("typed", use.typed);
    io.optional("by_hand", use.isByHand);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<EntryFigures> figures)
{
    io.field("entry", figures.entry);
    io.optional("language", figures.language);
    io.optional("form", figures.form);
    io.optional("inserted", figures.inserted);
    io.optional("sent", figures.sent);
    io.optional("edited", figures.edited);
    io.optional("edited_share", figures.editedShare);
    io.optional("rated", figures.rated);
    io.optional("satisfaction", figures.satisfaction);
    io.optional("closed", figures.closed);
    io.optional("solved", figures.solved);
    io.optional("asked_again", figures.askedAgain);
    io.optional("by_hand", figures.byHand);
    io.optional("saved_seconds", figures.savedSeconds);
    io.optional("last_sent_at", figures.lastSentAt);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<LibraryDay> day)
{
    io.field("day", day.day);
    io.optional("sent", day.sent);
    io.optional("edited", day.edited);
    io.optional("by_hand", day.byHand);
    io.optional("messages", day.messages);
    io.optional("saved_seconds", day.savedSeconds);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<LibraryReport> report)
{
    io.field("since", report.since);
    io.field("until", report.until);
    io.optional("variants", report.variants);
    io.optional("days", report.days);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<Proposal> proposal)
{
    io.field("id", proposal.id);
    io.field("entry", proposal.entry);
    io.optional("by", proposal.by);
    io.optional("by_name", proposal.byName);
    io.optional("at", proposal.at);
    io.optional("conversation", proposal.conversation);
    io.optional("message", proposal.message);
    io.optional("note", proposal.note);
    io.optional("state", proposal.state);
    io.optional("decided_by", proposal.decidedBy);
    io.optional("answer", proposal.answer);
    io.optional("made_into", proposal.madeInto);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<ToneWord> word)
{
    io.field("word", word.word);
    io.optional("better", word.better);
    io.optional("reason", word.reason);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<ToneGuide> guide)
{
    io.optional("brand", guide.brand);
    io.field("language", guide.language);
    io.optional("use", guide.use);
    io.optional("avoid", guide.avoid);
    io.optional("greeting", guide.greeting);
    io.optional("greetings", guide.greetings);
    io.optional("closing", guide.closing);
    io.optional("closings", guide.closings);
    io.optional("sentence_words", guide.sentenceWords);
    io.optional("exclamations", guide.exclamations, -1);
    io.optional("allows_capitals", guide.allowsCapitals);
    io.optional("version", guide.version);
}

template<typename Io>
void describe(Io &io, typename Io::template Ref<LinkCheck> check)
{
    io.field("address", check.address);
    io.field("standing", check.standing);
    io.optional("reason", check.reason);
    io.optional("at", check.at);
}

} // namespace parley
