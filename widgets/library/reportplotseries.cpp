// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/reportplotseries.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QDate>
#include <QLineSeries>
#include <QLocale>
#include <QScatterSeries>

#include <algorithm>
#include <cmath>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int weekDays = 7;
constexpr int labelsAtMost = 8;
constexpr int markedDays = 31; // more points stand too close for markers
constexpr double barWidth = 0.62;
constexpr double secondsPerMinute = 60;
constexpr double secondsPerHour = 3600;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(parley::ReportPlot)
};

QDate dateOf(const LibraryDay &day) { return QDate(1970, 1, 1).addDays(day.day); }

void dress(QAbstractAxis &axis)
{
    const Theme &theme = Theme::current();
    axis.setLabelsFont(fontFor(TextRole::Caption));
    axis.setLabelsColor(theme.ink2);
    axis.setGridLineColor(theme.line);
    axis.setLinePenColor(theme.lineStrong);
}

void addDays(QChart &chart, const QList<LibraryDay> &days)
{
    auto *axis = new QCategoryAxis(&chart);
    dress(*axis);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setGridLineVisible(false);
    axis->setTruncateLabels(false);
    axis->setStartValue(-1);
    const QLocale locale;
    const int count = int(days.size());
    const int step = count <= weekDays ? 1 : (count + labelsAtMost - 1) / labelsAtMost;
    for (int i = 0; i < count; i += step)
        axis->append(count <= weekDays ? locale.toString(dateOf(days.at(i)), u"ddd"_s)
                                       : locale.toString(dateOf(days.at(i)), u"d MMM"_s),
                     i);
    axis->setRange(-0.5, std::max(count, 1) - 0.5);
    chart.addAxis(axis, Qt::AlignBottom);
    for (QAbstractSeries *series : chart.series())
        series->attachAxis(axis);
}

//! The next of 1, 2, 5, 10, 20 …
double niceStep(double most)
{
    constexpr int steps = 4;
    const double rough = std::max(most / steps, 1e-9);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= rough)
            return factor * power;
    return 10 * power;
}

void addScale(QChart &chart, double most, const QString &unit, bool isWhole)
{
    const double step = isWhole ? std::max(1.0, std::ceil(niceStep(most))) : niceStep(most);
    constexpr double headroom = 1.04; // or the highest marker is cut
    const double top = step * std::max(1.0, std::ceil(most * headroom / step));
    auto *axis = new QCategoryAxis(&chart);
    dress(*axis);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setLineVisible(false);
    axis->setTruncateLabels(false);
    axis->setStartValue(-1);
    const QLocale locale;
    for (double value = 0; value <= top + step / 2; value += step) {
        const QString figure = locale.toString(value, 'f', step < 1 ? 1 : 0);
        axis->append(value > 0 && !unit.isEmpty() ? unit.arg(figure) : figure, value);
    }
    axis->setRange(0, top);
    chart.addAxis(axis, Qt::AlignLeft);
    for (QAbstractSeries *series : chart.series())
        series->attachAxis(axis);
}

void addLine(QChart &chart, const QList<QPointF> &points, const QColor &colour, bool isSecond)
{
    auto *line = new QLineSeries(&chart);
    line->append(points);
    QPen pen(colour, 2);
    if (isSecond)
        pen.setDashPattern({3, 2});
    line->setPen(pen);
    chart.addSeries(line);
    if (points.size() > markedDays)
        return;
    auto *markers = new QScatterSeries(&chart);
    markers->append(points);
    markers->setMarkerShape(isSecond ? QScatterSeries::MarkerShapeRectangle
                                     : QScatterSeries::MarkerShapeCircle);
    constexpr double markerSize = 7;
    markers->setMarkerSize(markerSize);
    markers->setColor(Theme::current().surface);
    markers->setBorderColor(colour);
    markers->setPen(QPen(colour, 1.6));
    chart.addSeries(markers);
}

} // namespace

void addMessageLines(QChart &chart, const QList<LibraryDay> &days)
{
    const Theme &theme = Theme::current();
    QList<QPointF> library;
    QList<QPointF> byHand;
    int most = 0;
    for (int i = 0; i < days.size(); ++i) {
        library.append(QPointF(i, days.at(i).sent));
        byHand.append(QPointF(i, days.at(i).byHand));
        most = std::max({most, days.at(i).sent, days.at(i).byHand});
    }
    addLine(chart, byHand, theme.hue(Hue::Plum), true);
    addLine(chart, library, theme.accent, false);
    addDays(chart, days);
    addScale(chart, most, {}, true);
}

void addSavedBars(QChart &chart, const QList<LibraryDay> &days)
{
    const Theme &theme = Theme::current();
    double most = 0;
    for (const LibraryDay &day : days)
        most = std::max(most, day.savedSeconds);
    const bool isInHours = most >= 2 * secondsPerHour;
    const double unit = isInHours ? secondsPerHour : secondsPerMinute;
    auto *bars = new QBarSet(QString(), &chart);
    for (const LibraryDay &day : days)
        bars->append(day.savedSeconds / unit);
    const QColor colour = theme.isDark ? theme.heat[3] : theme.heat[2];
    bars->setColor(colour);
    bars->setBorderColor(colour);
    auto *series = new QBarSeries(&chart);
    series->append(bars);
    series->setBarWidth(barWidth);
    chart.addSeries(series);
    addDays(chart, days);
    //: A mark on the scale of a plot: hours
    addScale(chart, most / unit, isInHours ? Words::tr("%1 h") : Words::tr("%1 min"), false);
}

QString plotDayWords(const LibraryDay &day) { return QLocale().toString(dateOf(day), u"ddd d MMM"_s); }

} // namespace parley
