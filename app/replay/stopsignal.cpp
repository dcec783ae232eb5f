// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replay/stopsignal.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace parley::replay {

namespace {

int wire[2];

void wake(int)
{
    const char one = 1;
    [[maybe_unused]] const ssize_t written = write(wire[0], &one, 1);
}

} // namespace

StopSignal::StopSignal(QObject *parent)
    : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, wire) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(wire[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char one = 0;
        [[maybe_unused]] const ssize_t taken = read(wire[1], &one, 1);
        Q_EMIT caught();
    });
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace parley::replay
