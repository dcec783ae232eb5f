// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/bytewriter.h"
#include "app/backend/store/transaction.h"

//! What is written about the library.
namespace parley::backend {

void Transaction::log(const Entry &entry, EntryAct act, const Actor &by, const QString &note)
{
    if (const Entry *known = m_state.entry(entry.id))
        m_undo.append([this, before = *known] { m_state.put(before); });
    else
        m_undo.append([this, id = entry.id] { m_state.removeEntry(id); });
    m_state.put(entry);
    Reach reach;
    reach.owner = entry.owner;
    reach.isPersonal = entry.scope == Scope::Personal;
    reach.isPublished = entry.status == EntryStatus::Published || entry.status == EntryStatus::Retired;
    append(EventKind::EntryChanged, nextSeq(), toBytes(protocol::EntryChanged{entry}), reach, {});
    m_changes.entries.append({entry, act == EntryAct::Saved,
                              EntryStep{act, entry.version, m_now, by.user, nameOf(by.user), note}});
}

void Transaction::log(const Proposal &proposal)
{
    Reach reach;
    reach.owner = proposal.by;
    append(EventKind::ProposalChanged, nextSeq(), toBytes(protocol::ProposalChanged{proposal}), reach, {});
    m_changes.proposals.append(proposal);
}

void Transaction::log(const ToneGuide &guide)
{
    const ToneGuide before = m_state.toneGuide(guide.brand, guide.language);
    m_undo.append([this, before] { m_state.put(before); });
    m_state.put(guide);
    append(EventKind::ToneGuideChanged, nextSeq(), toBytes(protocol::ToneGuideChanged{guide}), {}, {});
    m_changes.toneGuides.append(guide);
}

void Transaction::log(const LinkCheck &check)
{
    append(EventKind::LinkChecked, nextSeq(), toBytes(protocol::LinkChecked{check}), {}, {});
    m_changes.linkChecks.append(check);
}

} // namespace parley::backend
