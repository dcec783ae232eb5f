// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace parley::backend {

//! A token bucket for each key: \a burst tries at once, then \a perSecond.
class RateLimit
{
public:
    RateLimit(double perSecond, double burst)
        : m_perSecond(perSecond)
        , m_burst(burst)
    {}

    //! Whether the key has a try left at \p now (ms of any steady clock), and takes it.
    [[nodiscard]] bool take(const QString &key, qint64 now);
    //! Gives a try back, such as that of a right password.
    void giveBack(const QString &key);

private:
    struct Bucket
    {
        double tokens = 0;
        qint64 at = 0;
    };
    void forgetFull(qint64 now);

    double m_perSecond;
    double m_burst;
    qint64 m_forgottenAt = 0;
    QHash<QString, Bucket> m_buckets;
};

} // namespace parley::backend
