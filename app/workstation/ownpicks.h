// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/finding/pickhistory.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace parley {

//! What this agent picked from the library, kept in a file of the cache folder. Reading and writing it is
//! done in other threads; only a pick of the last seconds is written when this goes.
class OwnPicks : public QObject
{
    Q_OBJECT

public:
    //! Begins to read \a file; a missing or damaged one is none.
    explicit OwnPicks(const QString &file, QObject *parent = nullptr);
    ~OwnPicks() override;

    //! The file for an account of a server.
    [[nodiscard]] static QString fileFor(const QUrl &server, const UserId &user);

    [[nodiscard]] const PickHistory &history() const { return m_history; }
    void add(const Pick &pick);

private:
    void read();
    void takeOver(PickHistory read);
    void write();
    static void writeTo(const QString &file, const PickHistory &history);

    QString m_file;
    PickHistory m_history;
    QTimer m_writing;    //!< runs while there is something to write
    QThreadPool m_apart; //!< of one thread, so that what is written last stays
};

} // namespace parley
