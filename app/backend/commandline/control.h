// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/store/log.h"

#include <QLocalServer>

class QLocalSocket;

namespace parley::backend {

//! Takes commands of the command line while the server runs: a local socket in the data folder that only
//! the folder's owner can reach. One command a connection, answered by one reply, both as on the wire.
class Control : public QObject
{
    Q_OBJECT

public:
    explicit Control(Log *log, QObject *parent = nullptr);

    //! Listens; or says why not.
    [[nodiscard]] Result<void> open();

    //! Runs a command as the backend itself: by the server of this data folder, or, when none runs, on
    //! its store. Blocks until it is answered; for programs that do nothing else.
    [[nodiscard]] static Result<protocol::Reply> run(const QString &folder, const protocol::Command &command);

private:
    void take();
    void readCommand(QLocalSocket *socket);

    Log *m_log;
    QLocalServer m_server;
};

} // namespace parley::backend
