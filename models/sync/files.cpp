// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/files.h"

#include "models/protocol/values.h"

#include <QFile>
#include <QFileInfo>
#include <QHttpPart>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QNetworkReply>
#include <QPointer>
#include <QSaveFile>

namespace parley::sync {

using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOf(int status)
{
    switch (status) {
    case 400: return ErrorCode::BadRequest;
    case 401: return ErrorCode::NotSignedIn;
    case 403: return ErrorCode::Forbidden;
    case 404: return ErrorCode::NotFound;
    case 413: return ErrorCode::TooLarge;
    case 429: return ErrorCode::RateLimited;
    default: return ErrorCode::Unavailable;
    }
}

Error errorOf(const QNetworkReply &reply, const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    if (const auto told = protocol::fromJson<Error>(answer.value("error"_L1).toObject()))
        return *told;
    return {codeOf(reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()),
            reply.errorString(),
            {}};
}

template<typename Done, typename T>
void answerLater(QObject *context, Done done, Result<T> result)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result = std::move(result)] { done(result); },
        Qt::QueuedConnection);
}

} // namespace

Files::Files(QObject *parent)
    : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(60'000);
}

void Files::setServer(const QUrl &http, const QString &token)
{
    m_server = http;
    m_token = token;
}

void Files::upload(const QString &path, QObject *context, Uploaded done)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QFile::ReadOnly))
        return answerLater(context, std::move(done),
                           Result<Attachment>(refuse(ErrorCode::NotFound, file->errorString())));
    if (m_token.isEmpty()) {
        //: Why a file was not attached
        const QString reason = tr("There is no connection to the server.");
        return answerLater(context, std::move(done),
                           Result<Attachment>(refuse(ErrorCode::Unavailable, reason)));
    }
    const QString name = QFileInfo(path).fileName();
    QNetworkRequest sending =
        request(u"/api/v1/attachments"_s, u"name="_s + QString::fromLatin1(QUrl::toPercentEncoding(name)));
    sending.setHeader(QNetworkRequest::ContentTypeHeader, QMimeDatabase().mimeTypeForFile(path).name());
    QNetworkReply *reply = m_network.post(sending, file.get());
    file.release()->setParent(reply);
    connect(reply, &QNetworkReply::uploadProgress, this,
            [this, path](qint64 sent, qint64 total) { Q_EMIT uploadProgressed(path, sent, total); });
    connect(reply, &QNetworkReply::finished, this,
            [reply, done = std::move(done), context = QPointer<QObject>(context)] {
                reply->deleteLater();
                const QByteArray body = reply->readAll();
                if (!context)
                    return;
                if (reply->error() != QNetworkReply::NoError)
                    done(tl::unexpected(errorOf(*reply, body)));
                else
                    done(protocol::fromJson<Attachment>(QJsonDocument::fromJson(body).object()));
            });
}

void Files::download(const AttachmentId &id, const QString &path, QObject *context, Downloaded done)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QFile::WriteOnly))
        return answerLater(context, std::move(done),
                           Result<QString>(refuse(ErrorCode::Unavailable, file->errorString())));
    QNetworkReply *reply =
        m_network.get(request(u"/files/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id.value()))));
    QSaveFile *target = file.release();
    target->setParent(reply);
    connect(reply, &QNetworkReply::readyRead, target, [reply, target] {
        if (reply->error() == QNetworkReply::NoError)
            target->write(reply->readAll());
    });
    connect(reply, &QNetworkReply::finished, this,
            [reply, target, path, done = std::move(done), context = QPointer<QObject>(context)] {
                reply->deleteLater();
                Result<QString> result = path;
                if (reply->error() != QNetworkReply::NoError)
                    result = tl::unexpected(errorOf(*reply, {}));
                else if (!target->commit())
                    result = refuse(ErrorCode::Unavailable, target->errorString());
                if (context)
                    done(result);
            });
}

void Files::fetch(const QString &path, const QByteArray &tag, QObject *context, Fetched done)
{
    QNetworkRequest fetching = request(path);
    if (!tag.isEmpty())
        fetching.setRawHeader("If-None-Match", tag);
    QNetworkReply *reply = m_network.get(fetching);
    connect(reply, &QNetworkReply::finished, this,
            [reply, done = std::move(done), context = QPointer<QObject>(context)] {
                reply->deleteLater();
                const QByteArray body = reply->readAll();
                if (!context)
                    return;
                constexpr int notModified = 304;
                if (reply->error() != QNetworkReply::NoError)
                    done(tl::unexpected(errorOf(*reply, body)));
                else if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == notModified)
                    done(QByteArray());
                else
                    done(body);
            });
}

QNetworkRequest Files::request(const QString &path, const QString &query) const
{
    QUrl url = m_server;
    url.setPath(m_server.path() + path);
    url.setQuery(query);
    QNetworkRequest request(url);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token.toUtf8());
    return request;
}

} // namespace parley::sync
