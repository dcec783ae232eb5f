// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

namespace parley::bench {

//! A real parleyd with the sample centre, in a folder that goes with it.
class Backend : public QObject
{
    Q_OBJECT

public:
    //! \p program is parleyd's path.
    explicit Backend(const QString &program, QObject *parent = nullptr);
    ~Backend() override;

    void start();
    [[nodiscard]] QUrl url() const { return m_url; }

Q_SIGNALS:
    void ready();
    void failed(const QString &reason);

private:
    void serve();
    void knock();

    QString m_program;
    QTemporaryDir m_folder;
    QUrl m_url;
    QProcess m_sample;
    QProcess m_server;
    QTimer m_knocking;
};

} // namespace parley::bench
