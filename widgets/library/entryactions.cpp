// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entryactions.h"

#include <QCoreApplication>

namespace parley {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 soonDays = 14;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::EntryActions)
};

//! Of one's own phrase: what is saved is in use at once.
OfferedActions ofPersonal(const EntrySituation &it)
{
    OfferedActions offered{EntryAction::Save, {}, {}, {}};
    if (!it.isEdited)
        //: Why a library entry cannot be saved
        offered.whyNot = Words::tr("Nothing is changed.");
    else if (it.saved.version > 0)
        offered.menu.append(EntryAction::Discard);
    if (it.saved.version > 0 && it.saved.status != EntryStatus::Retired)
        offered.menu.append(EntryAction::Retire);
    return offered;
}

OfferedActions ofEdited(const EntrySituation &it)
{
    const EntryAction next = it.needsSecondPerson ? EntryAction::SendForReview : EntryAction::Publish;
    OfferedActions offered{next, {}, {EntryAction::Save}, {}};
    if (!it.needsSecondPerson)
        offered.menu.append(EntryAction::SendForReview);
    if (it.saved.version > 0)
        offered.menu.append(EntryAction::Discard);
    return offered;
}

OfferedActions ofDraft(const EntrySituation &it)
{
    const bool isOwn = it.saved.changedBy == it.user.id;
    OfferedActions offered{
        it.needsSecondPerson ? EntryAction::SendForReview : EntryAction::Publish, {}, {}, {}};
    if (!it.needsSecondPerson)
        offered.beside.append(EntryAction::SendForReview);
    else if (!isOwn)
        offered.beside.append(EntryAction::Publish);
    return offered;
}

OfferedActions ofReview(const EntrySituation &it)
{
    OfferedActions offered{EntryAction::Publish, {}, {EntryAction::Return}, {}};
    if (it.needsSecondPerson && it.saved.changedBy == it.user.id)
        //: Why a library entry cannot be published by who wrote it
        offered.whyNot = Words::tr("You wrote this version: somebody else publishes it.");
    return offered;
}

OfferedActions ofPublished(const EntrySituation &it)
{
    const bool isDue = it.saved.reviewAt > 0 && it.saved.reviewAt < it.now + soonDays * msPerDay;
    OfferedActions offered;
    if (isDue)
        offered.primary = EntryAction::Confirm;
    else
        offered.menu.append(EntryAction::Confirm);
    return offered;
}

} // namespace

OfferedActions offeredActions(const EntrySituation &it)
{
    if (!it.isEditable)
        return {};
    if (it.saved.scope == Scope::Personal)
        return ofPersonal(it);
    OfferedActions offered;
    if (it.isEdited || it.saved.version == 0) {
        offered = ofEdited(it);
        if (!it.isEdited)
            //: Why a library entry that was just begun cannot be published
            offered.whyNot = Words::tr("Write its text first.");
    } else {
        switch (it.saved.status) {
        case EntryStatus::Draft: offered = ofDraft(it); break;
        case EntryStatus::InReview: offered = ofReview(it); break;
        case EntryStatus::Published: offered = ofPublished(it); break;
        case EntryStatus::Retired: offered.primary = EntryAction::Restore; break;
        }
    }
    if (it.saved.version > 0 && it.saved.status != EntryStatus::Retired)
        offered.menu.append(EntryAction::Retire);
    return offered;
}

QString actionWords(EntryAction action)
{
    switch (action) {
    //: Saves a library entry without publishing it
    case EntryAction::Save: return Words::tr("Save draft");
    //: Asks a colleague to look at a library entry before it is published
    case EntryAction::SendForReview: return Words::tr("Send for review");
    //: Brings a library entry to every desk
    case EntryAction::Publish: return Words::tr("Publish");
    //: Gives a library entry in review back to who wrote it
    case EntryAction::Return: return Words::tr("Return…");
    //: A library entry was read again and is right as it is
    case EntryAction::Confirm: return Words::tr("Confirm still true");
    //: Takes a library entry off the desks for good
    case EntryAction::Retire: return Words::tr("Retire");
    //: Brings a retired library entry back to every desk
    case EntryAction::Restore: return Words::tr("Restore");
    //: Forgets what was written in a library entry since it was saved
    case EntryAction::Discard: return Words::tr("Discard changes");
    }
    return {};
}

} // namespace parley
