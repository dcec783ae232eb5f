// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

#include <QByteArray>

namespace parley::backend {

//! Who asks. Made by the session from a token, or by the backend for itself.
struct Actor
{
    enum class Kind { Staff, Visitor, Api, System };

    Kind kind = Kind::System;
    UserId user; //!< staff
    Role role = Role::Agent;
    QString name;                //!< staff: as colleagues and customers see them; API: the key's name
    QByteArray visitor;          //!< visitors: hash of their token, see hashOfToken()
    CustomerId customer;         //!< visitors: once they have started
    ConversationId conversation; //!< visitors: theirs, once they have started

    [[nodiscard]] static Actor staff(const User &user)
    {
        return {Kind::Staff, user.id, user.role, user.name, {}, {}, {}};
    }
    [[nodiscard]] static Actor api(const QString &keyName)
    {
        return {Kind::Api, {}, Role::Agent, keyName, {}, {}, {}};
    }
    [[nodiscard]] static Actor system() { return {}; }

    [[nodiscard]] bool isStaff() const { return kind == Kind::Staff; }
    [[nodiscard]] bool isVisitor() const { return kind == Kind::Visitor; }
    //! Whether the role may see every conversation.
    [[nodiscard]] bool seesAll() const { return isStaff() && role != Role::Agent; }
    //! What their commands and uploads are kept under.
    [[nodiscard]] QByteArray key() const;
};

} // namespace parley::backend
