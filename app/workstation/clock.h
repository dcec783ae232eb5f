// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace parley {

namespace sync {
class Engine;
}

//! One beat a second for every clock on screen, by the backend's time.
class Clock : public QObject
{
    Q_OBJECT

public:
    //! \p engine is not owned and outlives the clock.
    explicit Clock(const sync::Engine &engine, QObject *parent = nullptr);

    //! ms since 1970 UTC
    [[nodiscard]] qint64 now() const;

Q_SIGNALS:
    void ticked(qint64 now);

private:
    const sync::Engine &m_engine;
    QTimer m_timer;
};

} // namespace parley
