// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/permissions.h"

#include "app/backend/handlers/apicommands.h"

#include <QHash>

namespace parley::backend {

using namespace Qt::StringLiterals;
using namespace parley::protocol;

namespace {

constexpr Permission::Roles bit(Role role) { return 1u << static_cast<unsigned>(role); }

constexpr Permission::Roles supervisors = bit(Role::Supervisor) | bit(Role::Admin);
constexpr Permission::Roles trainers = bit(Role::Trainer) | bit(Role::Admin);
constexpr Permission::Roles all = bit(Role::Agent) | supervisors | trainers;
constexpr Permission::Roles none = 0;

constexpr Permission staff(const char *command, Permission::Roles own, Permission::Roles others)
{
    return {command, own, others};
}

constexpr Permission visitors(const char *command) { return {command, none, none, true}; }

constexpr Permission apis(const char *command) { return {command, none, none, false, true, true}; }

constexpr Permission systems(const char *command) { return {command, none, none, false, false, true}; }

} // namespace

const QList<Permission> &permissions()
{
    static const QList<Permission> table{
        staff(SignIn::name, all, all),
        staff(Hello::name, all, all),
        staff(SignOut::name, all, all),
        staff(SetPresence::name, all, all),
        staff(SetTyping::name, all, none),
        staff(UnwatchConversation::name, all, all),

        staff(TakeNext::name, all, all),
        staff(TakeConversation::name, all, all),
        staff(TransferConversation::name, all, supervisors),
        staff(HoldConversation::name, all, none),
        staff(CloseConversation::name, all, supervisors),
        staff(TakeOver::name, supervisors, supervisors),
        staff(ReadConversation::name, all, none),
        staff(SendMessage::name, all, none),
        staff(Whisper::name, all, supervisors | trainers),
        staff(UpdateCustomer::name, all, all),
        staff(SaveEntry::name, all, trainers),
        staff(ReviewEntry::name, trainers, trainers),
        staff(ReturnEntry::name, trainers, trainers),
        staff(PublishEntry::name, all, trainers),
        staff(RetireEntry::name, all, trainers),
        staff(ConfirmEntry::name, trainers, trainers),
        staff(ImportEntries::name, trainers, trainers),
        staff(ProposeEntry::name, all, all),
        staff(DecideProposal::name, trainers, trainers),
        staff(SaveToneGuide::name, trainers, trainers),
        staff(CountInsert::name, all, all),

        staff(OpenConversation::name, all, supervisors | trainers),
        staff(OpenCustomer::name, all, all),
        staff(FindCustomers::name, all, all),
        staff(OpenTimeline::name, all, all),
        staff(OpenEntryHistory::name, all, supervisors | trainers),
        staff(OpenLibraryReport::name, all, all),

        visitors(VisitorHello::name),
        visitors(VisitorStart::name),
        visitors(VisitorSend::name),
        visitors(VisitorTyping::name),
        visitors(VisitorReceipt::name),
        visitors(VisitorRate::name),
        visitors(VisitorClose::name),

        apis(AddInteraction::name),
        apis(UpsertCustomer::name),
        apis(InboundMessage::name),
        apis(SetDelivery::name),
        apis(AddAttachment::name),
        systems(SaveUser::name),
        systems(SaveCentre::name),
        systems(SaveKey::name),
        systems(SaveLinkCheck::name),
    };
    return table;
}

const Permission *permissionOf(const QString &command)
{
    static const QHash<QString, const Permission *> byName = [] {
        QHash<QString, const Permission *> rows;
        for (const Permission &each : permissions())
            rows.insert(QString::fromLatin1(each.command), &each);
        return rows;
    }();
    return byName.value(command);
}

Result<void> mayRun(const Actor &actor, const QString &command, bool isOwn)
{
    const Permission *row = permissionOf(command);
    bool isAllowed = false;
    if (row) {
        switch (actor.kind) {
        case Actor::Kind::Staff: isAllowed = (isOwn ? row->own : row->others) & bit(actor.role); break;
        case Actor::Kind::Visitor: isAllowed = row->isVisitors && isOwn; break;
        case Actor::Kind::Api: isAllowed = row->isApis; break;
        case Actor::Kind::System: isAllowed = row->isSystems; break;
        }
    }
    if (!isAllowed)
        return refuse(ErrorCode::Forbidden, u"your role does not allow this here"_s);
    return {};
}

} // namespace parley::backend
