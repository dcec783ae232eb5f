// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/database.h"

#include <QMutex>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <thread>
#include <vector>

namespace parley::backend {

//! Threads that only read, each with a connection of its own.
class ReaderPool
{
public:
    using Task = std::function<void(Database &)>;

    ReaderPool(QString file, int threads);
    ~ReaderPool();
    ReaderPool(const ReaderPool &) = delete;
    ReaderPool &operator=(const ReaderPool &) = delete;

    //! Runs the task on one of the threads.
    void submit(Task task);
    //! Finishes what was submitted and ends the threads.
    void finish();

private:
    void run();
    [[nodiscard]] Task next();

    const QString m_file;
    QMutex m_mutex; //!< guards the three below
    QWaitCondition m_wake;
    std::deque<Task> m_tasks;
    bool m_isEnding = false;
    std::vector<std::thread> m_threads;
};

} // namespace parley::backend
