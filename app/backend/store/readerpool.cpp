// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/store/readerpool.h"

namespace parley::backend {

ReaderPool::ReaderPool(QString file, int threads)
    : m_file(std::move(file))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { run(); });
}

ReaderPool::~ReaderPool() { finish(); }

void ReaderPool::submit(Task task)
{
    const QMutexLocker locker(&m_mutex);
    m_tasks.push_back(std::move(task));
    m_wake.wakeOne();
}

void ReaderPool::finish()
{
    {
        const QMutexLocker locker(&m_mutex);
        m_isEnding = true;
        m_wake.wakeAll();
    }
    for (std::thread &thread : m_threads)
        if (thread.joinable())
            thread.join();
}

void ReaderPool::run()
{
    Database database;
    // A connection that does not open refuses every query, and the askers are told.
    [[maybe_unused]] const auto opened = database.open(m_file, Database::Access::Read);
    for (Task task = next(); task; task = next()) {
        task(database);
        database.settle();
    }
}

ReaderPool::Task ReaderPool::next()
{
    QMutexLocker locker(&m_mutex);
    while (m_tasks.empty() && !m_isEnding)
        m_wake.wait(&m_mutex);
    if (m_tasks.empty())
        return {};
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    return task;
}

} // namespace parley::backend
