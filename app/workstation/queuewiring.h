// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/queuemodel.h"

#include <QObject>

namespace parley {

class Clock;
class DeskWiring;
class QueuePage;

namespace sync {
class Engine;
}

//! What waits: the Queue place and its model, which the wall shows too.
class QueueWiring : public QObject
{
    Q_OBJECT

public:
    QueueWiring(sync::Engine &engine, DeskWiring &desk, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QueuePage *page() const { return m_page; }
    [[nodiscard]] QueueModel &model() { return m_model; }
    //! Takes over all that the engine holds.
    void showAll();

Q_SIGNALS:
    void countChanged(int waiting);

private:
    void showTaking();

    sync::Engine &m_engine;
    DeskWiring &m_desk;
    QueueModel m_model;
    QueuePage *m_page;
};

} // namespace parley
