// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/transcript.h"

#include <algorithm>

namespace parley::sync {

namespace {

auto placeOf(QList<Message> &messages, qint64 seq)
{
    return std::lower_bound(messages.begin(), messages.end(), seq,
                            [](const Message &message, qint64 number) { return message.seq < number; });
}

} // namespace

qint64 Transcript::oldestSeq() const { return m_messages.isEmpty() ? 0 : m_messages.first().seq; }

qint64 Transcript::newestSeq() const { return m_messages.isEmpty() ? 0 : m_messages.last().seq; }

bool Transcript::contains(const MessageId &id) const
{
    return std::any_of(m_messages.crbegin(), m_messages.crend(),
                       [&](const Message &message) { return message.id == id; });
}

bool Transcript::add(const Message &message)
{
    const auto place = placeOf(m_messages, message.seq);
    if (place != m_messages.end() && place->seq == message.seq)
        return false;
    m_messages.insert(place, message);
    return true;
}

bool Transcript::fail(const MessageId &id, const QString &reason)
{
    const auto found = std::find_if(m_messages.rbegin(), m_messages.rend(),
                                    [&](const Message &message) { return message.id == id; });
    if (found == m_messages.rend())
        return false;
    found->failure = reason;
    return true;
}

void Transcript::mergeNewest(const QList<Message> &page, bool hasOlder)
{
    const qint64 sound = m_isOpened ? newestSeq() : m_soundUpTo;
    const bool meets = hasOlder && !page.isEmpty() && page.first().seq <= sound;
    QList<Message> merged = page;
    if (meets) {
        const auto end = placeOf(m_messages, page.first().seq);
        merged = QList<Message>(m_messages.begin(), end) + page;
    }
    const qint64 newest = merged.isEmpty() ? 0 : merged.last().seq;
    for (auto later = placeOf(m_messages, newest + 1); later != m_messages.end(); ++later)
        merged.append(*later);
    m_messages = merged;
    m_hasOlder = meets ? m_hasOlder : hasOlder;
    m_isOpened = true;
}

void Transcript::mergeOlder(const QList<Message> &page, bool hasOlder)
{
    QList<Message> merged;
    const qint64 oldest = oldestSeq();
    for (const Message &message : page)
        if (oldest == 0 || message.seq < oldest)
            merged.append(message);
    m_messages = merged + m_messages;
    m_hasOlder = hasOlder;
}

void Transcript::doubt()
{
    if (m_isOpened)
        m_soundUpTo = newestSeq();
    m_isOpened = false;
}

void Transcript::restore(QList<Message> messages, bool isOpened, bool hasOlder)
{
    m_messages = std::move(messages);
    m_isOpened = isOpened;
    m_hasOlder = hasOlder;
    m_soundUpTo = 0;
}

} // namespace parley::sync
