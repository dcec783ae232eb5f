// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"
#include "models/domain/id.h"
#include "models/domain/names.h"

#include <QStringList>

namespace parley {

//! What a user may do; see the table in app/backend/handlers/permissions.h.
enum class Role { Agent, Supervisor, Trainer, Admin };

template<>
struct Names<Role>
{
    static constexpr std::array table{
        std::pair{Role::Agent, "agent"},
        std::pair{Role::Supervisor, "supervisor"},
        std::pair{Role::Trainer, "trainer"},
        std::pair{Role::Admin, "admin"},
    };
};

//! Whether new conversations may come to a user. Ephemeral, never in the log.
enum class Presence { Offline, Available, Break, FinishingUp };

template<>
struct Names<Presence>
{
    static constexpr std::array table{
        std::pair{Presence::Offline, "offline"},
        std::pair{Presence::Available, "available"},
        std::pair{Presence::Break, "break"},
        std::pair{Presence::FinishingUp, "finishing_up"},
    };
};

//! Somebody who works in the centre.
struct User
{
    UserId id;
    QString login; //!< what is typed to sign in; lower-case, unique
    QString name;  //!< what colleagues and customers see
    Role role = Role::Agent;
    QString team;
    QStringList languages; //!< BCP 47 tags of the languages they answer in
    QStringList skills;    //!< queues they serve; empty: all
    int cap = 3;           //!< most conversations at once: novice 1, usual 3, at most 4
    FormOfAddress form = FormOfAddress::Neutral; //!< how they write of themselves: `agent.gender`
    bool isActive = true;

    friend bool operator==(const User &, const User &) = default;
};

} // namespace parley
