// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/families.h"

#include "app/backend/handlers/rules.h"

namespace parley::backend {

using namespace Qt::StringLiterals;
using namespace parley::protocol;

namespace {

Result<void> checkShortcut(const QString &shortcut)
{
    const bool isRight =
        !shortcut.isEmpty() && shortcut.size() <= 64
        && std::none_of(shortcut.begin(), shortcut.end(), [](QChar c) {
               return c.isSpace() || c.isDigit() || c == u'/' || c.category() == QChar::Other_Control;
           });
    if (!isRight)
        return refuse(ErrorCode::BadRequest, u"a shortcut is one word without digits or slash"_s,
                      u"with.entry.shortcuts"_s);
    return {};
}

Result<void> checkEntry(const Entry &entry)
{
    if (auto right = checkText(entry.title, 200, u"with.entry.title"_s); !right)
        return right;
    for (const QString &shortcut : entry.shortcuts)
        if (auto right = checkShortcut(shortcut); !right)
            return right;
    if (entry.shortcuts.size() > 20 || entry.tags.size() > 100 || entry.variants.size() > 200)
        return refuse(ErrorCode::TooLarge, u"with.entry has too many parts"_s, u"with.entry"_s);
    for (const Variant &variant : entry.variants)
        if (variant.text.size() > 20'000)
            return refuse(ErrorCode::TooLarge, u"a variant is too long"_s, u"with.entry.variants"_s);
    return {};
}

Result<Entry> knownEntry(Asked &asked, const EntryId &id)
{
    const Entry *entry = asked.t.state().entry(id);
    if (!entry)
        return refuse(ErrorCode::NotFound, u"there is no such entry"_s, u"with.entry"_s);
    return *entry;
}

EntryReply saved(Asked &asked, Entry entry, bool isNewVersion)
{
    entry.changedAt = asked.t.now();
    asked.t.log(entry, isNewVersion, asked.actor);
    return {entry};
}

} // namespace

Result<EntryReply> run(Asked &asked, const SaveEntry &command)
{
    Entry entry = command.entry;
    if (entry.id.isEmpty())
        entry.id = EntryId::create();
    const Entry *known = asked.t.state().entry(entry.id);
    if (entry.version != (known ? known->version : 0))
        return refuse(ErrorCode::Conflict, u"somebody else has saved this entry meanwhile"_s,
                      u"with.entry.version"_s);
    if (auto right = checkEntry(entry); !right)
        return tl::unexpected(right.error());
    ++entry.version;
    if (entry.scope == Scope::Personal) {
        entry.owner = asked.actor.user;
        entry.status = EntryStatus::Published;
    } else if (entry.status == EntryStatus::Published || entry.status == EntryStatus::Retired) {
        entry.status = EntryStatus::Draft; // publishing is a step of its own
    }
    if (entry.owner.isEmpty())
        entry.owner = known ? known->owner : asked.actor.user;
    return saved(asked, entry, true);
}

Result<EntryReply> run(Asked &asked, const PublishEntry &command)
{
    auto entry = knownEntry(asked, command.entry);
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->status == EntryStatus::Published)
        return EntryReply{*entry};
    entry->status = EntryStatus::Published;
    return saved(asked, *entry, false);
}

Result<EntryReply> run(Asked &asked, const RetireEntry &command)
{
    auto entry = knownEntry(asked, command.entry);
    if (!entry)
        return tl::unexpected(entry.error());
    if (entry->status == EntryStatus::Retired)
        return EntryReply{*entry};
    entry->status = EntryStatus::Retired;
    return saved(asked, *entry, false);
}

} // namespace parley::backend
