// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QCoreApplication>
#include <QUrl>

namespace parley::sync {

//! Where a backend is, as a person types it: "chat.example.org", "https://…", "ws://127.0.0.1:8470".
class ServerAddress
{
    Q_DECLARE_TR_FUNCTIONS(parley::sync::ServerAddress)

public:
    //! Completes what was typed: encrypted unless it says otherwise. Refused when it is no address, or a
    //! plain one of another machine, since the password would go over the wire in the open.
    [[nodiscard]] static Result<ServerAddress> of(const QString &typed);
    [[nodiscard]] static Result<ServerAddress> of(const QUrl &url) { return of(url.toString()); }

    [[nodiscard]] QUrl webSocket() const; //!< the staff's endpoint
    [[nodiscard]] QUrl http() const;      //!< without a path
    //! One text per server, for keys and file names.
    [[nodiscard]] QString key() const { return m_url.toString(); }

private:
    QUrl m_url; //!< ws or wss, with the path in front of the endpoint, if any
};

} // namespace parley::sync
