// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entryfigures.h"

#include <QFrame>

class QChart;
class QChartView;

namespace parley {

class Label;

//! One plot of the library's report, day by day, with its legend and the day under the pointer or chosen by
//! the arrow keys in words. Time runs from left to right in every language.
class ReportPlot : public QFrame
{
    Q_OBJECT

public:
    enum class Kind {
        Messages,  //!< two lines: from the library, by hand
        TimeSaved, //!< bars
    };

    explicit ReportPlot(Kind kind, QWidget *parent = nullptr);

    //! Every day once, the oldest first.
    void setDays(const QList<LibraryDay> &days);
    //! What is said of the chosen day.
    [[nodiscard]] QString readout() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void draw();
    void choose(int day);
    void showReadout();

    Kind m_kind;
    QList<LibraryDay> m_days;
    int m_chosen = -1;
    QWidget *m_legend;
    Label *m_readout;
    QChart *m_chart;
    QChartView *m_view;
    bool m_isDrawing = false;
};

} // namespace parley
