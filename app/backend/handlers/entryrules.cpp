// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/entryrules.h"

#include "app/backend/handlers/rules.h"

#include <algorithm>

namespace parley::backend {

using namespace Qt::StringLiterals;

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

bool areOfOnePlace(const Variant &a, const Variant &b)
{
    return a.language == b.language && a.form == b.form && a.brand == b.brand && a.channels == b.channels;
}

//! Each text keeps the version in which it last changed.
void numberVariants(Entry &entry, const Entry *before)
{
    for (Variant &variant : entry.variants) {
        variant.version = entry.version;
        if (!before)
            continue;
        const auto same =
            std::find_if(before->variants.begin(), before->variants.end(), [&](const Variant &each) {
                return areOfOnePlace(each, variant) && each.text == variant.text;
            });
        if (same != before->variants.end())
            variant.version = same->version;
    }
}

// From now on the files go with any message, and none takes them for itself.
Result<void> keepFiles(Asked &asked, const Entry &entry)
{
    for (const Attachment &file : entry.attachments) {
        auto row = asked.t.store().attachment(file.id);
        if (!row)
            return tl::unexpected(row.error());
        if (!*row || (*row)->message == libraryFile())
            continue;
        (*row)->message = libraryFile();
        asked.t.changes().attachments.append(**row);
    }
    return {};
}

} // namespace

Result<void> checkEntry(const Entry &entry)
{
    if (auto right = checkText(entry.title, 200, u"with.entry.title"_s); !right)
        return right;
    for (const QString &shortcut : entry.shortcuts)
        if (auto right = checkShortcut(shortcut); !right)
            return right;
    if (entry.shortcuts.size() > 20 || entry.tags.size() > 100 || entry.variants.size() > 200
        || entry.attachments.size() > 20 || entry.teams.size() > 100 || entry.brands.size() > 100
        || entry.kept.size() > 500)
        return refuse(ErrorCode::TooLarge, u"with.entry has too many parts"_s, u"with.entry"_s);
    for (const Variant &variant : entry.variants)
        if (variant.text.size() > 32 * 1024)
            return refuse(ErrorCode::TooLarge, u"a variant is too long"_s, u"with.entry.variants"_s);
    if (entry.offeredFrom > 0 && entry.offeredUntil > 0 && entry.offeredUntil <= entry.offeredFrom)
        return refuse(ErrorCode::BadRequest, u"the entry would be offered until before it begins"_s,
                      u"with.entry.offered_until"_s);
    if (entry.reviewDays < 0 || entry.reviewDays > 3650)
        return refuse(ErrorCode::BadRequest, u"with.entry.review_days is not 0 to 3650"_s,
                      u"with.entry.review_days"_s);
    return {};
}

Result<Entry> saveEntry(Asked &asked, Entry entry, const QString &note)
{
    if (entry.id.isEmpty())
        entry.id = EntryId::create();
    const Entry *known = asked.t.state().entry(entry.id);
    if (entry.version != (known ? known->version : 0))
        return refuse(ErrorCode::Conflict, u"somebody else has saved this entry meanwhile"_s,
                      u"with.entry.version"_s);
    if (auto right = checkEntry(entry); !right)
        return tl::unexpected(right.error());
    if (auto kept = keepFiles(asked, entry); !kept)
        return tl::unexpected(kept.error());
    ++entry.version;
    numberVariants(entry, known);
    entry.publishedVersion = known ? known->publishedVersion : 0;
    if (entry.scope == Scope::Personal) {
        entry.owner = asked.actor.user;
        entry.status = EntryStatus::Published;
        entry.publishedVersion = entry.version;
    } else {
        entry.status = EntryStatus::Draft; // publishing is a step of its own
    }
    if (entry.owner.isEmpty())
        entry.owner = known && !known->owner.isEmpty() ? known->owner : asked.actor.user;
    if (known && entry.proposedBy.isEmpty())
        entry.proposedBy = known->proposedBy;
    entry.changedBy = asked.actor.user;
    entry.changedAt = asked.t.now();
    asked.t.log(entry, EntryAct::Saved, asked.actor, lineOf(note, 500));
    return entry;
}

} // namespace parley::backend
