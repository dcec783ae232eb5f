// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"

namespace parley::sync {

//! The held part of one conversation's messages: without gaps, oldest first, whispers among them.
class Transcript
{
public:
    [[nodiscard]] const QList<Message> &messages() const { return m_messages; }
    //! Whether a page was opened, so that there is nothing missing between the oldest held and the newest.
    [[nodiscard]] bool isOpened() const { return m_isOpened; }
    //! Whether the backend keeps older ones than the oldest held.
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    [[nodiscard]] qint64 oldestSeq() const;
    [[nodiscard]] qint64 newestSeq() const;
    [[nodiscard]] bool contains(const MessageId &id) const;

    //! Puts one message in its place by number; false when it was held already.
    bool add(const Message &message);
    //! Marks a held message as not delivered; false when it is not held.
    bool fail(const MessageId &id, const QString &reason);
    //! Merges the newest page. What is held from before is dropped when the two do not meet.
    void mergeNewest(const QList<Message> &page, bool hasOlder);
    //! Merges a page of what is older than the oldest held.
    void mergeOlder(const QList<Message> &page, bool hasOlder);
    //! Something may have been missed: the newest page has to be opened again.
    void doubt();
    //! As the cache kept it.
    void restore(QList<Message> messages, bool isOpened, bool hasOlder);

private:
    QList<Message> m_messages;
    bool m_isOpened = false;
    bool m_hasOlder = false;
    qint64 m_soundUpTo = 0; //!< while in doubt: up to here nothing is missing
};

} // namespace parley::sync
