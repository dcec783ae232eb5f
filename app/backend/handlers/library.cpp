// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/families.h"

#include "app/backend/handlers/entryrules.h"
#include "app/backend/handlers/rules.h"

namespace parley::backend {

using namespace Qt::StringLiterals;
using namespace parley::protocol;

namespace {

constexpr qint64 msPerDay = 86'400'000;

Result<Entry> knownEntry(Asked &asked, const EntryId &id)
{
    const Entry *entry = asked.t.state().entry(id);
    if (!entry)
        return refuse(ErrorCode::NotFound, u"there is no such entry"_s, u"with.entry"_s);
    return *entry;
}

Result<Entry> entryAt(Asked &asked, const EntryId &id, int version)
{
    return knownEntry(asked, id).and_then([&](const Entry &entry) -> Result<Entry> {
        if (version != 0 && version != entry.version)
            return refuse(ErrorCode::Conflict, u"somebody else has saved this entry meanwhile"_s,
                          u"with.version"_s);
        return entry;
    });
}

EntryReply done(Asked &asked, const Entry &entry, EntryAct act, const QString &note = {})
{
    asked.t.log(entry, act, asked.actor, note);
    return {entry};
}

qint64 nextReview(Asked &asked, const Entry &entry)
{
    const int days = entry.reviewDays > 0 ? entry.reviewDays : asked.t.state().centre().reviewDays;
    return days > 0 ? asked.t.now() + days * msPerDay : 0;
}

} // namespace

Result<EntryReply> run(Asked &asked, const SaveEntry &command)
{
    return saveEntry(asked, command.entry, command.note).map([](const Entry &entry) {
        return EntryReply{entry};
    });
}

Result<EntryReply> run(Asked &asked, const ReviewEntry &command)
{
    auto entry = entryAt(asked, command.entry, command.version);
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->status != EntryStatus::Draft)
        return refuse(ErrorCode::Conflict, u"only a draft can be sent for review"_s, u"with.entry"_s);
    if (!command.reviewer.isEmpty() && !asked.t.state().user(command.reviewer))
        return refuse(ErrorCode::NotFound, u"there is no such user"_s, u"with.reviewer"_s);
    entry->status = EntryStatus::InReview;
    entry->reviewer = command.reviewer;
    return done(asked, *entry, EntryAct::SentForReview, asked.t.nameOf(command.reviewer));
}

Result<EntryReply> run(Asked &asked, const ReturnEntry &command)
{
    auto entry = knownEntry(asked, command.entry);
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->status != EntryStatus::InReview)
        return refuse(ErrorCode::Conflict, u"the entry is not in review"_s, u"with.entry"_s);
    entry->status = EntryStatus::Draft;
    return done(asked, *entry, EntryAct::Returned, lineOf(command.reason, 500));
}

Result<EntryReply> run(Asked &asked, const PublishEntry &command)
{
    auto entry = entryAt(asked, command.entry, command.version);
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->status == EntryStatus::Published)
        return EntryReply{*entry};
    const bool isOwnWork = entry->changedBy == asked.actor.user;
    if (asked.t.state().centre().needsSecondPerson && isOwnWork && entry->status != EntryStatus::Retired)
        return refuse(ErrorCode::Forbidden, u"somebody else has to publish what you have written"_s,
                      u"with.entry"_s);
    entry->status = EntryStatus::Published;
    entry->publishedVersion = entry->version;
    entry->reviewAt = nextReview(asked, *entry);
    return done(asked, *entry, EntryAct::Published);
}

Result<EntryReply> run(Asked &asked, const RetireEntry &command)
{
    auto entry = knownEntry(asked, command.entry);
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->status == EntryStatus::Retired)
        return EntryReply{*entry};
    entry->status = EntryStatus::Retired;
    entry->publishedVersion = 0;
    return done(asked, *entry, EntryAct::Retired);
}

Result<EntryReply> run(Asked &asked, const ConfirmEntry &command)
{
    auto entry = knownEntry(asked, command.entry);
    if (!entry)
        return tl::unexpected(entry.error());
    entry->reviewAt = nextReview(asked, *entry);
    return done(asked, *entry, EntryAct::Confirmed);
}

Result<Imported> run(Asked &asked, const ImportEntries &command)
{
    if (command.entries.size() > 200)
        return refuse(ErrorCode::TooLarge, u"an import brings at most 200 entries at once"_s,
                      u"with.entries"_s);
    Imported imported;
    for (Entry entry : command.entries) {
        const bool isNew = !asked.t.state().entry(entry.id);
        if (entry.scope == Scope::Personal)
            entry.scope = Scope::Centre; // a file does not say whose
        const auto saved = saveEntry(asked, entry, command.source);
        imported.rows.append(saved ? ImportedRow{saved->id, isNew, {}}
                                   : ImportedRow{{}, isNew, saved.error().message});
    }
    return imported;
}

Result<Done> run(Asked &asked, const CountInsert &command)
{
    auto entry = knownEntry(asked, command.entry);
    if (!entry)
        return tl::unexpected(entry.error());
    asked.t.changes().inserts.append(
        {command.entry, languageOf(command.language), command.form, asked.t.now() / msPerDay});
    return Done{};
}

} // namespace parley::backend
