// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/ownpicks.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int writeAfter = 5000; //!< ms after the first pick that is not written

} // namespace

OwnPicks::OwnPicks(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_apart.setMaxThreadCount(1);
    m_writing.setSingleShot(true);
    m_writing.setInterval(writeAfter);
    connect(&m_writing, &QTimer::timeout, this, &OwnPicks::write);
    read();
}

OwnPicks::~OwnPicks()
{
    m_apart.waitForDone();
    if (m_writing.isActive())
        writeTo(m_file, m_history);
}

QString OwnPicks::fileFor(const QUrl &server, const UserId &user)
{
    const QByteArray account = (server.toString() + u'\n' + user.value()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(account, QCryptographicHash::Sha256).toHex().first(16);
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/picks-"_s
           + QString::fromLatin1(hash);
}

void OwnPicks::add(const Pick &pick)
{
    m_history.add(pick);
    if (!m_writing.isActive())
        m_writing.start();
}

void OwnPicks::read()
{
    m_apart.start([this, file = m_file] {
        QFile kept(file);
        if (!kept.open(QFile::ReadOnly))
            return;
        const Result<PickHistory> history = PickHistory::fromBytes(kept.readAll());
        if (history)
            QMetaObject::invokeMethod(
                this, [this, history = *history] { takeOver(history); }, Qt::QueuedConnection);
    });
}

//! What was picked while the file was read stays.
void OwnPicks::takeOver(PickHistory read)
{
    read.merge(m_history);
    m_history = std::move(read);
}

void OwnPicks::write()
{
    m_apart.start([file = m_file, history = m_history] { writeTo(file, history); });
}

void OwnPicks::writeTo(const QString &file, const PickHistory &history)
{
    QDir().mkpath(QFileInfo(file).path());
    QSaveFile kept(file);
    if (!kept.open(QFile::WriteOnly))
        return;
    kept.write(history.toBytes());
    kept.commit();
}

} // namespace parley
