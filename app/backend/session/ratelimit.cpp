// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/session/ratelimit.h"

namespace parley::backend {

namespace {
constexpr qint64 forgetEvery = 60'000;
}

bool RateLimit::take(const QString &key, qint64 now)
{
    if (now - m_forgottenAt > forgetEvery)
        forgetFull(now);
    if (!m_buckets.contains(key))
        m_buckets.insert(key, {m_burst, now});
    Bucket &bucket = m_buckets[key];
    bucket.tokens = qMin(m_burst, bucket.tokens + m_perSecond * double(now - bucket.at) / 1000.0);
    bucket.at = now;
    if (bucket.tokens < 1)
        return false;
    bucket.tokens -= 1;
    return true;
}

void RateLimit::giveBack(const QString &key)
{
    const auto bucket = m_buckets.find(key);
    if (bucket != m_buckets.end())
        bucket->tokens = qMin(m_burst, bucket->tokens + 1);
}

void RateLimit::forgetFull(qint64 now)
{
    m_forgottenAt = now;
    m_buckets.removeIf([this, now](const std::pair<const QString &, Bucket &> &each) {
        return each.second.tokens + m_perSecond * double(now - each.second.at) / 1000.0 >= m_burst;
    });
}

} // namespace parley::backend
