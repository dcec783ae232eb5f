// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/links/linksettings.h"
#include "models/domain/linkcheck.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QTimer>
#include <QUrl>

class QNetworkReply;

namespace parley::backend {

//! What one look at an address found.
struct LinkFinding
{
    LinkStanding standing = LinkStanding::Unchecked; //!< Unchecked: it failed this time and may be back
    QString reason;
};

//! Looks at one address once, following its redirects. Each host is resolved first, and what does not lead
//! to the public Internet is not touched; the connection then goes to the very address that was looked at,
//! so that a name cannot come to mean another one meanwhile. Nothing of an answer is read but its head.
class LinkProbe : public QObject
{
    Q_OBJECT

public:
    LinkProbe(const LinkSettings &settings, QString address, QObject *parent = nullptr);
    ~LinkProbe() override;

    void start();
    [[nodiscard]] const QString &address() const { return m_address; }

Q_SIGNALS:
    //! Once.
    void finished(const parley::backend::LinkFinding &finding);

private:
    void follow(const QUrl &url);
    void reach(const Resolved &resolved);
    void ask(bool isHead);
    void judge(QNetworkReply *reply, bool isHead);
    void judgeFailure(QNetworkReply *reply, bool isHead);
    void finish(LinkStanding standing, const QString &reason);
    void dropReply();

    const LinkSettings &m_settings;
    QString m_address;
    QUrl m_url;
    QHostAddress m_pinned;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_time;
    int m_redirects = 0;
    bool m_isFinished = false;
};

} // namespace parley::backend
