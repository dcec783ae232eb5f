// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/bytewriter.h"
#include "app/backend/store/forall.h"
#include "app/backend/store/sqlitestore.h"

//! What the store writes of the library.
namespace parley::backend {

Result<void> SqliteStore::saveLibrary(const Changes &changes)
{
    const auto saveEach = [this](const auto &row) { return save(row); };
    return forAll(changes.entries, saveEach)
        .and_then([&] {
            return forAll(changes.uses, [this](const auto &u) { return countUse(u.first, u.second); });
        })
        .and_then([&] { return forAll(changes.entryUses, saveEach); })
        .and_then([&] { return forAll(changes.inserts, saveEach); })
        .and_then([&] {
            return forAll(changes.messageDays, [this](qint64 day) { return countMessage(day); });
        })
        .and_then([&] { return forAll(changes.proposals, saveEach); })
        .and_then([&] { return forAll(changes.toneGuides, saveEach); })
        .and_then([&] { return forAll(changes.linkChecks, saveEach); });
}

Result<void> SqliteStore::save(const EntryRow &row)
{
    const Entry &entry = row.entry;
    const QByteArray body = toBytes(entry);
    auto saved =
        m_database.exec("INSERT INTO entries (id, owner, body) VALUES (?, ?, ?) "
                        "ON CONFLICT (id) DO UPDATE SET owner = excluded.owner, body = excluded.body",
                        entry.id, entry.owner, body);
    if (saved && entry.status == EntryStatus::Published)
        saved = m_database.exec("UPDATE entries SET published = body WHERE id = ?", entry.id);
    else if (saved && entry.status == EntryStatus::Retired)
        saved = m_database.exec("UPDATE entries SET published = NULL WHERE id = ?", entry.id);
    if (saved && row.isNewVersion)
        saved = m_database.exec(
            "INSERT INTO entry_versions (entry, version, at, author, body) VALUES (?, ?, ?, ?, ?)", entry.id,
            entry.version, entry.changedAt, entry.changedBy, body);
    if (!saved || !row.step)
        return saved;
    const EntryStep &step = *row.step;
    return m_database.exec(
        "INSERT INTO entry_steps (entry, at, act, version, author, author_name, note) VALUES (?, ?, ?, ?, ?, "
        "?, ?)",
        entry.id, step.at, int(step.act), step.version, step.by, step.byName, step.note);
}

Result<void> SqliteStore::countUse(const EntryId &entry, qint64 day)
{
    return m_database.exec("INSERT INTO entry_uses (entry, day, count) VALUES (?, ?, 1) "
                           "ON CONFLICT (entry, day) DO UPDATE SET count = count + 1",
                           entry, day);
}

Result<void> SqliteStore::countMessage(qint64 day)
{
    return m_database.exec("INSERT INTO message_days (day, count) VALUES (?, 1) "
                           "ON CONFLICT (day) DO UPDATE SET count = count + 1",
                           day);
}

Result<void> SqliteStore::save(const EntryUseRow &row)
{
    const EntryUse &use = row.use;
    return m_database.exec("INSERT INTO entry_sends (entry, at, language, form, conversation, inserted, edited, "
                           "typed, by_hand) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                           use.entry, row.at, use.language, int(use.form), row.conversationKey, use.inserted,
                           use.edited, use.typed, use.isByHand);
}

Result<void> SqliteStore::save(const EntryInsertRow &row)
{
    return m_database.exec(
        "INSERT INTO entry_inserts (entry, language, form, day, count) VALUES (?, ?, ?, ?, 1) "
        "ON CONFLICT (entry, language, form, day) DO UPDATE SET count = count + 1",
        row.entry, row.language, int(row.form), row.day);
}

Result<void> SqliteStore::save(const Proposal &proposal)
{
    return m_database.exec("INSERT OR REPLACE INTO proposals (id, author, at, body) VALUES (?, ?, ?, ?)",
                           proposal.id, proposal.by, proposal.at, toBytes(proposal));
}

Result<void> SqliteStore::save(const ToneGuide &guide)
{
    return m_database.exec("INSERT OR REPLACE INTO tone_guides (brand, language, body) VALUES (?, ?, ?)",
                           guide.brand, guide.language, toBytes(guide));
}

Result<void> SqliteStore::save(const LinkCheck &check)
{
    return m_database.exec("INSERT OR REPLACE INTO link_checks (address, at, body) VALUES (?, ?, ?)",
                           check.address, check.at, toBytes(check));
}

} // namespace parley::backend
