// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/commandline/verb.h"

#include "app/backend/api/front.h"
#include "app/backend/commandline/control.h"
#include "app/backend/commandline/loglines.h"
#include "app/backend/commandline/stopsignals.h"
#include "app/backend/dispatch/presences.h"
#include "app/backend/links/linkchecker.h"
#include "app/backend/store/accounts.h"
#include "app/backend/store/log.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

Q_LOGGING_CATEGORY(lcServer, "parley.server")

//! parleyd serve
namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

//! How long commands under way may take after a stop was asked for.
constexpr int drainMs = 300;

Result<DoorSettings> doorIn(const QCommandLineParser &parser)
{
    auto settings = DoorSettings::listeningOn(parser.value(u"listen"_s));
    if (!settings)
        return settings;
    settings->tlsCertificate = parser.value(u"tls-cert"_s);
    settings->tlsKey = parser.value(u"tls-key"_s);
    settings->isBehindProxy = parser.isSet(u"behind-proxy"_s);
    settings->allowedOrigins = parser.values(u"allow-origin"_s);
    return settings->check().map([&] { return *settings; });
}

//! Everything that runs, in the order it is made in.
class Server
{
public:
    Server()
        : m_accounts(&m_log)
        , m_presences(&m_log)
        , m_control(&m_log)
        , m_front(&m_log, &m_accounts, &m_presences)
        , m_links(&m_log)
    {}

    //! Looks at the library's links from now on; the log is open.
    void checkLinks() { m_links.start(); }

    Result<void> open(const QString &folder, const DoorSettings &door)
    {
        return m_log.open(folder).and_then([&] { return m_front.open(door); }).map([&] {
            if (auto listening = m_control.open(); !listening)
                qCWarning(lcServer).noquote()
                    << "the command line cannot reach this server:" << listening.error().message;
            QObject::connect(&m_log, &Log::writeFailed, &m_log, [](const QString &reason) {
                qCCritical(lcServer).noquote() << "the store does not write:" << reason;
            });
            qCInfo(lcServer).noquote()
                << u"serving %1 on %2 port %3, log at %4"_s.arg(folder, door.address.toString())
                       .arg(m_front.port())
                       .arg(m_log.head());
        });
    }

    //! Answers what is under way, tells everybody goodbye, and ends the program.
    void stop()
    {
        if (std::exchange(m_isStopping, true))
            return;
        qCInfo(lcServer) << "stopping";
        m_front.drain();
        m_links.stop();
        QTimer::singleShot(drainMs, &m_log, [this] {
            m_log.close();
            m_front.close();
            qCInfo(lcServer).noquote() << u"stopped, log at %1"_s.arg(m_log.head());
            QCoreApplication::quit();
        });
    }

private:
    Log m_log;
    Accounts m_accounts;
    Presences m_presences;
    Control m_control;
    Front m_front;
    LinkChecker m_links;
    bool m_isStopping = false;
};

Result<void> serve(const QCommandLineParser &parser, const QStringList &)
{
    if (!writeLogLines(parser.value(u"log-level"_s)))
        return refuse(ErrorCode::BadRequest, u"--log-level is debug, info, warning or error"_s);
    const auto folder = dataFolder(parser);
    const auto door = doorIn(parser);
    if (!folder || !door)
        return tl::unexpected(folder ? door.error() : folder.error());
    Server server;
    if (auto opened = server.open(*folder, *door); !opened)
        return opened;
    if (!parser.isSet(u"no-link-checks"_s))
        server.checkLinks();
    const StopSignals stopSignals([&server] { server.stop(); });
    QCoreApplication::exec();
    return {};
}

} // namespace

QList<Verb> serverVerbs()
{
    return {
        {u"serve"_s,
         u"Serves the centre until SIGTERM."_s,
         {},
         {dataOption(),
          {u"listen"_s, u"Address and port."_s, u"ADDRESS:PORT"_s, u"127.0.0.1:8470"_s},
          {u"tls-cert"_s, u"A PEM file with the certificate, leaf first."_s, u"FILE"_s},
          {u"tls-key"_s, u"A PEM file with its key."_s, u"FILE"_s},
          {u"behind-proxy"_s, u"A proxy in front ends TLS and names the client in X-Forwarded-For."_s},
          {u"allow-origin"_s, u"A site whose pages may hold the web chat; may be repeated."_s, u"ORIGIN"_s},
          {u"no-link-checks"_s, u"Does not look whether the library's links are alive."_s},
          {u"log-level"_s, u"debug, info, warning or error."_s, u"LEVEL"_s, u"info"_s}},
         serve}};
}

} // namespace parley::backend
