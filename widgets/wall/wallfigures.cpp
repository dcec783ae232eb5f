// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wall/wallfigures.h"

#include "models/lists/monitormodel.h"
#include "models/lists/queuemodel.h"
#include "models/lists/usermodel.h"
#include "models/policy/capacity.h"
#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"
#include "widgets/queue/waitclock.h"
#include "widgets/timeline/linepainting.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace parley {

namespace {

constexpr int cells = 4;
constexpr int padding = 14;
constexpr int longestWait = 1; // the cell with a clock

} // namespace

WallFigures::WallFigures(MonitorModel *monitor, QueueModel *queue, UserModel *users, QWidget *parent)
    : QWidget(parent)
    , m_monitor(monitor)
    , m_queue(queue)
    , m_users(users)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(queue, &QueueModel::countsChanged, this, repaint);
    for (const QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(monitor), static_cast<QAbstractItemModel *>(users)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, repaint);
        connect(model, &QAbstractItemModel::rowsRemoved, this, repaint);
        connect(model, &QAbstractItemModel::dataChanged, this, repaint);
        connect(model, &QAbstractItemModel::modelReset, this, repaint);
    }
}

void WallFigures::setCentre(const Centre &centre)
{
    m_centre = centre;
    update();
}

void WallFigures::setNow(qint64 now)
{
    m_now = now;
    update();
}

QSize WallFigures::sizeHint() const
{
    return {600, std::max(scaled(66), lineHeight(TextRole::Caption) + lineHeight(TextRole::Figure) + 22)};
}

int WallFigures::places() const
{
    int places = 0;
    for (int row = 0; row < m_users->rowCount(); ++row)
        // Who is away takes nothing new, but what they hold stands on places of theirs.
        places += m_users->presence(row) == Presence::Available
                      ? std::max(capOf(m_users->user(row)), m_users->load(row))
                      : m_users->load(row);
    return places;
}

WallFigures::Figure WallFigures::figure(int cell) const
{
    const QLocale locale;
    switch (cell) {
    case 0:
        //: Figure of the wall: how many conversations wait
        return {tr("Waiting"), locale.toString(m_queue->count()), {}};
    case longestWait: {
        const Conversation *longest = m_queue->longest();
        //: Figure of the wall: the longest wait in the queue
        return {tr("Longest wait"), longest ? QString() : tr("none"),
                longest ? channelWord(longest->channel) : QString()};
    }
    case 2:
        //: Figure of the wall: conversations that agents hold
        return {tr("Open chats"), locale.toString(m_monitor->rowCount()),
                //: Beside the open chats: how many there is room for
                tr("of %n place(s)", nullptr, places())};
    default:
        //: Figure of the wall: how many agents are at work
        return {tr("Agents on"), locale.toString(m_users->presentCount()),
                //: Beside the agents at work: how many there are in all
                tr("of %1").arg(m_users->rowCount())};
    }
}

void WallFigures::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    for (int cell = 0; cell < cells; ++cell) {
        const int from = width() * cell / cells;
        const QRect box(from, 0, width() * (cell + 1) / cells - from, height() - 1);
        const QRect shown = QStyle::visualRect(layoutDirection(), rect(), box);
        paintCell(painter, shown, cell);
        if (cell < cells - 1)
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(),
                                                QRect(box.right(), 0, 1, box.height())),
                             theme.line);
    }
}

void WallFigures::paintCell(QPainter &painter, const QRect &cell, int number) const
{
    const Theme &theme = Theme::current();
    const Figure shown = figure(number);
    const QRect inner = cell.adjusted(padding, 8, -padding, 0);
    const int titleHeight = lineHeight(TextRole::Caption);
    const int figureHeight = lineHeight(TextRole::Figure);
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(theme.ink2);
    paintLine(painter, QRect(inner.x(), inner.y(), inner.width(), titleHeight), shown.title);
    QRect line(inner.x(), inner.y() + titleHeight, inner.width(), figureHeight);
    int used = 0;
    if (const Conversation *longest = number == longestWait ? m_queue->longest() : nullptr) {
        const Wait wait = waitOf(*longest, m_centre, m_now);
        const QFont font = fontFor(TextRole::Figure, Strength::Strong);
        used = paintClock(painter, line, wait.face, wait.text(), 18, font).width();
    } else {
        painter.setFont(fontFor(TextRole::Figure, Strength::Strong));
        painter.setPen(theme.ink);
        used = paintLine(painter, line, shown.figure);
    }
    const bool isRightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    line.adjust(isRightToLeft ? 0 : used + 7, 3, isRightToLeft ? -used - 7 : 0, 3);
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(theme.ink3);
    paintLine(painter, line, shown.beside);
}

} // namespace parley
