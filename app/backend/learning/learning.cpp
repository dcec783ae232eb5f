// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/backend/learning/learning.h"

#include "app/backend/learning/pickreading.h"
#include "app/backend/store/datafolder.h"
#include "app/backend/store/log.h"
#include "models/library/suggesting/suggestiontraining.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSaveFile>
#include <QThread>

Q_LOGGING_CATEGORY(lcLearning, "parley.learning")

namespace parley::backend {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewestPicks = 10; //!< less is no pattern

//! The model of what is in the store; no bytes when there is too little, or once it is to stop.
Result<QByteArray> learnedFrom(const QString &store, const std::atomic_bool &stop)
{
    Database database;
    if (const auto opened = database.open(store, Database::Access::Read); !opened)
        return tl::unexpected(opened.error());
    const auto picks = readPicks(database, stop);
    if (!picks)
        return tl::unexpected(picks.error());
    const auto entries = readPublishedEntries(database);
    if (!entries)
        return tl::unexpected(entries.error());
    database.close();
    if (picks->size() < fewestPicks)
        return QByteArray();
    SuggestionTraining training;
    training.setEntries(*entries);
    for (const SuggestionPick &pick : *picks)
        training.add(pick);
    const auto model = training.model(&stop);
    return model ? model->toBytes() : QByteArray();
}

Result<void> keep(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return refuse(ErrorCode::Unavailable, file.errorString());
    return {};
}

} // namespace

Learning::Learning(Log *log, LearningTimes times, QObject *parent)
    : QObject(parent)
    , m_store(storeFile(log->folder()))
    , m_file(log->folder() + u"/suggestions.model"_s)
{
    m_soon.setSingleShot(true);
    m_daily.setInterval(times.every);
    connect(&m_soon, &QTimer::timeout, this, &Learning::learn);
    connect(&m_daily, &QTimer::timeout, this, &Learning::learn);
    connect(log, &Log::committed, this, [this, times](const QList<LogEvent> &events) {
        for (const LogEvent &event : events)
            if (event.kind == EventKind::EntryChanged && event.reach.isPublished)
                m_soon.start(times.published);
    });
    m_daily.start();
    QFile file(m_file);
    if (file.open(QFile::ReadOnly)) {
        const QByteArray bytes = file.readAll();
        if (const auto model = SuggestionModel::fromBytes(bytes); model)
            set(bytes);
        else
            qCWarning(lcLearning).noquote() << m_file << "is not used:" << model.error().message;
    }
    const qint64 age = QFileInfo(m_file).lastModified().msecsTo(QDateTime::currentDateTime());
    if (m_bytes.isEmpty() || age > times.every.count())
        m_soon.start(times.first);
}

Learning::~Learning() { stop(); }

void Learning::learn()
{
    m_soon.stop();
    if (m_isStopping)
        return;
    if (m_isRunning)
        m_isWantedAgain = true;
    else
        begin();
}

void Learning::begin()
{
    m_isRunning = true;
    m_thread.reset(QThread::create([this, store = m_store, path = m_file] {
        const Result<QByteArray> bytes = learnedFrom(store, m_isStopping);
        if (m_isStopping)
            return;
        if (bytes && !bytes->isEmpty())
            if (const auto kept = keep(path, *bytes); !kept)
                qCWarning(lcLearning).noquote() << path << "is not kept:" << kept.error().message;
        QMetaObject::invokeMethod(
            this, [this, bytes] { take(bytes); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

void Learning::take(const Result<QByteArray> &bytes)
{
    m_isRunning = false;
    m_thread->wait();
    if (m_isStopping)
        return;
    if (bytes) {
        const bool isNew = !bytes->isEmpty() && *bytes != m_bytes;
        if (isNew)
            set(*bytes);
        Q_EMIT learned(isNew);
    } else {
        qCWarning(lcLearning).noquote() << "suggestions were not learned:" << bytes.error().message;
        Q_EMIT failed(bytes.error().message);
    }
    if (std::exchange(m_isWantedAgain, false))
        begin();
}

void Learning::set(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_version = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().first(16);
}

void Learning::stop()
{
    m_isStopping = true;
    m_soon.stop();
    m_daily.stop();
    if (m_thread)
        m_thread->wait();
}

} // namespace parley::backend
