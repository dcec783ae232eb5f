// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/door/doorsettings.h"
#include "app/backend/session/services.h"

#include <QObject>

#include <memory>

namespace parley::backend {

class Door;
class HttpServer;
class Hub;
class Learning;

//! All of the backend that faces the network, on top of a log that is open: the door, the sessions and the
//! HTTP API. Main thread.
class Front : public QObject
{
    Q_OBJECT
public:
    Front(Log *log, Accounts *accounts, Presences *presences, SessionSettings settings = {},
          QObject *parent = nullptr);
    ~Front() override;

    //! Starts to listen; or says why not.
    [[nodiscard]] Result<void> open(const DoorSettings &settings);
    //! The port that is listened on.
    [[nodiscard]] quint16 port() const;
    //! What suggests replies; once it is open.
    [[nodiscard]] Learning *learning() const { return m_learning.get(); }

    //! Takes no further connection or command; those under way are still answered. Then Log::close(),
    //! then close().
    void drain();
    //! Ends every connection.
    void close();

private:
    Services m_services;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Learning> m_learning;
    std::unique_ptr<HttpServer> m_server;
    Door *m_door = nullptr; //!< of the server
};

} // namespace parley::backend
