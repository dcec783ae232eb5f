// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backend/links/linkprobe.h"
#include "app/backend/store/logevent.h"

#include <QHash>
#include <QTimer>

#include <map>

namespace parley::backend {

class Log;

//! Looks at the addresses of the library, each once a day, slowly: few at a time, one at a time for each
//! host. What is found is submitted as SaveLinkCheck. A page is dead when it is gone for certain, or has
//! failed twice an hour apart. Main thread.
class LinkChecker : public QObject
{
    Q_OBJECT

public:
    //! \a log is open and outlives this.
    explicit LinkChecker(Log *log, LinkSettings settings = {}, QObject *parent = nullptr);
    ~LinkChecker() override;

    //! Walks the library, and follows it from then on.
    void start();
    void stop();

    [[nodiscard]] QList<QString> addresses() const { return m_addresses.keys(); }

private:
    struct Address
    {
        int uses = 0;        //!< entries it stands in
        qint64 due = 0;      //!< ms since 1970 UTC
        qint64 failedAt = 0; //!< since when it fails without being dead; 0: it does not
    };

    void take(const QList<Entry> &entries, const QList<LinkCheck> &checks);
    void follow(const QList<LogEvent> &events);
    void put(const Entry &entry);
    void schedule(const QString &address, qint64 due);
    void look();
    void probe(const QString &address);
    void note(const QString &address, const LinkFinding &finding);
    void save(const QString &address, LinkStanding standing, const QString &reason);

    Log *m_log;
    LinkSettings m_settings;
    QHash<EntryId, QSet<QString>> m_entries;
    QHash<QString, Address> m_addresses;
    std::multimap<qint64, QString> m_queue; //!< by when they are due
    QHash<QString, qint64> m_freeAt;        //!< when a host may be asked again
    QHash<QString, LinkProbe *> m_probes;   //!< by host
    QTimer m_beat;
    bool m_isRunning = false;
};

} // namespace parley::backend
