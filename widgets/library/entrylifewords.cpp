// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entrylifewords.h"

#include "models/library/variantchoice.h"
#include "widgets/common/textdirection.h"
#include "widgets/conversation/channelwords.h"
#include "widgets/library/entrywords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 soonDays = 14;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::EntryLifeWords)
};

QString joined(const QStringList &words) { return QLocale().createSeparatedList(words); }

QString shortDay(const QDate &day, const QDate &today)
{
    //: A day of this year, as Qt writes date formats; MMM is the month's short name
    const QString thisYear = Words::tr("d MMM");
    //: A day of another year, as Qt writes date formats
    const QString other = Words::tr("d MMM yyyy");
    return QLocale().toString(day, day.year() == today.year() ? thisYear : other);
}

QString nameOfUser(const UserId &id, const QHash<UserId, User> &users)
{
    return id.isEmpty() ? QString() : users.value(id).name;
}

QString fieldWords(EntryField field)
{
    switch (field) {
    //: A part of a library entry that was changed
    case EntryField::Title: return Words::tr("Title");
    //: A part of a library entry that was changed
    case EntryField::Shortcuts: return Words::tr("Shortcuts");
    //: A part of a library entry that was changed
    case EntryField::Category: return Words::tr("Category");
    //: A part of a library entry that was changed
    case EntryField::Tags: return Words::tr("Tags");
    //: A part of a library entry that was changed
    case EntryField::Text: return Words::tr("Text");
    //: A part of a library entry that was changed
    case EntryField::Brands: return Words::tr("Brands");
    //: A part of a library entry that was changed
    case EntryField::Channels: return Words::tr("Channels");
    //: A part of a library entry that was changed: for whom it is
    case EntryField::Scope: return Words::tr("Scope");
    //: A part of a library entry that was changed: from when until when it is offered
    case EntryField::Window: return Words::tr("Time window");
    //: A part of a library entry that was changed: offered only while the queue is long
    case EntryField::Surge: return Words::tr("Long queue only");
    //: A part of a library entry that was changed
    case EntryField::Attachments: return Words::tr("Attachments");
    //: A part of a library entry that was changed: how often it is read again
    case EntryField::ReviewPeriod: return Words::tr("Review period");
    //: A part of a library entry that was changed
    case EntryField::Owner: return Words::tr("Owner");
    //: A part of a library entry that was changed
    case EntryField::Reviewer: return Words::tr("Reviewer");
    //: A part of a library entry that was changed: findings of the checks that were left as they are
    case EntryField::Kept: return Words::tr("Kept findings");
    }
    return {};
}

QString windowWords(const Entry &entry)
{
    const auto day = [](qint64 at) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
    };
    if (entry.offeredFrom > 0 && entry.offeredUntil > 0)
        //: When a library entry is offered: between two times
        return Words::tr("%1 to %2").arg(day(entry.offeredFrom), day(entry.offeredUntil));
    if (entry.offeredFrom > 0)
        //: When a library entry is offered
        return Words::tr("from %1").arg(day(entry.offeredFrom));
    if (entry.offeredUntil > 0)
        //: When a library entry is offered
        return Words::tr("until %1").arg(day(entry.offeredUntil));
    //: When a library entry is offered
    return Words::tr("always");
}

QString channelList(const QList<Channel> &channels)
{
    QStringList names;
    for (const Channel each : channels)
        names.append(channelName(each));
    return joined(names);
}

} // namespace

QString placeWords(const VariantPlace &place, EntryKind kind)
{
    const QString language = languageName(place.language);
    QStringList own;
    if (!place.brand.isEmpty())
        own.append(isolated(place.brand));
    for (const Channel each : place.channels)
        own.append(channelName(each));
    const QString whose = own.isEmpty() ? QString() : u" · "_s + own.join(u", "_s);
    if (kind == EntryKind::Link)
        return language + whose;
    //: One text of a library entry: %1 English, %2 neutral
    return Words::tr("%1, %2").arg(language, formWord(place.form).toLower()) + whose;
}

QString partWords(const EntryPart &part, EntryKind kind)
{
    return part.field == EntryField::Text ? placeWords(part.place, kind) : fieldWords(part.field);
}

QString partsWords(const QList<EntryPart> &parts, EntryKind kind)
{
    QStringList words;
    for (const EntryPart &each : parts)
        words.append(partWords(each, kind));
    return joined(words);
}

QString changeWords(const Entry &before, const Entry &after)
{
    QStringList words;
    const QStringList known = languagesOf(before);
    QStringList told;
    for (const EntryPart &each : changedParts(before, after)) {
        if (each.field != EntryField::Text) {
            words.append(fieldWords(each.field).toLower());
            continue;
        }
        const QString language = primaryLanguage(each.place.language);
        if (told.contains(language))
            continue;
        told.append(language);
        const QString name = languageName(language);
        if (!known.contains(language))
            //: What a version of a library entry brought: a language
            words.append(Words::tr("%1 added").arg(name));
        else if (!languagesOf(after).contains(language))
            //: What a version of a library entry brought: a language less
            words.append(Words::tr("%1 removed").arg(name));
        else
            words.append(name);
    }
    return joined(words);
}

QString valueWords(const Entry &entry, const EntryPart &part, const QHash<UserId, User> &users)
{
    switch (part.field) {
    case EntryField::Title: return entry.title;
    case EntryField::Shortcuts: return entry.shortcuts.join(u' ');
    case EntryField::Category: return entry.category;
    case EntryField::Tags: return entry.tags.join(u", "_s);
    case EntryField::Text: break;
    case EntryField::Brands: return entry.brands.join(u", "_s);
    case EntryField::Channels: return channelList(entry.channels);
    case EntryField::Scope:
        return entry.scope == Scope::Team ? entry.teams.join(u", "_s) : scopeWords(entry.scope);
    case EntryField::Window: return windowWords(entry);
    //: Whether a library entry is offered only while the queue is long
    case EntryField::Surge: return entry.isSurge ? Words::tr("yes") : Words::tr("no");
    case EntryField::Attachments: {
        QStringList names;
        for (const Attachment &each : entry.attachments)
            names.append(each.name);
        return names.join(u", "_s);
    }
    case EntryField::ReviewPeriod:
        //: How often a library entry is read again
        return entry.reviewDays > 0 ? Words::tr("every %n day(s)", nullptr, entry.reviewDays)
                                    //: How often a library entry is read again
                                    : Words::tr("as the centre has set");
    case EntryField::Owner: return nameOfUser(entry.owner, users);
    case EntryField::Reviewer: return nameOfUser(entry.reviewer, users);
    case EntryField::Kept: {
        QStringList reasons;
        for (const KeptFinding &each : entry.kept)
            reasons.append(each.reason);
        return reasons.join(u", "_s);
    }
    }
    const Variant *variant = variantAt(entry, part.place);
    return variant ? variant->text : QString();
}

QString dayWords(qint64 at, qint64 now)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    if (when.date() == today)
        //: A time of this day, in a list of what was done when
        return Words::tr("today %1").arg(QLocale().toString(when.time(), QLocale::ShortFormat));
    if (when.date() == today.addDays(-1))
        //: A time of the day before, in a list of what was done when
        return Words::tr("yesterday %1").arg(QLocale().toString(when.time(), QLocale::ShortFormat));
    return shortDay(when.date(), today);
}

QString stepWords(const EntryStep &step, qint64 now)
{
    const QString day = dayWords(step.at, now);
    const QString who = isolated(shortName(step.byName));
    switch (step.act) {
    //: A step in the life of a library entry: %1 is a day, %2 a name
    case EntryAct::Saved: return Words::tr("draft, %1 by %2").arg(day, who);
    //: A step in the life of a library entry: %1 is a day, %2 a name
    case EntryAct::SentForReview: return Words::tr("sent for review %1 by %2").arg(day, who);
    //: A step in the life of a library entry: %1 is a day, %2 a name
    case EntryAct::Returned: return Words::tr("returned %1 by %2").arg(day, who);
    //: A step in the life of a library entry: %1 is a day, %2 a name
    case EntryAct::Published: return Words::tr("published %1 by %2").arg(day, who);
    //: A step in the life of a library entry: %1 is a day, %2 a name
    case EntryAct::Retired: return Words::tr("retired %1 by %2").arg(day, who);
    //: A step in the life of a library entry, read again and still true: %1 is a day, %2 a name
    case EntryAct::Confirmed: return Words::tr("confirmed %1 by %2").arg(day, who);
    }
    return {};
}

QString shortName(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return name;
    const QString &last = words.constLast();
    return words.constFirst() + u' ' + last.left(last.at(0).isSurrogate() ? 2 : 1) + u'.';
}

QString dueWords(ReviewDue due)
{
    switch (due) {
    //: When a library entry is to be read again
    case ReviewDue::Overdue: return Words::tr("Overdue");
    //: When a library entry is to be read again
    case ReviewDue::ThisMonth: return Words::tr("This month");
    //: When a library entry is to be read again
    case ReviewDue::Later: return Words::tr("Later");
    }
    return {};
}

QString attentionWords(Attention attention)
{
    switch (attention) {
    //: Library entries that agents change before they send them
    case Attention::OftenRewritten: return Words::tr("Often rewritten");
    //: Library entries that are seldom sent
    case Attention::RarelyUsed: return Words::tr("Rarely used");
    //: Library entries that were not sent for long
    case Attention::Unused: return Words::tr("Unused for 90 days");
    }
    return {};
}

QString scopeWords(Scope scope)
{
    switch (scope) {
    //: Whose a library entry is: the one who wrote it
    case Scope::Personal: return Words::tr("Personal");
    //: Whose a library entry is: some teams'
    case Scope::Team: return Words::tr("Teams");
    //: Whose a library entry is: everybody's
    case Scope::Centre: return Words::tr("Whole centre");
    }
    return {};
}

RowNote rowNote(const Entry &entry, const QHash<UserId, User> &users, qint64 now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const QDate changed = QDateTime::fromMSecsSinceEpoch(entry.changedAt).date();
    if (entry.status == EntryStatus::InReview && users.contains(entry.changedBy))
        //: Under the title of a library entry in review: who wants it looked at
        return {Words::tr("Sent by %1").arg(isolated(shortName(users[entry.changedBy].name))), false};
    if (entry.status == EntryStatus::Published && entry.reviewAt > 0 && entry.scope != Scope::Personal) {
        if (const auto days = (now - entry.reviewAt) / msPerDay; entry.reviewAt <= now)
            //: Under the title of a library entry that should have been read again some days ago; short
            return {Words::tr("Review overdue %n d", nullptr, int(std::max<qint64>(1, days))), true};
        const QDate due = QDateTime::fromMSecsSinceEpoch(entry.reviewAt).date();
        //: Under the title of a library entry: the day it is to be read again
        return {Words::tr("Review %1").arg(shortDay(due, today)), entry.reviewAt < now + soonDays * msPerDay};
    }
    if (entry.changedAt == 0)
        return {};
    if (entry.version == 1 && entry.status == EntryStatus::Draft)
        //: Under the title of a library entry that was saved once
        return {Words::tr("v%1 · new").arg(1), false};
    if (changed == today)
        //: Under the title of a library entry; %1 is its version
        return {Words::tr("v%1 · edited today").arg(entry.version), false};
    //: Under the title of a library entry; %1 is its version, %2 the day of its last change
    return {Words::tr("v%1 · edited %2").arg(QString::number(entry.version), shortDay(changed, today)),
            false};
}

} // namespace parley
