// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace parley {

//! A fresh version 7 UUID, 36 lower-case characters: the time in ms, then 74 random bits. Those made one
//! after another stand together in an index, which the backend's log thanks with half the work.
[[nodiscard]] QString newUuid();

//! A strong identifier: text that names one thing of one kind. Never two bare strings side by side.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(QString value)
        : m_value(std::move(value))
    {}

    //! A fresh one, see newUuid().
    [[nodiscard]] static Id create() { return Id(newUuid()); }

    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_value == b.m_value; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QString m_value;
};

using AttachmentId = Id<struct AttachmentTag>;
using CommandId = Id<struct CommandTag>;
using ConversationId = Id<struct ConversationTag>;
using CustomerId = Id<struct CustomerTag>;
using EntryId = Id<struct EntryTag>;
using InteractionId = Id<struct InteractionTag>;
using MessageId = Id<struct MessageTag>;
using ProposalId = Id<struct ProposalTag>;
using UserId = Id<struct UserTag>;

} // namespace parley
