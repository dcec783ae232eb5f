// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/common/backend.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>

namespace parley::bench {

using namespace Qt::StringLiterals;

Backend::Backend(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    m_url = QUrl(u"http://127.0.0.1:%1"_s.arg(probe.serverPort()));
    m_sample.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.setStandardErrorFile(m_folder.filePath(u"parleyd.log"_s));
    m_knocking.setInterval(std::chrono::milliseconds(100));
    connect(&m_knocking, &QTimer::timeout, this, &Backend::knock);
    connect(&m_sample, &QProcess::finished, this, [this](int code) {
        if (code == 0)
            serve();
        else
            Q_EMIT failed(u"parleyd sample ended with %1"_s.arg(code));
    });
    for (QProcess *process : {&m_sample, &m_server})
        connect(process, &QProcess::errorOccurred, this, [this, process](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                Q_EMIT failed(m_program + u": "_s + process->errorString());
        });
}

Backend::~Backend()
{
    m_server.disconnect(this);
    m_server.terminate();
    if (!m_server.waitForFinished(10'000))
        m_server.kill();
    m_server.waitForFinished(1'000);
}

void Backend::start() { m_sample.start(m_program, {u"sample"_s, u"--data"_s, m_folder.filePath(u"data"_s)}); }

void Backend::serve()
{
    connect(&m_server, &QProcess::finished, this, [this] { Q_EMIT failed(u"parleyd has ended"_s); });
    m_server.start(m_program,
                   {u"serve"_s, u"--data"_s, m_folder.filePath(u"data"_s), u"--listen"_s, m_url.authority()});
    m_knocking.start();
}

void Backend::knock()
{
    auto *socket = new QTcpSocket(this);
    connect(socket, &QTcpSocket::connected, this, [this] {
        if (m_knocking.isActive()) {
            m_knocking.stop();
            Q_EMIT ready();
        }
    });
    QTimer::singleShot(std::chrono::seconds(1), socket, &QObject::deleteLater);
    socket->connectToHost(m_url.host(), quint16(m_url.port()));
}

} // namespace parley::bench
