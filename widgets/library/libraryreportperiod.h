// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;

namespace parley {

class SectionSwitch;

//! Which days the report is of: the last 7, 30 or 90, or from one day to another. Days are whole ones in UTC,
//! as the backend counts them.
class LibraryReportPeriod : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryReportPeriod(QWidget *parent = nullptr);

    //! ms since 1970 UTC.
    void setNow(qint64 now);
    [[nodiscard]] QDate first() const;
    [[nodiscard]] QDate last() const;
    //! ms since 1970 UTC, from the first day's beginning to just before the last one's end.
    [[nodiscard]] qint64 since() const;
    [[nodiscard]] qint64 until() const;
    //! The same number of days before.
    [[nodiscard]] qint64 sinceBefore() const;

Q_SIGNALS:
    void picked();

private:
    void pick(int choice);
    void readDays();

    SectionSwitch *m_choice;
    QWidget *m_days;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QDate m_today;
};

} // namespace parley
