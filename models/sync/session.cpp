// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sync/session.h"

#include <QDateTime>
#include <QLoggingCategory>

namespace parley::sync {

namespace {
Q_LOGGING_CATEGORY(log, "parley.sync")
constexpr qsizetype largestFrame = 16 * 1024 * 1024;
} // namespace

using namespace Qt::StringLiterals;

Session::Session(const Timing &timing, QString clientName, std::function<CachePosition()> position,
                 QObject *parent)
    : QObject(parent)
    , m_clientName(std::move(clientName))
    , m_position(std::move(position))
    , m_wire(timing)
    , m_questions(timing.answer)
{
    connect(&m_wire, &Link::attemptStarted, this, [this] { enter(LinkState::Connecting, m_link.reason); });
    connect(&m_wire, &Link::connected, this, &Session::greet);
    connect(&m_wire, &Link::received, this, &Session::receive);
    connect(&m_wire, &Link::heard, this,
            [this] { m_link.lastContactAt = QDateTime::currentMSecsSinceEpoch(); });
    connect(&m_wire, &Link::lost, this, &Session::takeLoss);
}

void Session::signIn(const ServerAddress &server, const QString &login, const QString &password)
{
    end();
    m_login = login;
    m_password = password;
    m_wire.open(server.webSocket());
}

void Session::resume(const ServerAddress &server, const QString &token)
{
    m_token = token;
    m_wire.open(server.webSocket());
}

void Session::prepare(qint64 heardAt)
{
    m_link.lastContactAt = heardAt;
    enter(LinkState::Connecting);
}

void Session::end(const QString &reason)
{
    m_wire.close();
    m_token.clear();
    m_password.clear();
    const bool wasSignedIn = m_link.phase != LinkState::SignedOut;
    enter(LinkState::SignedOut, reason);
    //: Why an answer will not come
    m_questions.failAll(tr("Signed out."));
    if (wasSignedIn)
        Q_EMIT lost();
}

bool Session::isWelcome() const
{
    return m_link.phase == LinkState::CatchingUp || m_link.phase == LinkState::Online;
}

void Session::send(const protocol::Command &command)
{
    if (isWelcome())
        write(command);
}

void Session::ask(const protocol::Command &command, QObject *context, Questions::Answered answered)
{
    m_questions.wait(command.id, context, std::move(answered));
    if (isWelcome()) {
        write(command);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this, id = command.id] {
            //: Why a search or the like failed
            m_questions.settle(
                {id, refuse(ErrorCode::Unavailable, tr("There is no connection to the server."))});
        },
        Qt::QueuedConnection);
}

void Session::greet()
{
    if (m_token.isEmpty()) {
        const auto command = protocol::command(protocol::SignIn{m_login, m_password, m_clientName});
        m_questions.wait(command.id, this, [this](const Result<QJsonObject> &ok) {
            const auto signedIn = ok.and_then([](const QJsonObject &body) {
                return protocol::fromJson<protocol::SignedIn>(body, u"ok"_s);
            });
            if (!signedIn)
                return reject(signedIn.error());
            m_token = signedIn->token;
            m_password.clear();
            Q_EMIT authenticated(*signedIn);
            greet();
        });
        return write(command);
    }
    const CachePosition position = m_position();
    const auto command = protocol::command(
        protocol::Hello{protocol::protocolVersion, m_token, position.cursor, position.epoch, m_clientName});
    m_questions.wait(command.id, this, [this](const Result<QJsonObject> &ok) {
        takeWelcome(ok.and_then(
            [](const QJsonObject &body) { return protocol::fromJson<protocol::Welcome>(body, u"ok"_s); }));
    });
    write(command);
}

void Session::takeWelcome(const Result<protocol::Welcome> &welcome)
{
    if (!welcome) {
        const Error error = welcome.error();
        if (error.code == ErrorCode::NotSignedIn || error.code == ErrorCode::Version
            || error.code == ErrorCode::Forbidden)
            reject(error);
        else
            m_wire.drop(error.message);
        return;
    }
    m_wire.confirm();
    m_clockOffset = welcome->now > 0 ? welcome->now - QDateTime::currentMSecsSinceEpoch() : 0;
    enter(LinkState::CatchingUp);
    Q_EMIT welcomed(*welcome);
}

void Session::receive(const QByteArray &bytes)
{
    const auto frame = protocol::decode(bytes, largestFrame);
    if (!frame) {
        qCWarning(log) << "A frame of the server cannot be read:" << frame.error().message;
        //: Why the connection was lost
        return m_wire.drop(tr("The server sent something that cannot be read."));
    }
    if (const auto *reply = std::get_if<protocol::Reply>(&*frame)) {
        if (!m_questions.settle(*reply))
            Q_EMIT replied(*reply);
    } else if (const auto *event = std::get_if<protocol::Event>(&*frame)) {
        takeEvent(*event);
    }
}

void Session::takeEvent(const protocol::Event &event)
{
    if (event.name == QLatin1StringView(protocol::SignedOut::name)) {
        const auto ended = protocol::body<protocol::SignedOut>(event);
        return reject({ErrorCode::NotSignedIn, ended ? ended->reason : QString(), {}});
    }
    if (!isWelcome())
        return;
    Q_EMIT eventReceived(event);
    if (event.name == QLatin1StringView(protocol::CaughtUp::name) && m_link.phase == LinkState::CatchingUp) {
        enter(LinkState::Online);
        Q_EMIT caughtUp();
    }
}

void Session::takeLoss(const QString &reason, int retryIn)
{
    if (m_token.isEmpty())
        return reject({ErrorCode::Unavailable, reason, {}});
    enter(LinkState::Offline, reason, QDateTime::currentMSecsSinceEpoch() + retryIn);
    m_questions.failAll(reason);
    Q_EMIT lost();
}

void Session::reject(const Error &error)
{
    // What fails because the link broke is told by the loss itself.
    if (m_link.phase == LinkState::SignedOut || m_link.phase == LinkState::Offline)
        return;
    end(error.message);
    Q_EMIT rejected(error);
}

void Session::enter(LinkState::Phase phase, const QString &reason, qint64 nextTryAt)
{
    const LinkState before = m_link;
    m_link.phase = phase;
    m_link.reason = reason;
    m_link.nextTryAt = nextTryAt;
    if (phase == LinkState::Online || phase == LinkState::SignedOut)
        m_link.offlineSince = 0;
    else if (m_link.offlineSince == 0)
        m_link.offlineSince = QDateTime::currentMSecsSinceEpoch();
    if (m_link != before)
        Q_EMIT linkChanged(m_link);
}

void Session::write(const protocol::Command &command) { m_wire.send(protocol::encode(command)); }

} // namespace parley::sync
