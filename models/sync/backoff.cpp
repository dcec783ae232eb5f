// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace parley::sync {

int Backoff::next()
{
    constexpr int mostDoublings = 20;
    const qint64 span = qint64(m_timing.firstRetry) << std::min(m_attempts, mostDoublings);
    ++m_attempts;
    const int capped = static_cast<int>(std::min<qint64>(span, m_timing.longestRetry));
    return capped / 2 + QRandomGenerator::global()->bounded(capped / 2 + 1);
}

} // namespace parley::sync
