// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/unsavedentry.h"

#include <QObject>
#include <QTimer>

namespace parley {

//! What trainers have written and not saved, kept on disk over a restart: at most a second of typing is
//! lost when the program is killed. One file, written whole and swapped in.
class UnsavedEntries : public QObject
{
    Q_OBJECT

public:
    explicit UnsavedEntries(QObject *parent = nullptr);
    ~UnsavedEntries() override;

    //! Reads \a file and keeps to it from now on. What cannot be read is left out.
    [[nodiscard]] QList<UnsavedEntry> open(const QString &file);
    [[nodiscard]] bool isOpen() const { return !m_file.isEmpty(); }
    //! Replaces what is kept; written within a second.
    void keep(const QList<UnsavedEntry> &entries);
    //! Writes at once what is not written yet; false when the disk did not take it.
    bool flush();

private:
    QString m_file;
    QList<UnsavedEntry> m_entries;
    QTimer m_writing;
    bool m_isDirty = false;
};

} // namespace parley
