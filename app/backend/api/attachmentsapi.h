// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/api/filestore.h"
#include "app/backend/api/httpexchange.h"
#include "app/backend/store/actor.h"

namespace parley::backend {

class Gate;
class HttpServer;
class Log;

//! POST /api/v1/attachments?name=… with the bytes as body, and GET /files/<id>.
class AttachmentsApi : public QObject
{
    Q_OBJECT
public:
    AttachmentsApi(Log *log, Gate *gate, HttpServer *server);

private:
    void upload(const Actor &actor, const HttpRequest &request, const HttpResponder &respond);
    void registerFile(const Actor &actor, const Attachment &attachment, const HttpResponder &respond);
    void download(const HttpRequest &request, const HttpResponder &respond);
    void serve(const Attachment &attachment, const HttpResponder &respond);

    Log *m_log;
    FileStore m_files;
};

} // namespace parley::backend
