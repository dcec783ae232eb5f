// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/entryhitdelegate.h"

#include "models/lists/entryhitmodel.h"
#include "widgets/common/chip.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/common/textdirection.h"
#include "widgets/library/entrywords.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr qreal lineWidth = 100000; //!< more than any title needs

//! Where the parts of a row stand; mirrored in right-to-left layouts.
struct Layout
{
    QRect row, digit, icon, title, detail, badge;

    Layout(const QStyleOptionViewItem &option, int badgeWidth)
    {
        row = option.rect.adjusted(0, 0, 0, -1);
        const auto place = [&](int x, int y, int width, int height) {
            return QStyle::visualRect(option.direction, row,
                                      QRect(row.left() + x, row.top() + y, width, height));
        };
        const int textX = 6 + 16 + 8 + 20 + 8;
        const int textWidth = row.width() - textX - 8 - (badgeWidth > 0 ? badgeWidth + 8 : 0);
        const int titleHeight = scaled(18) + 3;
        const int detailHeight = scaled(15) + 3;
        const int top = (row.height() - scaled(18) - scaled(15)) / 2;
        digit = place(6, 0, 16, row.height());
        icon = place(30, 0, 20, row.height());
        title = place(textX, top, textWidth, titleHeight);
        detail = place(textX, top + scaled(18), textWidth, detailHeight);
        badge = place(row.width() - 8 - badgeWidth, 0, badgeWidth, row.height());
    }
};

//! Lays \a title out in one line with what was matched marked, as far as it is shown.
qreal layOutTitle(QTextLayout &layout, const QString &title, const EntryHitRow &hit)
{
    layout.setText(title);
    const bool isWhole = title == hit.title;
    const qsizetype shown = isWhole ? title.size() : title.size() - 1; // without the ellipsis
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[start, length] : hit.titleMatches) {
        const qsizetype end = std::min(start + length, shown);
        if (start >= end)
            continue;
        QTextCharFormat format;
        format.setForeground(Theme::current().accentInk);
        format.setFontWeight(QFont::Bold);
        formats.append({int(start), int(end - start), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(lineWidth);
    layout.endLayout();
    return line.naturalTextWidth();
}

void paintTitle(QPainter &painter, const QRect &rect, const EntryHitRow &hit, Qt::LayoutDirection direction)
{
    QTextLayout layout(hit.title, fontFor(TextRole::Body));
    QTextOption option;
    option.setTextDirection(textDirection(hit.title, direction));
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    qreal width = layOutTitle(layout, hit.title, hit);
    const QFontMetricsF metrics(fontFor(TextRole::Body));
    // Bold letters are wider than the metrics say: what they take more is left out of the room.
    const qreal bolder = std::max(0.0, width - metrics.horizontalAdvance(hit.title));
    if (width > rect.width())
        width =
            layOutTitle(layout, metrics.elidedText(hit.title, Qt::ElideRight, rect.width() - bolder), hit);
    // A line is laid out from the side its text starts at: move it to the side the row starts at.
    const qreal inLine = option.textDirection() == Qt::RightToLeft ? lineWidth - width : 0;
    const qreal x = direction == Qt::RightToLeft ? rect.right() + 1 - width : rect.left();
    painter.save();
    painter.setPen(Theme::current().ink);
    painter.setClipRect(rect);
    layout.draw(&painter, {x - inLine, qreal(rect.top())});
    painter.restore();
}

void paintDetail(QPainter &painter, const QRect &rect, const EntryHitRow &hit, Qt::LayoutDirection direction)
{
    const auto alignment = int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter));
    QRect rest = rect;
    const auto draw = [&](const QString &text, const QFont &font, const QColor &ink) {
        painter.setFont(font);
        painter.setPen(ink);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rest.width());
        painter.drawText(rest, alignment, shown);
        const int used = painter.fontMetrics().horizontalAdvance(shown);
        rest = direction == Qt::RightToLeft ? rest.adjusted(0, 0, -used, 0) : rest.adjusted(used, 0, 0, 0);
    };
    QFont code = fontFor(TextRole::Code);
    code.setPointSizeF(fontFor(TextRole::Key).pointSizeF());
    draw(isolatedLtr(hit.shortcut), code, Theme::current().ink2);
    if (hit.detail.isEmpty())
        return;
    draw(u" · "_s, fontFor(TextRole::Caption), Theme::current().ink3);
    draw(hit.kind == EntryKind::Link ? isolatedLtr(hit.detail) : isolated(hit.detail),
         fontFor(TextRole::Caption), Theme::current().ink3);
}

} // namespace

int entryHitRowHeight()
{
    return std::max(scaled(41), lineHeight(TextRole::Body) + lineHeight(TextRole::Caption)) + 1;
}

void EntryHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto hit = index.data(EntryHitModel::HitRole).value<EntryHitRow>();
    const Theme &theme = Theme::current();
    const bool isCurrent = option.state & QStyle::State_Selected;
    //: Badge on a library entry
    const QString sent = tr("Already sent to this customer");
    //: How often a library entry was sent in 30 days
    const QString used = hit.used > 0 ? tr("used %L1×").arg(hit.used) : QString();
    const QFontMetrics caption(fontFor(TextRole::Caption));
    const QSize tag = tagSize(sent, "dialog-information"_L1);
    const int badgeWidth = hit.isSentBefore ? tag.width()
                           : used.isEmpty() ? 0
                                            : caption.horizontalAdvance(used);
    const Layout layout(option, badgeWidth);
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (isCurrent || option.state & QStyle::State_MouseOver)
        paintBox(*painter, layout.row, 7, isCurrent ? theme.accentSoft : theme.hover);
    painter->setFont(fontFor(TextRole::Caption));
    painter->setPen(theme.ink3);
    if (index.row() < 9)
        painter->drawText(layout.digit, Qt::AlignCenter, QString::number(index.row() + 1));
    paintIcon(*painter, layout.icon, kindIcon(hit.kind), isCurrent ? theme.accentInk : theme.ink2, 18);
    painter->setFont(fontFor(TextRole::Body));
    paintTitle(*painter, layout.title, hit, option.direction);
    paintDetail(*painter, layout.detail, hit, option.direction);
    if (hit.isSentBefore) {
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignCenter, tag, layout.badge);
        paintTag(*painter, place, sent, Tone::Warn, "dialog-information"_L1);
    } else if (!used.isEmpty()) {
        painter->setFont(fontFor(TextRole::Caption));
        painter->setPen(theme.ink2);
        painter->drawText(layout.badge, Qt::AlignCenter, isolated(used));
    }
    painter->restore();
}

QSize EntryHitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, entryHitRowHeight()};
}

} // namespace parley
