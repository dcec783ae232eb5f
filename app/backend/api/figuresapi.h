// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/api/httpexchange.h"

#include <QObject>

namespace parley::backend {

class Door;
class Gate;
class HttpServer;
class Hub;
struct Services;

//! GET /healthz for load balancers, and GET /metrics for Prometheus (from this machine, or with a key).
class FiguresApi : public QObject
{
    Q_OBJECT
public:
    FiguresApi(Services *services, const Door *door, const Hub *hub, Gate *gate, HttpServer *server);

private:
    [[nodiscard]] HttpAnswer health() const;
    [[nodiscard]] HttpAnswer metrics() const;

    Services *m_services;
    const Door *m_door;
    const Hub *m_hub;
    QString m_writeFailure; //!< empty: the last write went well
};

} // namespace parley::backend
