// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/outboxmodel.h"

#include <QObject>

namespace parley {

class Clock;
class DeskWiring;
class OutboxPanel;
struct OutboxItem;

namespace sync {
class Engine;
}

//! What waits on this computer to be sent, in the side panel.
class OutboxWiring : public QObject
{
    Q_OBJECT

public:
    OutboxWiring(sync::Engine &engine, DeskWiring &desk, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] OutboxPanel *panel() const { return m_panel; }

Q_SIGNALS:
    //! \p waiting messages are to be sent, \p failed were refused and hold text of the agent's.
    void countChanged(int waiting, int failed);

private:
    void show(const QList<OutboxItem> &items);

    sync::Engine &m_engine;
    OutboxModel m_model;
    OutboxPanel *m_panel;
};

} // namespace parley
