// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attachment.h"
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

//! The text of an entry in one language and form of address, for a brand or channels where these need
//! their own; for a link, its address.
struct Variant
{
    QString language; //!< BCP 47
    FormOfAddress form = FormOfAddress::Neutral;
    QString text;
    QString brand = {};           //!< empty: every brand
    QList<Channel> channels = {}; //!< empty: every channel
    int version = 0;         //!< of the entry when this text last changed; set by the backend

    friend bool operator==(const Variant &, const Variant &) = default;
};

//! A finding that somebody chose to leave, and why.
struct KeptFinding
{
    QString finding; //!< its key, as the check names it
    QString reason;

    friend bool operator==(const KeptFinding &, const KeptFinding &) = default;
};

//! One entry of the library: a canned response, a personal phrase or a link. What is being worked on and
//! what the desks have are two of these with the same id; see publishedVersion.
struct Entry
{
    EntryId id;
    EntryKind kind = EntryKind::Reply;
    QStringList shortcuts; //!< without the leading slash; no digits, since digits pick
    QString title;
    QStringList tags;
    QString category;
    QStringList brands;              //!< for whom it is; empty: every brand
    QList<Channel> channels;         //!< where it fits; empty: everywhere
    QList<Variant> variants;         //!< the first is the source that the others follow
    QList<Attachment> attachments;   //!< sent along
    Scope scope = Scope::Centre;
    UserId owner;      //!< who keeps it true; of a personal entry, whose it is
    UserId reviewer;   //!< who is asked to publish it
    UserId proposedBy; //!< the agent it came from
    QStringList teams; //!< for Scope::Team
    qint64 offeredFrom = 0;  //!< ms since 1970 UTC; 0: from ever
    qint64 offeredUntil = 0; //!< ms since 1970 UTC; 0: for ever
    bool isSurge = false;    //!< offered only while the queue is long
    QList<KeptFinding> kept;
    EntryStatus status = EntryStatus::Draft;
    int version = 0;          //!< counts saves; an edit names the version it began from
    int publishedVersion = 0; //!< what the desks have; 0: nothing
    UserId changedBy;         //!< who saved it last
    qint64 changedAt = 0;     //!< ms since 1970 UTC
    qint64 reviewAt = 0;      //!< when it is to be read again, ms since 1970 UTC; 0: never
    int reviewDays = 0;       //!< how often; 0: as the centre has set
    int used = 0;             //!< times sent in the last 30 days

    friend bool operator==(const Entry &, const Entry &) = default;
};

} // namespace parley
