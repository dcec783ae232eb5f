// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/commandline/stopsignals.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace parley::backend {

namespace {

int s_pipe = -1; // a signal handler reaches nothing else

void noteSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(s_pipe, &byte, 1);
}

} // namespace

StopSignals::StopSignals(std::function<void()> stop)
{
    if (pipe2(m_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    s_pipe = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this, stop = std::move(stop)] {
                         char byte = 0;
                         while (read(m_pipe[0], &byte, 1) == 1)
                             ;
                         stop();
                     });
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

StopSignals::~StopSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    m_notifier.reset();
    for (const int end : m_pipe)
        if (end >= 0)
            ::close(end);
}

} // namespace parley::backend
