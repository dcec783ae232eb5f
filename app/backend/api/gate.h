// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/api/httpexchange.h"
#include "app/backend/store/actor.h"

#include <QObject>

namespace parley::backend {

struct Services;

//! Who may use the API: programs with a key, and for uploads staff and visitors with their token.
class Gate : public QObject
{
    Q_OBJECT
public:
    using Admitted = std::function<void(const Actor &)>;

    explicit Gate(Services *services, QObject *parent = nullptr);

    //! Goes on with the key's actor, or answers the request with why not.
    void withKey(const HttpRequest &request, const HttpResponder &respond, Admitted then);
    //! The same for whoever holds a token of staff, or of a visitor who has started a conversation, or a key.
    void withToken(const HttpRequest &request, const HttpResponder &respond, Admitted then);

private:
    Services *m_services;
};

} // namespace parley::backend
