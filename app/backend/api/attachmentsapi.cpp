// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/api/attachmentsapi.h"

#include "app/backend/api/gate.h"
#include "app/backend/api/httpserver.h"
#include "app/backend/handlers/apicommands.h"
#include "app/backend/store/log.h"

#include <QUrl>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {
const QString filesPath = u"/files/"_s;
}

AttachmentsApi::AttachmentsApi(Log *log, Gate *gate, HttpServer *server)
    : QObject(server)
    , m_log(log)
    , m_files(log->folder() + u"/files"_s)
{
    server->route("POST", u"/api/v1/attachments"_s,
                  [this, gate](const HttpRequest &request, const HttpResponder &respond) {
                      gate->withToken(request, respond, [this, request, respond](const Actor &actor) {
                          upload(actor, request, respond);
                      });
                  });
    server->route("GET", filesPath + u'*', [this](const HttpRequest &request, const HttpResponder &respond) {
        download(request, respond);
    });
}

void AttachmentsApi::upload(const Actor &actor, const HttpRequest &request, const HttpResponder &respond)
{
    const QString name = request.query.queryItemValue(u"name"_s, QUrl::FullyDecoded);
    m_files.keep(name, request.body, this, [this, actor, respond](const Result<Attachment> &kept) {
        if (kept)
            return registerFile(actor, *kept, respond);
        HttpAnswer answer = HttpAnswer::error(kept.error());
        if (kept.error().code == ErrorCode::BadRequest)
            answer.status = 415;
        respond(answer);
    });
}

void AttachmentsApi::registerFile(const Actor &actor, const Attachment &attachment,
                                  const HttpResponder &respond)
{
    const protocol::AddAttachment command{attachment, QString::fromLatin1(actor.key().toBase64())};
    m_log->submit(Actor::system(), command, this,
                  [this, attachment, respond](const Result<protocol::Done> &done) {
                      if (done)
                          return respond(HttpAnswer::json(protocol::toJson(attachment), 201));
                      m_files.remove(attachment.id);
                      respond(HttpAnswer::error(done.error()));
                  });
}

void AttachmentsApi::download(const HttpRequest &request, const HttpResponder &respond)
{
    const QString id = request.path.sliced(filesPath.size());
    if (!FileStore::isId(id))
        return respond(HttpAnswer::error({ErrorCode::NotFound, u"no such file"_s, {}}));
    m_log->attachment(AttachmentId(id), this, [this, respond](const Result<Attachment> &attachment) {
        if (!attachment)
            return respond(HttpAnswer::error(attachment.error()));
        serve(*attachment, respond);
    });
}

void AttachmentsApi::serve(const Attachment &attachment, const HttpResponder &respond)
{
    m_files.read(attachment.id, this, [attachment, respond](const Result<QByteArray> &bytes) {
        if (!bytes)
            return respond(HttpAnswer::error(bytes.error()));
        HttpAnswer answer{200, attachment.type.toLatin1(), *bytes, {}};
        answer.fields.emplaceBack("Content-Disposition",
                                  "attachment; filename*=UTF-8''" + QUrl::toPercentEncoding(attachment.name));
        answer.fields.emplaceBack("Content-Security-Policy", "sandbox; default-src 'none'");
        answer.fields.emplaceBack("Cache-Control", "private, max-age=31536000, immutable");
        respond(answer);
    });
}

} // namespace parley::backend
