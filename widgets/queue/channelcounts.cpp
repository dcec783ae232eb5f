// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/channelcounts.h"

#include "models/lists/queuemodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"
#include "widgets/queue/waitclock.h"
#include "widgets/timeline/kindicons.h"
#include "widgets/timeline/linepainting.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

constexpr int side = 12;
constexpr int iconWidth = 18;
constexpr int gap = 9;
constexpr int countWidth = 26;
constexpr int clockColumn = 72;
constexpr int glyph = 13;

int rowHeight() { return std::max(scaled(29), lineHeight(TextRole::Small) + 8); }

} // namespace

ChannelCounts::ChannelCounts(QueueModel *model, Use use, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_use(use)
{
    //: Name of the list for screen readers
    setAccessibleName(tr("Waiting per channel"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(model, &QueueModel::countsChanged, this, qOverload<>(&QWidget::update));
    if (use == Use::Show)
        return;
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
}

void ChannelCounts::setCentre(const Centre &centre)
{
    m_centre = centre;
    update();
}

void ChannelCounts::setNow(qint64 now)
{
    m_now = now;
    update();
}

int ChannelCounts::rowCount() const
{
    return static_cast<int>(Names<Channel>::table.size()) + (m_use == Use::Filter ? 1 : 0);
}

std::optional<Channel> ChannelCounts::channelAt(int row) const
{
    const int place = row - (m_use == Use::Filter ? 1 : 0);
    if (place < 0)
        return {};
    return Names<Channel>::table[static_cast<size_t>(place)].first;
}

QRect ChannelCounts::rowRect(int row) const { return {0, row * rowHeight(), width(), rowHeight()}; }
QSize ChannelCounts::sizeHint() const { return {268, rowCount() * rowHeight()}; }
int ChannelCounts::rowAt(QPoint at) const { return rect().contains(at) ? at.y() / rowHeight() : -1; }

int ChannelCounts::chosenRow() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_use == Use::Filter && channelAt(row) == m_model->channel())
            return row;
    return -1;
}

void ChannelCounts::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    for (int row = 0; row < rowCount(); ++row)
        paintRow(painter, row);
}

void ChannelCounts::paintRow(QPainter &painter, int row) const
{
    const Theme &theme = Theme::current();
    const QRect whole = rowRect(row);
    const bool isChosen = row == chosenRow();
    if (isChosen || row == m_hovered)
        paintBox(painter, whole.adjusted(4, 1, -4, -1), 6, isChosen ? theme.accentSoft : theme.hover);
    if (isChosen && hasKeyboardFocus(this))
        paintFocusInside(painter, whole.adjusted(4, 1, -4, -1), 6);
    const auto place = [&](int x, int wide) {
        return QStyle::visualRect(layoutDirection(), whole,
                                  QRect(whole.x() + x, whole.y(), wide, whole.height()));
    };
    const std::optional<Channel> channel = channelAt(row);
    const int end = width() - side;
    const int nameStart = side + iconWidth + gap;
    const int nameWidth = end - clockColumn - gap - countWidth - gap - nameStart;
    paintIcon(painter, place(side, 16), channel ? iconNameOf(*channel) : "mail-folder-inbox"_L1,
              isChosen ? theme.accentInk : theme.ink2, 16);
    painter.setFont(fontFor(TextRole::Small, isChosen ? Strength::Strong : Strength::Usual));
    painter.setPen(isChosen ? theme.accentInk : theme.ink);
    //: Above the channels: conversations on all of them
    paintLine(painter, place(nameStart, nameWidth), channel ? channelWord(*channel) : tr("All channels"));
    painter.setFont(fontFor(TextRole::Small, Strength::Strong));
    paintLine(painter, place(nameStart + nameWidth + gap, countWidth),
              QString::number(m_model->count(channel)), LineSide::End);
    const QRect clock = place(end - clockColumn, clockColumn);
    if (const Conversation *longest = m_model->longest(channel)) {
        paintWait(painter, clock, waitOf(*longest, m_centre, m_now), glyph, fontFor(TextRole::Small));
        return;
    }
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(theme.ink3);
    //: In place of the longest wait of a channel: nobody waits there
    paintLine(painter, clock, tr("none"), LineSide::End);
}

void ChannelCounts::choose(int row)
{
    if (m_use == Use::Filter && row >= 0 && row < rowCount())
        Q_EMIT channelChosen(channelAt(row));
    update();
}

void ChannelCounts::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = rowAt(event->position().toPoint());
    update();
}

void ChannelCounts::mouseReleaseEvent(QMouseEvent *event) { choose(rowAt(event->position().toPoint())); }

void ChannelCounts::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void ChannelCounts::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        choose(std::min(chosenRow() + 1, rowCount() - 1));
    else if (event->key() == Qt::Key_Up)
        choose(std::max(chosenRow() - 1, 0));
    else
        QWidget::keyPressEvent(event);
}

} // namespace parley
