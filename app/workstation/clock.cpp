// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/clock.h"

#include "models/sync/engine.h"

namespace parley {

Clock::Clock(const sync::Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    m_timer.setTimerType(Qt::CoarseTimer);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT ticked(now()); });
    m_timer.start();
}

qint64 Clock::now() const { return m_engine.now(); }

} // namespace parley
