// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <memory>

class QThread;

namespace parley::backend {

class Log;

//! When learning happens.
struct LearningTimes
{
    std::chrono::milliseconds first{3'000};      //!< after the start, when what is kept is older than a day
    std::chrono::milliseconds every{86'400'000}; //!< a day
    std::chrono::milliseconds published{60'000}; //!< after the last of several entries was published
};

//! Learns from the log which entries agents pick where, and keeps the model in the data folder. Reads and
//! learns on a thread of its own with a connection of its own, from nothing but this centre's log; lives on
//! the main thread.
//!
//! What is kept holds no text: of what people wrote hashes of words alone, see SuggestionModel.
class Learning : public QObject
{
    Q_OBJECT
public:
    //! Reads what was kept. \p log is open and outlives this.
    explicit Learning(Log *log, LearningTimes times = {}, QObject *parent = nullptr);
    ~Learning() override;

    //! The model for the workstations; empty when nothing was learned yet.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    //! Another one for other bytes.
    [[nodiscard]] const QByteArray &version() const { return m_version; }

    //! Learns now, or once more when it is under way.
    void learn();
    //! Ends what is under way, and begins nothing more. Waits for the thread, milliseconds as a rule.
    void stop();

Q_SIGNALS:
    //! It is done; \p isNew tells whether the model is another than before.
    void learned(bool isNew);
    void failed(const QString &reason);

private:
    void begin();
    void take(const Result<QByteArray> &bytes);
    void set(const QByteArray &bytes);

    QString m_store;
    QString m_file;
    QByteArray m_bytes;
    QByteArray m_version;
    QTimer m_daily;
    QTimer m_soon;
    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_isStopping = false;
    bool m_isRunning = false;
    bool m_isWantedAgain = false;
};

} // namespace parley::backend
