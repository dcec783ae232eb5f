// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wall/tiledelegate.h"

#include "models/lists/monitormodel.h"
#include "widgets/common/chip.h"
#include "widgets/common/fonts.h"
#include "widgets/common/hues.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/customer/customerwords.h"
#include "widgets/queue/waitclock.h"
#include "widgets/timeline/kindicons.h"
#include "widgets/timeline/linepainting.h"
#include "widgets/wall/tileview.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

constexpr int radius = 9;
constexpr int startPadding = 14;
constexpr int endPadding = 10;
constexpr int top = 7;
constexpr int clockWide = 84;
constexpr int clockGlyph = 13;

int headHeight() { return std::max(lineHeight(TextRole::Small), scaled(18)); }
int lineStep() { return std::max(lineHeight(TextRole::Small), scaled(17)); }
int footHeight() { return std::max(lineHeight(TextRole::Caption) + 4, scaled(20)); }

} // namespace

TileDelegate::TileDelegate(TileView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{}

int TileDelegate::leastHeight()
{
    return std::max(128, top + headHeight() + 3 + 3 * lineStep() + 6 + footHeight() + 8);
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return m_view->gridSize();
}

QRect TileDelegate::clockRect(const QRect &item) const
{
    const QRect tile = m_view->tileRect(item);
    const QRect box(tile.right() + 1 - endPadding - clockWide, tile.y() + top, clockWide, headHeight());
    return QStyle::visualRect(m_view->layoutDirection(), tile, box);
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto conversation = index.data(MonitorModel::ConversationRole).value<Conversation>();
    const QRect tile = m_view->tileRect(option.rect);
    const int room = tile.width() - startPadding - endPadding;
    const auto place = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(option.direction, tile, QRect(tile.x() + x, tile.y() + y, width, height));
    };
    painter->save();
    painter->setLayoutDirection(option.direction);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const bool isCurrent = m_view->currentIndex() == index;
    paintBox(*painter, tile, radius, isHovered && !isCurrent ? theme.hover : theme.surface,
             isCurrent ? theme.accent : theme.line, isCurrent ? 2 : 1);
    paintBox(*painter, place(5, 9, 3, tile.height() - 18), 1.5,
             theme.hue(preferredHue(conversation.customer)));

    paintIcon(*painter, place(startPadding, top, 14, headHeight()), iconNameOf(conversation.channel),
              theme.ink2, 14);
    painter->setFont(fontFor(TextRole::Small, Strength::Strong));
    painter->setPen(theme.ink);
    const Due due = dueOf(conversation, m_centre, m_now);
    const QFont font = fontFor(TextRole::Small);
    const int clock = due.isRunning ? clockWidth(clockText(due.secondsLeft), clockGlyph, font) + 6 : 0;
    paintLine(*painter, place(startPadding + 20, top, room - 20 - clock, headHeight()),
              conversation.customerName.simplified());
    paintDue(*painter, clockRect(option.rect), due, clockGlyph, font);

    painter->setFont(fontFor(TextRole::Small));
    painter->setPen(theme.ink2);
    const int first = top + headHeight() + 3;
    paintLine(*painter, place(startPadding, first, room, lineStep()),
              index.data(MonitorModel::AgentTextRole).toString(), LineSide::Own);
    painter->setPen(theme.ink);
    paintLines(*painter, place(startPadding, first + lineStep() + 3, room, 2 * lineStep()),
               index.data(MonitorModel::CustomerTextRole).toString(), 2, lineStep());
    paintFoot(*painter, place(startPadding, tile.height() - footHeight() - 7, room, footHeight()), index);
    painter->restore();
}

void TileDelegate::paintFoot(QPainter &painter, const QRect &foot, const QModelIndex &index) const
{
    const auto conversation = index.data(MonitorModel::ConversationRole).value<Conversation>();
    const Theme &theme = Theme::current();
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(theme.ink3);
    int used = 0;
    if (conversation.state == ConversationState::Held) {
        //: On a tile of the wall: the conversation is on hold
        const QString words = tr("On hold");
        const QSize size = tagSize(words, "media-playback-pause"_L1);
        const QRect tag(foot.right() + 1 - size.width(), foot.y() + (foot.height() - 18) / 2, size.width(),
                        18);
        paintTag(painter, QStyle::visualRect(painter.layoutDirection(), foot, tag), words, Tone::Neutral,
                 "media-playback-pause"_L1);
        used = size.width() + 8;
    } else {
        used = paintLine(painter, foot, languageWords(conversation.language), LineSide::End) + 8;
    }
    painter.setFont(fontFor(TextRole::Caption));
    painter.setPen(theme.ink3);
    const QRect name(foot.x(), foot.y(), foot.width() - used, foot.height());
    paintLine(painter, QStyle::visualRect(painter.layoutDirection(), foot, name),
              index.data(MonitorModel::AgentRole).toString());
}

} // namespace parley
