// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/timelinedelegate.h"

#include "models/lists/timelinemodel.h"
#include "models/lists/timelinewords.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"
#include "widgets/timeline/kindicons.h"
#include "widgets/timeline/linepainting.h"
#include "widgets/timeline/timelinelist.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

constexpr int above = 10;  // the first entry
constexpr int below = 9;   // each entry
constexpr int cardGap = 5; // between the line and the card
constexpr int timeGap = 6;

int titleHeight() { return std::max(lineHeight(TextRole::Small), scaled(18)); }
int lineBelow() { return std::max(lineHeight(TextRole::Caption), scaled(16)); }

} // namespace

TimelineDelegate::TimelineDelegate(TimelineList *list)
    : QStyledItemDelegate(list)
    , m_list(list)
{}

TimelineDelegate::Layout TimelineDelegate::layoutOf(const QRect &entry, const QModelIndex &index) const
{
    const int top = entry.top() + (index.row() == 0 ? above : 0);
    const QRect inner(entry.left() + side, top, std::max(entry.width() - 2 * side, 0),
                      entry.bottom() + 1 - top);
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    const int timeWidth = metrics.horizontalAdvance(index.data(TimelineModel::WhenRole).toString()) + 1;
    const int textWidth = std::max(inner.width() - textStart, 0);
    Layout layout;
    layout.node = {inner.left(), top, node, node};
    layout.title = {inner.left() + textStart, top, std::max(textWidth - timeWidth - timeGap, 0),
                    titleHeight()};
    layout.time = {inner.right() + 1 - timeWidth, top, timeWidth, titleHeight()};
    layout.line = {inner.left() + textStart, top + titleHeight(), textWidth, lineBelow()};
    const int cardTop = layout.line.bottom() + 1 + cardGap;
    layout.card = {inner.left() + textStart, cardTop, textWidth,
                   std::max(inner.bottom() + 1 - below - cardTop, 0)};
    for (QRect *box : {&layout.node, &layout.title, &layout.time, &layout.line, &layout.card})
        *box = QStyle::visualRect(m_list->layoutDirection(), entry, *box);
    return layout;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_list->viewport()->width();
    int height = (index.row() == 0 ? above : 0) + titleHeight() + lineBelow() + below;
    const int card = m_list->cardHeight(index, std::max(width - 2 * side - textStart, 0));
    if (card > 0)
        height += cardGap + card;
    return {width, height};
}

void TimelineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    editor->setGeometry(layoutOf(option.rect, index).card);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const Layout layout = layoutOf(option.rect, index);
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect head = layout.title.united(layout.time).united(layout.line).adjusted(-5, -1, 5, 3);
    if (option.state & QStyle::State_MouseOver)
        paintBox(*painter, head, 6, theme.hover);
    paintRail(*painter, option.rect, layout, index);

    painter->setFont(fontFor(TextRole::Small, Strength::Strong));
    painter->setPen(theme.ink);
    paintLine(*painter, layout.title, index.data(TimelineModel::TitleRole).toString().simplified());
    painter->setFont(fontFor(TextRole::Caption));
    painter->setPen(theme.ink3);
    paintLine(*painter, layout.time.adjusted(-1, 0, 1, 0), index.data(TimelineModel::WhenRole).toString(),
              LineSide::End);
    const auto *model = qobject_cast<const TimelineModel *>(index.model());
    if (model)
        paintParts(*painter, layout.line, lineOf(model->interaction(index.row()), model->ownName()));
    if (m_list->currentIndex() == index && hasKeyboardFocus(m_list))
        paintFocusInside(*painter, head, 6);
    painter->restore();
}

void TimelineDelegate::paintRail(QPainter &painter, const QRect &entry, const Layout &layout,
                                 const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const bool isCurrent = index.data(TimelineModel::IsCurrentRole).toBool();
    if (index.row() < index.model()->rowCount() - 1)
        painter.fillRect(QRect(layout.node.center().x(), layout.node.bottom() + 1, 1,
                               entry.bottom() - layout.node.bottom()),
                         theme.lineStrong);
    paintBox(painter, layout.node, node / 2.0, isCurrent ? theme.accentSoft : theme.surface,
             isCurrent ? theme.accent : theme.lineStrong);
    const auto kind = index.data(TimelineModel::InteractionRole).value<Interaction>().kind;
    paintIcon(painter, layout.node, iconNameOf(kind), isCurrent ? theme.accentInk : theme.ink2, 13);
}

void TimelineDelegate::paintParts(QPainter &painter, QRect box, const QList<LinePart> &parts) const
{
    const Theme &theme = Theme::current();
    const bool isRightToLeft = painter.layoutDirection() == Qt::RightToLeft;
    const auto put = [&](const QString &text, Strength strength, const QColor &ink) {
        painter.setFont(fontFor(TextRole::Caption, strength));
        painter.setPen(ink);
        const int used = paintLine(painter, box, text);
        box.adjust(isRightToLeft ? 0 : used, 0, isRightToLeft ? -used : 0, 0);
    };
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            put(u" · "_s, Strength::Usual, theme.ink2);
        switch (parts[i].weight) {
        case LinePart::Weight::Plain: put(parts[i].text, Strength::Usual, theme.ink2); break;
        case LinePart::Weight::You: put(parts[i].text, Strength::Strong, theme.ink2); break;
        case LinePart::Weight::Solved: put(parts[i].text, Strength::Strong, theme.ok); break;
        case LinePart::Weight::Unsolved: put(parts[i].text, Strength::Strong, theme.warn); break;
        }
    }
}

} // namespace parley
