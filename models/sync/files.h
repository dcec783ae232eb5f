// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attachment.h"
#include "models/domain/error.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

class QNetworkReply;

namespace parley::sync {

//! Attachments go by HTTP beside the link, under the same token. TLS errors end a transfer.
class Files : public QObject
{
    Q_OBJECT

public:
    using Uploaded = std::function<void(const Result<Attachment> &)>;
    using Downloaded = std::function<void(const Result<QString> &)>;
    //! The bytes; null when those that one has are still the newest.
    using Fetched = std::function<void(const Result<QByteArray> &)>;

    explicit Files(QObject *parent = nullptr);

    //! Where to send, and under which token; an empty \p token: nobody is signed in.
    void setServer(const QUrl &http, const QString &token);

    //! Sends the file at \p path; \p done is called once unless \p context is gone.
    void upload(const QString &path, QObject *context, Uploaded done);
    //! Fetches an attachment into \p path, whole or not at all; \p done gets the path.
    void download(const AttachmentId &id, const QString &path, QObject *context, Downloaded done);
    //! Fetches what the API has at \p path; \p tag is the ETag of what one has, empty without.
    void fetch(const QString &path, const QByteArray &tag, QObject *context, Fetched done);

Q_SIGNALS:
    //! How far an upload has come; \p total is -1 when unknown.
    void uploadProgressed(const QString &path, qint64 sent, qint64 total);

private:
    [[nodiscard]] QNetworkRequest request(const QString &path, const QString &query = {}) const;

    QNetworkAccessManager m_network;
    QUrl m_server;
    QString m_token;
};

} // namespace parley::sync
