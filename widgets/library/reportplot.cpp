// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/reportplot.h"

#include "models/lists/libraryreportcells.h"
#include "widgets/common/label.h"
#include "widgets/common/painting.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/reportplotseries.h"

#include <QChart>
#include <QChartView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int plotHeight = 168;
constexpr int swatchWidth = 16;

//! A piece of a line as it is drawn in the plot.
class Swatch : public QWidget
{
public:
    Swatch(bool isSecond, QWidget *parent)
        : QWidget(parent)
        , m_isSecond(isSecond)
    {
        setFixedSize(swatchWidth, scaled(12));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QPen pen(m_isSecond ? Theme::current().hue(Hue::Plum) : Theme::current().accent, 2);
        if (m_isSecond)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawLine(0, height() / 2, width(), height() / 2);
    }

private:
    bool m_isSecond;
};

} // namespace

ReportPlot::ReportPlot(Kind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_legend(new QWidget(this))
    , m_readout(new Label(TextRole::Caption, &Theme::ink2, this))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
{
    setProperty("role", u"card"_s);
    setProperty("ownFocus", true);
    setFocusPolicy(Qt::StrongFocus);
    auto *title = new Label(kind == Kind::Messages
                                //: Heading of a plot: messages by day
                                ? tr("Messages a day")
                                //: Heading of a plot: time by day
                                : tr("Time saved a day"),
                            TextRole::Body, &Theme::ink, this);
    title->setStrength(Strength::Strong);
    auto *legend = new QHBoxLayout(m_legend);
    legend->setContentsMargins(0, 0, 0, 0);
    legend->setSpacing(6);
    //: Legend of a plot
    const QStringList lines{tr("from the library"), tr("by hand")};
    for (int i = 0; kind == Kind::Messages && i < lines.size(); ++i) {
        legend->addWidget(new Swatch(i > 0, m_legend));
        legend->addWidget(new Label(lines.at(i), TextRole::Caption, &Theme::ink2, m_legend));
        legend->addSpacing(6);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_readout);
    head->addWidget(m_legend);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 6);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    m_readout->hide();
    m_view->setMinimumHeight(scaled(plotHeight));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setLayoutDirection(Qt::LeftToRight);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setMouseTracking(true);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    m_chart->setLayoutDirection(Qt::LeftToRight);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->setBackgroundVisible(false);
    setAccessibleName(title->text());
    draw();
}

void ReportPlot::setDays(const QList<LibraryDay> &days)
{
    m_days = days;
    m_chosen = -1;
    draw();
    showReadout();
}

void ReportPlot::draw()
{
    if (std::exchange(m_isDrawing, true))
        return;
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        axis->deleteLater();
    }
    m_view->setBackgroundBrush(Theme::current().surface);
    if (m_kind == Kind::Messages)
        addMessageLines(*m_chart, m_days);
    else
        addSavedBars(*m_chart, m_days);
    m_isDrawing = false;
}

QString ReportPlot::readout() const
{
    if (m_chosen < 0 || m_chosen >= m_days.size())
        return {};
    const LibraryDay &day = m_days.at(m_chosen);
    if (m_kind == Kind::TimeSaved)
        //: A day of a plot: %1 "Thu 12 Jun", %2 "3.5 h"
        return tr("%1: %2").arg(isolated(plotDayWords(day)), savedWords(day.savedSeconds));
    //: A day of a plot: %1 "Thu 12 Jun", %2 and %3 numbers of messages
    return tr("%1: %2 from the library, %3 by hand")
        .arg(isolated(plotDayWords(day)))
        .arg(day.sent)
        .arg(day.byHand);
}

void ReportPlot::choose(int day)
{
    m_chosen = m_days.isEmpty() ? -1 : std::clamp(day, -1, int(m_days.size()) - 1);
    showReadout();
}

void ReportPlot::showReadout()
{
    m_readout->setText(readout());
    m_readout->setVisible(m_chosen >= 0);
    m_legend->setVisible(m_chosen < 0 && m_kind == Kind::Messages);
    setAccessibleDescription(readout());
}

bool ReportPlot::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Leave && !hasFocus())
        choose(-1);
    if (event->type() == QEvent::MouseMove && !m_chart->series().isEmpty()) {
        const QPoint point = static_cast<const QMouseEvent *>(event)->pos();
        choose(qRound(m_chart->mapToValue(m_view->mapToScene(point)).x()));
    }
    return QFrame::eventFilter(watched, event);
}

void ReportPlot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: choose(std::max(m_chosen - 1, 0)); break;
    case Qt::Key_Right: choose(m_chosen + 1); break;
    case Qt::Key_Home: choose(0); break;
    case Qt::Key_End: choose(int(m_days.size()) - 1); break;
    default: QFrame::keyPressEvent(event);
    }
}

void ReportPlot::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasKeyboardFocus(this))
        return;
    QPainter painter(this);
    paintFocusInside(painter, rect(), 9);
}

void ReportPlot::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        draw();
    QFrame::changeEvent(event);
}

void ReportPlot::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    if (m_chosen < 0 && hasKeyboardFocus(this))
        choose(int(m_days.size()) - 1);
    update();
}

void ReportPlot::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    choose(-1);
    update();
}

} // namespace parley
