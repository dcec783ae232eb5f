// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/libraryreportfigures.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QStackedWidget;
class QTableWidget;

namespace parley {

class Button;
class Chip;
class Label;
class LibraryReportCards;
class LibraryReportFilter;
class LibraryReportModel;
class LibraryReportPeriod;
class LibraryReportTable;
class ReportPlot;
enum class ReportAttention;

//! The library's section of figures: what the library brought in a period, by day and by entry. Asks for a
//! report when it is first seen and when another period is picked.
class LibraryReportPage : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryReportPage(QWidget *parent = nullptr);
    ~LibraryReportPage() override;

    //! The backend's clock, ms since 1970 UTC.
    void setNow(qint64 now);
    //! Every entry that one may see.
    void setEntries(const QList<Entry> &entries);
    //! The answer to reportRequested.
    void setReport(const LibraryReport &report);
    //! The same for as many days before, when it is known.
    void setBefore(const LibraryReport &report);
    //! The answer to reportRequested: it was refused, and why.
    void showRefused(const QString &reason);

    //! What is shown of the table, as CSV, and a name for the file.
    [[nodiscard]] QByteArray csv() const;
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] LibraryReportTable *table() const { return m_table; }

public Q_SLOTS:
    void refresh();
    //! Plots as a table of days, or back.
    void toggleDayTable();

Q_SIGNALS:
    //! ms since 1970 UTC; \p sinceBefore begins as many days before.
    void reportRequested(qint64 since, qint64 until, qint64 sinceBefore);
    void exportRequested();
    void entryOpenRequested(const parley::EntryId &entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum State { Figures, Loading, Words };

    QWidget *buildTools();
    QWidget *buildFigures();
    QWidget *buildPlots();
    QWidget *buildEntries();
    QWidget *buildWords();
    void addChip(ReportAttention attention);
    void showFigures();
    void showDays();
    void showCounts();
    void say(const QString &words, bool canRetry);

    LibraryReport m_report;
    std::optional<LibraryTotals> m_before;
    QList<Entry> m_entries;
    bool m_hasReport = false;
    bool m_isAsked = false;
    LibraryReportModel *m_model;
    LibraryReportFilter *m_filter;
    LibraryReportPeriod *m_period;
    Button *m_dayTableButton;
    Button *m_export;
    QStackedWidget *m_states;
    LibraryReportCards *m_cards;
    QStackedWidget *m_plots;
    ReportPlot *m_messages;
    ReportPlot *m_saved;
    QTableWidget *m_days;
    LibraryReportTable *m_table;
    QList<std::pair<ReportAttention, Chip *>> m_chips;
    QLineEdit *m_find;
    Label *m_none;
    Label *m_words;
    Button *m_retry;
};

} // namespace parley
