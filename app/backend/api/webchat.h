// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/api/httpexchange.h"

#include <QObject>

namespace parley::backend {

class HttpServer;
struct DoorSettings;

//! The web chat page from the program's resources: GET /chat, its parts below /chat/, and /parley.js for
//! the pages that embed it.
class WebChat : public QObject
{
    Q_OBJECT
public:
    WebChat(const DoorSettings &settings, HttpServer *server);

private:
    struct Part
    {
        QByteArray type;
        QByteArray bytes;
        QByteArray tag; //!< changes with the bytes
    };

    void load();
    [[nodiscard]] HttpAnswer answer(const QString &name, const HttpRequest &request) const;
    [[nodiscard]] QByteArray policyFor(const HttpRequest &request) const;

    QHash<QString, Part> m_parts;
    QByteArray m_ancestors;
};

} // namespace parley::backend
