// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/links/linkchecker.h"

#include "app/backend/handlers/apicommands.h"
#include "app/backend/links/linkaddresses.h"
#include "app/backend/store/bytewriter.h"
#include "app/backend/store/database.h"
#include "app/backend/store/log.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds beat{250};
constexpr qsizetype mostAddresses = 20'000;

struct Known
{
    QList<Entry> entries;
    QList<LinkCheck> checks;
};

template<typename T>
QList<T> bodies(Result<QSqlQuery *> query)
{
    QList<T> all;
    while (query && (*query)->next())
        all.append(fromBytes<T>((*query)->value(0).toByteArray()));
    if (query)
        (*query)->finish();
    return all;
}

Known readKnown(Database &database)
{
    Known known;
    known.entries = bodies<Entry>(database.query("SELECT body FROM entries"));
    known.checks = bodies<LinkCheck>(database.query("SELECT body FROM link_checks"));
    return known;
}

QString hostOf(const QString &address) { return QUrl(address).host(); }

} // namespace

LinkChecker::LinkChecker(Log *log, LinkSettings settings, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_settings(std::move(settings))
{
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, &LinkChecker::look);
}

LinkChecker::~LinkChecker() = default;

void LinkChecker::start()
{
    if (std::exchange(m_isRunning, true))
        return;
    connect(m_log, &Log::committed, this, &LinkChecker::follow);
    m_log->ask<Known>(this, &readKnown, [this](const Known &known) { take(known.entries, known.checks); });
    m_beat.start();
}

void LinkChecker::stop()
{
    m_isRunning = false;
    m_beat.stop();
    disconnect(m_log, nullptr, this, nullptr);
    for (LinkProbe *probe : std::as_const(m_probes))
        probe->deleteLater();
    m_probes.clear();
}

// What was changed while this was read has been followed already, and is newer.
void LinkChecker::take(const QList<Entry> &entries, const QList<LinkCheck> &checks)
{
    for (const Entry &entry : entries)
        if (!m_entries.contains(entry.id))
            put(entry);
    for (const LinkCheck &check : checks)
        if (const auto known = m_addresses.constFind(check.address);
            known != m_addresses.cend() && check.standing != LinkStanding::Unchecked)
            schedule(check.address, std::max(known->due, check.at + m_settings.period.count()));
}

void LinkChecker::follow(const QList<LogEvent> &events)
{
    for (const LogEvent &event : events) {
        if (event.kind != EventKind::EntryChanged)
            continue;
        const auto frame = protocol::decode(event.frame, event.frame.size());
        const auto *body = frame ? std::get_if<protocol::Event>(&*frame) : nullptr;
        const auto changed = body ? protocol::fromJson<protocol::EntryChanged>(body->with, u"with"_s)
                                  : Result<protocol::EntryChanged>();
        if (body && changed)
            put(changed->entry);
    }
}

void LinkChecker::put(const Entry &entry)
{
    QSet<QString> wanted = entry.status == EntryStatus::Retired ? QSet<QString>() : addressesIn(entry);
    wanted.removeIf([this](const QString &address) {
        return m_addresses.size() >= mostAddresses && !m_addresses.contains(address);
    });
    const QSet<QString> before = std::exchange(m_entries[entry.id], wanted);
    for (const QString &address : wanted - before)
        if (++m_addresses[address].uses == 1)
            schedule(address, m_settings.now());
    for (const QString &address : before - wanted)
        if (--m_addresses[address].uses == 0)
            m_addresses.remove(address);
}

void LinkChecker::schedule(const QString &address, qint64 due)
{
    m_addresses[address].due = due;
    m_queue.emplace(due, address);
}

void LinkChecker::look()
{
    const qint64 now = m_settings.now();
    for (auto it = m_queue.begin();
         it != m_queue.end() && it->first <= now && m_probes.size() < m_settings.parallel;) {
        const QString address = it->second;
        const auto known = m_addresses.constFind(address);
        if (known == m_addresses.cend() || known->due != it->first) { // gone, or due at another time
            it = m_queue.erase(it);
            continue;
        }
        const QString host = hostOf(address);
        if (m_probes.contains(host) || m_freeAt.value(host) > now) {
            ++it;
            continue;
        }
        it = m_queue.erase(it);
        probe(address);
    }
    if (m_freeAt.size() > mostAddresses)
        m_freeAt.clear();
}

void LinkChecker::probe(const QString &address)
{
    auto *probe = new LinkProbe(m_settings, address, this);
    const QString host = hostOf(address);
    m_probes.insert(host, probe);
    connect(probe, &LinkProbe::finished, this, [this, probe, host, address](const LinkFinding &finding) {
        m_probes.remove(host);
        m_freeAt.insert(host, m_settings.now() + m_settings.pause.count());
        probe->deleteLater();
        note(address, finding);
    });
    probe->start();
}

void LinkChecker::note(const QString &address, const LinkFinding &finding)
{
    const auto known = m_addresses.find(address);
    if (known == m_addresses.end())
        return;
    const qint64 now = m_settings.now();
    const bool isFailure = finding.standing == LinkStanding::Unchecked;
    const bool isFirst = isFailure && known->failedAt == 0;
    if (isFirst) {
        known->failedAt = now;
        return schedule(address, now + m_settings.doubt.count());
    }
    known->failedAt = isFailure ? known->failedAt : 0;
    schedule(address, now + m_settings.period.count());
    save(address, isFailure ? LinkStanding::Dead : finding.standing, finding.reason);
}

void LinkChecker::save(const QString &address, LinkStanding standing, const QString &reason)
{
    m_log->submit<protocol::SaveLinkCheck>(Actor::system(), {{address, standing, reason, m_settings.now()}},
                                           this, {});
}

} // namespace parley::backend
