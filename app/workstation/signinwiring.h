// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "widgets/shell/actions.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

class QNetworkReply;

namespace parley {

class SignInPage;

namespace sync {
class Engine;
}

//! The sign-in page and the engine: looks whether the server is there, signs in, says what went wrong.
class SignInWiring : public QObject
{
    Q_OBJECT

public:
    //! Neither is owned; both outlive this.
    SignInWiring(sync::Engine &engine, SignInPage &page, QObject *parent = nullptr);

private:
    void checkServer(const QUrl &server);
    void showServer(QNetworkReply &reply);
    void showKeys();
    void showFailure(const Error &error);

    sync::Engine &m_engine;
    SignInPage &m_page;
    QNetworkAccessManager m_network;
    Actions m_actions; //!< only to list their keys
};

} // namespace parley
