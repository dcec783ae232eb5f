// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/credentials/memorystore.h"

namespace parley {

namespace {

template<typename T>
Result<T> unlessBroken(const QString &reason, T value)
{
    if (!reason.isEmpty())
        return refuse(ErrorCode::Unavailable, reason);
    return value;
}

template<typename Answer, typename T>
void answerLater(QObject *context, Answer done, Result<T> result)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result = std::move(result)] { done(result); },
        Qt::QueuedConnection);
}

} // namespace

void MemoryStore::read(const QString &key, Read done)
{
    answerLater(this, std::move(done), unlessBroken(m_reason, m_secrets.value(key)));
}

void MemoryStore::write(const QString &key, const QString &secret, Done done)
{
    if (m_reason.isEmpty())
        m_secrets.insert(key, secret);
    answerLater(this, std::move(done), unlessBroken(m_reason, true));
}

void MemoryStore::remove(const QString &key, Done done)
{
    const bool wasKept = m_reason.isEmpty() && m_secrets.remove(key) > 0;
    answerLater(this, std::move(done), unlessBroken(m_reason, wasKept));
}

} // namespace parley
