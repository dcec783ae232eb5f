// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/messages/level.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>

namespace parley::bench {

using namespace Qt::StringLiterals;

namespace {

QUrl endpointOf(const QUrl &server, const QString &path)
{
    QUrl url = server;
    url.setScheme(u"ws"_s);
    url.setPath(path);
    return url;
}

//! Somebody of the sample centre who may follow every conversation.
QJsonObject supervisor()
{
    QFile file(QStringLiteral(PARLEY_SOURCE_DIR "/resources/sample/users.json"));
    if (!file.open(QFile::ReadOnly))
        return {};
    const QJsonArray users = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &user : users)
        if (user["role"_L1].toString() == "supervisor"_L1)
            return user.toObject();
    return {};
}

} // namespace

Level::Level(const QString &parleyd, int connections, int runs, int seconds, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_runs(runs)
    , m_seconds(seconds)
    , m_backend(parleyd)
{
    m_clock.start();
    m_pacer.setTimerType(Qt::PreciseTimer);
    m_pacer.setInterval(std::chrono::milliseconds(2));
    connect(&m_pacer, &QTimer::timeout, this, &Level::sendPaced);
    connect(&m_backend, &Backend::ready, this, &Level::openWatcher);
    connect(&m_backend, &Backend::failed, this, &Level::failed);
}

void Level::openWatcher()
{
    const QJsonObject user = supervisor();
    m_watcher = std::make_unique<Watcher>(endpointOf(m_backend.url(), u"/ws"_s), user["login"_L1].toString(),
                                          user["password"_L1].toString());
    connect(m_watcher.get(), &Watcher::ready, this, &Level::openVisitors);
    connect(m_watcher.get(), &Watcher::failed, this, &Level::failed);
    connect(m_watcher.get(), &Watcher::arrived, this, &Level::arrived);
    connect(m_watcher.get(), &Watcher::following, this, [this](int conversations) {
        if (conversations == m_connections)
            begin(Phase::Busy);
        else
            addVisitor();
    });
    m_watcher->start();
}

void Level::openVisitors()
{
    m_isWaiting.fill(false, m_connections);
    for (int i = 0; i < std::min(m_connections, 10); ++i)
        addVisitor();
}

void Level::addVisitor()
{
    const int number = int(m_visitors.size());
    if (number >= m_connections)
        return;
    protocol::VisitorStart start;
    start.customerName = u"Visitor %1"_s.arg(number + 1);
    start.language = u"en"_s;
    m_visitors.push_back(
        std::make_unique<replay::Visitor>(endpointOf(m_backend.url(), u"/visitor"_s), start));
    replay::Visitor *visitor = m_visitors.back().get();
    connect(visitor, &replay::Visitor::started, this,
            [this, visitor] { m_watcher->follow(visitor->conversation()); });
    connect(visitor, &replay::Visitor::accepted, this, [this, number] { accepted(number); });
    connect(visitor, &replay::Visitor::reconnecting, this, &Level::failed);
    connect(visitor, &replay::Visitor::refused, this, [this](const QString &what, const Error &error) {
        Q_EMIT failed(what + u": "_s + error.message);
    });
    visitor->begin();
}

void Level::begin(Phase phase)
{
    m_phase = phase;
    m_delivery = {};
    m_accepted = 0;
    m_paced = 0;
    m_phaseClock.start();
    const auto length = std::chrono::seconds(m_seconds);
    if (phase == Phase::Busy) {
        for (int i = 0; i < m_connections; ++i)
            send(i);
        QTimer::singleShot(length, this, &Level::endBusy);
    } else {
        // One message a second from each, as busy people write, but never near what the backend can do.
        m_sample.calmRate = std::min(double(m_connections), m_sample.perSecond / 2);
        m_pacer.start();
        QTimer::singleShot(length, this, &Level::endCalm);
    }
}

void Level::endBusy()
{
    m_sample.perSecond = double(m_accepted) * 1000 / double(m_phaseClock.elapsed());
    m_sample.busyMedian = m_delivery.percentile(0.5);
    m_sample.busyTail = m_delivery.percentile(0.99);
    m_phase = Phase::Draining;
    if (m_underWay == 0)
        begin(Phase::Calm);
}

void Level::endCalm()
{
    m_pacer.stop();
    m_sample.calmMedian = m_delivery.percentile(0.5);
    m_sample.calmTail = m_delivery.percentile(0.99);
    m_samples.append(std::exchange(m_sample, {}));
    if (m_samples.size() >= m_runs)
        Q_EMIT finished();
    else
        begin(Phase::Busy);
}

void Level::send(int visitor)
{
    if (m_isWaiting.at(visitor))
        return;
    m_isWaiting[visitor] = true;
    ++m_underWay;
    const qint64 now = m_clock.nsecsElapsed();
    m_sentAt.insert(m_visitors[size_t(visitor)]->say(u"The parcel with my order 4711 has still not come."_s),
                    now);
}

void Level::sendPaced()
{
    const auto due = qint64(m_sample.calmRate * double(m_phaseClock.elapsed()) / 1000);
    for (; m_paced < due; ++m_paced)
        send(int(m_paced % m_connections));
}

void Level::accepted(int visitor)
{
    m_isWaiting[visitor] = false;
    --m_underWay;
    ++m_accepted;
    if (m_phase == Phase::Busy)
        send(visitor);
    else if (m_phase == Phase::Draining && m_underWay == 0)
        begin(Phase::Calm);
}

void Level::arrived(const MessageId &id)
{
    const auto sent = m_sentAt.constFind(id);
    if (sent == m_sentAt.constEnd())
        return;
    m_delivery.add(double(m_clock.nsecsElapsed() - *sent) / 1e6);
    m_sentAt.erase(sent);
}

} // namespace parley::bench
