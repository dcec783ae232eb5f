// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/queuedelegate.h"

#include "models/lists/queuemodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/hues.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/customer/customerwords.h"
#include "widgets/queue/waitclock.h"
#include "widgets/timeline/kindicons.h"
#include "widgets/timeline/linepainting.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

constexpr int side = 14;
constexpr int textStart = side + 16 + 10;
constexpr int clockWide = 96;
constexpr int padding = 8;

int heightOf(TextRole role) { return lineHeight(role); }

QString besidesName(const Conversation &conversation)
{
    QStringList words{conversation.topic.simplified(), languageWords(conversation.language)};
    if (conversation.language.isEmpty())
        words.removeLast();
    words.removeAll(QString());
    return words.join(u" · "_s);
}

} // namespace

QRect QueueDelegate::clockRect(const QRect &row, Qt::LayoutDirection direction)
{
    const QRect box(row.right() + 1 - side - clockWide, row.y() + padding, clockWide,
                    heightOf(TextRole::Body) + 2);
    return QStyle::visualRect(direction, row, box);
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = heightOf(TextRole::Body) + heightOf(TextRole::Small) + heightOf(TextRole::Caption);
    return {320, lines + 2 * padding + 4};
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto conversation = index.data(QueueModel::ConversationRole).value<Conversation>();
    const bool isSelected = option.state & QStyle::State_Selected;
    int y = option.rect.y() + padding;
    const int wide = option.rect.width() - textStart - side;
    const auto line = [&](int x, int width, int height) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(option.rect.x() + x, y, width, height));
    };
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QColor fill = isSelected                               ? theme.accentSoft
                        : option.state & QStyle::State_MouseOver ? theme.hover
                                                                 : theme.surface;
    painter->fillRect(option.rect, fill);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.line);

    const int first = heightOf(TextRole::Body) + 2;
    paintIcon(*painter, line(side, 16, first), iconNameOf(conversation.channel), theme.ink2, 16);
    painter->setFont(fontFor(TextRole::Body, Strength::Strong));
    painter->setPen(isSelected ? theme.accentInk : theme.ink);
    const int room = wide - clockWide - 12;
    const int used =
        paintLine(*painter, line(textStart, room * 2 / 3, first), conversation.customerName.simplified());
    painter->setFont(fontFor(TextRole::Caption));
    painter->setPen(theme.ink2);
    paintLine(*painter, line(textStart + used + 10, room - used - 10, first), besidesName(conversation));
    paintWait(*painter, clockRect(option.rect, option.direction), waitOf(conversation, m_centre, m_now), 16,
              fontFor(TextRole::Body));
    y += first;
    painter->setFont(fontFor(TextRole::Small));
    painter->setPen(theme.ink);
    paintLine(*painter, line(textStart, wide, heightOf(TextRole::Small)), conversation.lastText.simplified());
    y += heightOf(TextRole::Small) + 1;
    painter->setFont(fontFor(TextRole::Caption));
    painter->setPen(isSelected ? theme.ink2 : theme.ink3);
    QStringList notes{channelWord(conversation.channel), index.data(QueueModel::ReasonRole).toString()};
    notes.removeAll(QString());
    paintLine(*painter, line(textStart, wide, heightOf(TextRole::Caption)), notes.join(u" · "_s));
    if (option.state & QStyle::State_HasFocus && hasKeyboardFocus(option.widget))
        paintFocusInside(*painter, option.rect, 2);
    painter->restore();
}

} // namespace parley
