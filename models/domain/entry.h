// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/channel.h"
#include "models/domain/customer.h"
#include "models/domain/id.h"

namespace parley {

enum class EntryKind {
    Reply,  //!< a canned response
    Phrase, //!< a personal phrase: what keeps a written talk human
    Link,   //!< an address per language
};

template<>
struct Names<EntryKind>
{
    static constexpr std::array table{
        std::pair{EntryKind::Reply, "reply"},
        std::pair{EntryKind::Phrase, "phrase"},
        std::pair{EntryKind::Link, "link"},
    };
};

enum class EntryStatus { Draft, InReview, Published, Retired };

template<>
struct Names<EntryStatus>
{
    static constexpr std::array table{
        std::pair{EntryStatus::Draft, "draft"},
        std::pair{EntryStatus::InReview, "in_review"},
        std::pair{EntryStatus::Published, "published"},
        std::pair{EntryStatus::Retired, "retired"},
    };
};

enum class Scope { Personal, Team, Centre };

template<>
struct Names<Scope>
{
    static constexpr std::array table{
        std::pair{Scope::Personal, "personal"},
        std::pair{Scope::Team, "team"},
        std::pair{Scope::Centre, "centre"},
    };
};

//! The text of an entry in one language and form of address; for a link, its address.
struct Variant
{
    QString language; //!< BCP 47
    FormOfAddress form = FormOfAddress::Neutral;
    QString text;

    friend bool operator==(const Variant &, const Variant &) = default;
};

//! One entry of the library: a canned response, a personal phrase or a link.
struct Entry
{
    EntryId id;
    EntryKind kind = EntryKind::Reply;
    QStringList shortcuts; //!< without the leading slash; no digits, since digits pick
    QString title;
    QStringList tags;
    QString category;
    QList<Channel> channels; //!< where it fits; empty: everywhere
    QList<Variant> variants;
    Scope scope = Scope::Centre;
    UserId owner;
    QString team; //!< for Scope::Team
    EntryStatus status = EntryStatus::Draft;
    int version = 0;      //!< counts saves; an edit names the version it began from
    qint64 changedAt = 0; //!< ms since 1970 UTC
    int used = 0;         //!< times sent in the last 30 days

    friend bool operator==(const Entry &, const Entry &) = default;
};

} // namespace parley
