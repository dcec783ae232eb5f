// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/handlers/families.h"

#include "app/backend/dispatch/assignment.h"
#include "app/backend/handlers/rules.h"
#include "models/policy/capacity.h"

namespace parley::backend {

using namespace Qt::StringLiterals;
using namespace parley::protocol;

Result<SaveUser::Saved> run(Asked &asked, const SaveUser &command)
{
    Transaction &t = asked.t;
    User user = command.user;
    user.login = user.login.trimmed().toLower();
    if (auto right = checkText(user.login, 100, u"with.user.login"_s); !right)
        return tl::unexpected(right.error());
    if (auto right = checkText(user.name, 200, u"with.user.name"_s); !right)
        return tl::unexpected(right.error());
    if (user.cap < 0 || user.cap > maxConversations)
        return refuse(ErrorCode::BadRequest, u"with.user.cap is not 0 to %1"_s.arg(maxConversations),
                      u"with.user.cap"_s);
    for (const User &each : t.state().users())
        if (each.login == user.login && !(each.id == user.id))
            return refuse(ErrorCode::Conflict, u"there is a user of this name"_s, u"with.user.login"_s);
    if (user.id.isEmpty())
        user.id = UserId::create();
    t.log(user, command.passwordHash);
    assignment::refresh(t, user.id);
    return SaveUser::Saved{user};
}

Result<Done> run(Asked &asked, const SaveCentre &command)
{
    if (auto right = checkText(command.centre.name, 200, u"with.centre.name"_s); !right)
        return tl::unexpected(right.error());
    asked.t.log(command.centre);
    return Done{};
}

Result<Done> run(Asked &asked, const SaveKey &command)
{
    if (auto right = checkText(command.keyName, 100, u"with.name"_s); !right)
        return tl::unexpected(right.error());
    asked.t.changes().keys.append(
        {command.keyName, QByteArray::fromBase64(command.hash.toLatin1()), asked.t.now()});
    return Done{};
}

} // namespace parley::backend
