// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/commands.h"

//! What may be asked about the library: entries and their life, proposals, the tone guide, figures.
namespace parley::protocol {

struct EntryReply
{
    Entry entry;
};
//! Saves an entry: trainers and admins any, others their own personal ones. \a entry.version is the
//! version the edit began from (0: new); another newer one is a Conflict. What the desks have stays as it
//! is until it is published; personal entries are the owner's at once.
struct SaveEntry
{
    static constexpr auto name = "library.save";
    using Reply = EntryReply;
    Entry entry;
    QString note; //!< what it changes
};
//! Asks \a reviewer, or any trainer, to look at this version.
struct ReviewEntry
{
    static constexpr auto name = "library.review";
    using Reply = EntryReply;
    EntryId entry;
    int version = 0;
    UserId reviewer;
};
//! Gives an entry in review back to who wrote it.
struct ReturnEntry
{
    static constexpr auto name = "library.return";
    using Reply = EntryReply;
    EntryId entry;
    QString reason;
};
//! Gives this version to the desks. Refused to who saved it last where the centre asks for a second person.
struct PublishEntry
{
    static constexpr auto name = "library.publish";
    using Reply = EntryReply;
    EntryId entry;
    int version = 0; //!< a newer one is a Conflict; 0: whatever is newest
};
struct RetireEntry
{
    static constexpr auto name = "library.retire";
    using Reply = EntryReply;
    EntryId entry;
};
//! Read again and still true: the next review is a period from now.
struct ConfirmEntry
{
    static constexpr auto name = "library.confirm";
    using Reply = EntryReply;
    EntryId entry;
};

//! How a row of an import ended.
struct ImportedRow
{
    EntryId entry; //!< empty when it was refused
    bool isNew = false;
    QString refusal;

    friend bool operator==(const ImportedRow &, const ImportedRow &) = default;
};
struct Imported
{
    QList<ImportedRow> rows; //!< as many as were asked for, in their order
};
//! Saves up to 200 entries as drafts, each by itself: one that is refused does not keep the others out.
//! An entry with a known id and its newest version is changed, one without id is new.
struct ImportEntries
{
    static constexpr auto name = "library.import";
    using Reply = Imported;
    QList<Entry> entries;
    QString source; //!< the file's name, kept as the note of each step
};

struct ProposalReply
{
    Proposal proposal;
};
//! Suggests an entry for the library. The author has it as a personal entry from then on.
struct ProposeEntry
{
    static constexpr auto name = "library.propose";
    using Reply = ProposalReply;
    Proposal proposal; //!< its entry, message and note; the rest is the backend's to say
};
//! Takes a proposal, as \a content has it by then, into the library as a draft; or declines it.
struct DecideProposal
{
    static constexpr auto name = "library.decide";
    using Reply = ProposalReply;
    ProposalId proposal;
    bool isAccepted = true;
    Entry content; //!< as the trainer would have it; without title: as proposed
    QString answer;
};

struct ToneGuideReply
{
    ToneGuide guide;
};
//! Replaces the guide of its brand and language; another newer version is a Conflict.
struct SaveToneGuide
{
    static constexpr auto name = "library.tone.save";
    using Reply = ToneGuideReply;
    ToneGuide guide;
};

//! Counts that an entry was put into a draft. Best effort; not in the log.
struct CountInsert
{
    static constexpr auto name = "library.inserted";
    using Reply = Done;
    EntryId entry;
    QString language;
    FormOfAddress form = FormOfAddress::Neutral;
};

//! The steps of an entry's life and its versions, the newest 200.
struct OpenEntryHistory
{
    static constexpr auto name = "library.history";
    struct Reply
    {
        EntryHistory history;
    };
    EntryId entry;
};
//! What the library, or one entry, brought between two times; at most 400 days.
struct OpenLibraryReport
{
    static constexpr auto name = "library.report";
    struct Reply
    {
        LibraryReport report;
    };
    qint64 since = 0; //!< ms since 1970 UTC
    qint64 until = 0; //!< ms since 1970 UTC; 0: now
    EntryId entry;    //!< empty: all
};

PARLEY_DESCRIBE(EntryReply) { io.field("entry", it.entry); }
PARLEY_DESCRIBE(SaveEntry)
{
    io.field("entry", it.entry);
    io.optional("note", it.note);
}
PARLEY_DESCRIBE(ReviewEntry)
{
    io.field("entry", it.entry);
    io.optional("version", it.version);
    io.optional("reviewer", it.reviewer);
}
PARLEY_DESCRIBE(ReturnEntry)
{
    io.field("entry", it.entry);
    io.optional("reason", it.reason);
}
PARLEY_DESCRIBE(PublishEntry)
{
    io.field("entry", it.entry);
    io.optional("version", it.version);
}
PARLEY_DESCRIBE(RetireEntry) { io.field("entry", it.entry); }
PARLEY_DESCRIBE(ConfirmEntry) { io.field("entry", it.entry); }
PARLEY_DESCRIBE(ImportedRow)
{
    io.optional("entry", it.entry);
    io.optional("new", it.isNew);
    io.optional("refusal", it.refusal);
}
PARLEY_DESCRIBE(Imported) { io.field("rows", it.rows); }
PARLEY_DESCRIBE(ImportEntries)
{
    io.field("entries", it.entries);
    io.optional("source", it.source);
}
PARLEY_DESCRIBE(ProposalReply) { io.field("proposal", it.proposal); }
PARLEY_DESCRIBE(ProposeEntry) { io.field("proposal", it.proposal); }
PARLEY_DESCRIBE(DecideProposal)
{
    io.field("proposal", it.proposal);
    io.field("accepted", it.isAccepted);
    io.optional("entry", it.content);
    io.optional("answer", it.answer);
}
PARLEY_DESCRIBE(ToneGuideReply) { io.field("guide", it.guide); }
PARLEY_DESCRIBE(SaveToneGuide) { io.field("guide", it.guide); }
PARLEY_DESCRIBE(CountInsert)
{
    io.field("entry", it.entry);
    io.optional("language", it.language);
    io.optional("form", it.form);
}
PARLEY_DESCRIBE(OpenEntryHistory) { io.field("entry", it.entry); }
PARLEY_DESCRIBE(OpenEntryHistory::Reply) { io.field("history", it.history); }
PARLEY_DESCRIBE(OpenLibraryReport)
{
    io.field("since", it.since);
    io.optional("until", it.until);
    io.optional("entry", it.entry);
}
PARLEY_DESCRIBE(OpenLibraryReport::Reply) { io.field("report", it.report); }

} // namespace parley::protocol
