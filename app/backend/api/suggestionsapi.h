// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/api/httpexchange.h"

#include <QObject>

namespace parley::backend {

class Gate;
class HttpServer;
class Learning;

//! GET /api/v1/suggestions: the model that desks suggest replies with, for staff with their token. It is
//! told apart by its ETag; 304 for who has it, 404 while nothing was learned.
class SuggestionsApi : public QObject
{
    Q_OBJECT
public:
    SuggestionsApi(const Learning *learning, Gate *gate, HttpServer *server);

private:
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request) const;

    const Learning *m_learning;
};

} // namespace parley::backend
