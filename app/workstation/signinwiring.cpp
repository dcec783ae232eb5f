// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/signinwiring.h"
#include "app/workstation/errorwords.h"

#include "models/sync/engine.h"
#include "widgets/account/signinpage.h"
#include "widgets/shell/keyboardhelp.h"

#include <QNetworkReply>

namespace parley {

using namespace Qt::StringLiterals;
using sync::Engine;

SignInWiring::SignInWiring(Engine &engine, SignInPage &page, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_page(page)
{
    connect(&page, &SignInPage::serverCheckRequested, this, &SignInWiring::checkServer);
    connect(&page, &SignInPage::helpRequested, this, &SignInWiring::showKeys);
    connect(&page, &SignInPage::cancelRequested, &engine, &Engine::signOut);
    connect(&page, &SignInPage::signInRequested, this,
            [this](const QUrl &server, const QString &login, const QString &password, bool remember) {
                m_page.setBusy(true);
                m_engine.signIn(server, login, password, remember);
            });
    connect(&engine, &Engine::signInFailed, this, &SignInWiring::showFailure);
    connect(&engine, &Engine::signedIn, this, [this] {
        m_page.setBusy(false);
        m_page.reset();
    });
    connect(&engine, &Engine::credentialsUnavailable, &page, &SignInPage::setKeychainUnavailable);
}

void SignInWiring::checkServer(const QUrl &server)
{
    QUrl address = server;
    address.setPath(u"/healthz"_s);
    m_page.showServerState(SignInPage::ServerState::Checking, {});
    QNetworkRequest request(address);
    request.setTransferTimeout(8000);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        showServer(*reply);
        reply->deleteLater();
    });
}

void SignInWiring::showServer(QNetworkReply &reply)
{
    using State = SignInPage::ServerState;
    const bool isEncrypted = reply.url().scheme() == "https"_L1;
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        //: Under the server's address. %1 is the system's description of the TLS error.
        return m_page.showServerState(State::Problem, tr("Not safe to connect: %1").arg(reply.errorString()));
    if (reply.error() != QNetworkReply::NoError)
        //: Under the server's address. %1 is the system's description of the error.
        return m_page.showServerState(State::Problem, tr("No answer: %1").arg(reply.errorString()));
    m_page.showServerState(State::Reachable,
                           //: Under the server's address
                           isEncrypted ? tr("Reachable, certificate valid")
                                       //: Under the server's address; only on the same machine
                                       : tr("Reachable, on this computer"));
}

void SignInWiring::showKeys()
{
    auto *help = new KeyboardHelp(m_actions, &m_page);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->show();
}

void SignInWiring::showFailure(const Error &error)
{
    m_page.setBusy(false);
    const bool isPassword = error.code == ErrorCode::NotSignedIn;
    m_page.showError(ErrorWords::ofSignIn(error),
                     isPassword ? SignInPage::Field::Password : SignInPage::Field::Server);
}

} // namespace parley
