// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/transcriptpainting.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/common/theme.h"
#include "widgets/conversation/transcriptmetrics.h"
#include "widgets/conversation/transcriptwords.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace parley::transcript {

using namespace Qt::StringLiterals;
using Kind = TranscriptRow::Kind;

namespace {

//! Fills a row from its start side to its end side, or the other way round.
class Filler
{
public:
    Filler(QPainter &painter, const QRect &rect, bool isFromEnd)
        : m_painter(painter)
        , m_rect(rect)
        , m_isAtLeft((painter.layoutDirection() == Qt::LeftToRight) != isFromEnd)
        , m_x(m_isAtLeft ? rect.left() : rect.right() + 1)
    {}

    QRect take(int width, int gap)
    {
        const QRect taken(m_isAtLeft ? m_x : m_x - width, m_rect.top(), width, m_rect.height());
        m_x += (m_isAtLeft ? 1 : -1) * (width + gap);
        return taken;
    }

    void text(const QString &words, const QFont &font, const QColor &colour, int gap)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const int room = m_isAtLeft ? m_rect.right() + 1 - m_x : m_x - m_rect.left();
        const QString shown = m_painter.fontMetrics().elidedText(words, Qt::ElideRight, room);
        const int width = m_painter.fontMetrics().horizontalAdvance(shown);
        m_painter.drawText(take(width, gap).adjusted(-2, -2, 2, 3), Qt::AlignCenter | Qt::TextSingleLine,
                           shown);
    }

private:
    QPainter &m_painter;
    QRect m_rect;
    bool m_isAtLeft;
    int m_x;
};

void paintRule(QPainter &painter, const QRect &rect, const QString &text, bool isNew)
{
    const Theme &t = Theme::current();
    const QFont font = fontFor(TextRole::Caption, isNew ? Strength::Strong : Strength::Usual);
    painter.setFont(font);
    const int width = painter.fontMetrics().horizontalAdvance(text);
    const QRect words((rect.left() + rect.right() - width) / 2, rect.top(), width, rect.height());
    painter.setPen(isNew ? t.accentInk : t.ink3);
    painter.drawText(words.adjusted(-2, -2, 2, 3), Qt::AlignCenter, text);
    const int y = rect.center().y();
    const QColor line = isNew ? t.accentLine : t.line;
    painter.fillRect(QRect(rect.left(), y, words.left() - 8 - rect.left(), 1), line);
    painter.fillRect(QRect(words.right() + 9, y, rect.right() - words.right() - 8, 1), line);
}

// Text with links in their colour, then what is found, then what is selected.
void paintText(QPainter &painter, const QPoint &origin, const TranscriptLayout &layout, const QColor &ink,
               const TranscriptMarks &marks)
{
    if (!layout.textLayout())
        return;
    const Theme &t = Theme::current();
    QList<QTextLayout::FormatRange> ranges;
    for (const TextLink &link : layout.links()) {
        QTextCharFormat format;
        format.setForeground(t.accentInk);
        format.setFontUnderline(true);
        ranges.append({link.start, link.length, format});
    }
    for (int i = 0; i < marks.found.size(); ++i) {
        QTextCharFormat format;
        format.setBackground(i == marks.currentFound ? t.warn : t.warnSoft);
        format.setForeground(i == marks.currentFound ? t.surface : t.warn);
        ranges.append({marks.found.at(i).start, marks.found.at(i).length, format});
    }
    if (marks.selected.length > 0) {
        QTextCharFormat format;
        format.setBackground(t.accent);
        format.setForeground(t.onAccent);
        ranges.append({marks.selected.start, marks.selected.length, format});
    }
    painter.setPen(ink);
    layout.textLayout()->draw(&painter, origin + layout.textOrigin(), ranges);
}

QPainterPath bubblePath(const QRectF &rect, const TranscriptLayout &layout)
{
    const TranscriptRow &row = layout.row();
    const bool isAtLeft = layout.isAtStart() == (layout.frame().direction == Qt::LeftToRight);
    const qreal above = row.joinsPrevious ? joinedRadius : bubbleRadius;
    const qreal below = row.joinsNext ? joinedRadius : bubbleRadius;
    const qreal topLeft = isAtLeft ? above : bubbleRadius;
    const qreal topRight = isAtLeft ? bubbleRadius : above;
    const qreal bottomLeft = isAtLeft ? below : bubbleRadius;
    const qreal bottomRight = isAtLeft ? bubbleRadius : below;
    const auto corner = [](qreal x, qreal y, qreal r) { return QRectF(x, y, 2 * r, 2 * r); };
    QPainterPath path;
    path.moveTo(rect.left(), rect.top() + topLeft);
    path.arcTo(corner(rect.left(), rect.top(), topLeft), 180, -90);
    path.arcTo(corner(rect.right() - 2 * topRight, rect.top(), topRight), 90, -90);
    path.arcTo(corner(rect.right() - 2 * bottomRight, rect.bottom() - 2 * bottomRight, bottomRight), 0, -90);
    path.arcTo(corner(rect.left(), rect.bottom() - 2 * bottomLeft, bottomLeft), 270, -90);
    path.closeSubpath();
    return path;
}

void paintBubble(QPainter &painter, const QRect &rect, const TranscriptLayout &layout)
{
    const Theme &t = Theme::current();
    const TranscriptRow &row = layout.row();
    const bool isFailed = row.delivery == Delivery::Failed && !layout.isAtStart();
    QColor fill = layout.isAtStart() ? t.bubbleIn : t.bubbleOut;
    QPen pen(Qt::NoPen);
    if (isFailed) {
        fill = t.dangerSoft;
        pen = QPen(t.danger, 1);
    } else if (row.kind == Kind::Preview || row.kind == Kind::Outbox) {
        fill = Qt::transparent;
        pen = QPen(row.kind == Kind::Preview ? t.control : t.accent, 1);
        pen.setDashPattern({3, 3});
    } else if (t.isHighContrast) {
        pen = QPen(t.control, 1);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(fill);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : 0.5;
    painter.drawPath(bubblePath(QRectF(rect).adjusted(inset, inset, -inset, -inset), layout));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintCards(QPainter &painter, const QPoint &origin, const TranscriptLayout &layout,
                const TranscriptMarks &marks)
{
    const Theme &t = Theme::current();
    for (int i = 0; i < layout.cards().size(); ++i) {
        const Attachment &attachment = layout.row().message.attachments.at(i);
        const QRect card = layout.cards().at(i).translated(origin);
        const bool isHovered = marks.hovered == TranscriptLayout::Part::Card && marks.hoveredIndex == i;
        paintBox(painter, card, 7, isHovered ? t.hover : t.surface, isHovered ? t.lineStrong : t.line);
        const auto placed = [&](const QRect &rect) {
            return QStyle::visualRect(painter.layoutDirection(), card, rect);
        };
        const QRect picture = placed({card.left() + 6, card.top() + 6, cardPicture, cardPicture});
        paintBox(painter, picture, 5, t.hover);
        const bool isImage = attachment.type.startsWith("image/"_L1);
        paintIcon(painter, picture, isImage ? "camera-photo"_L1 : "text-x-generic"_L1, t.ink2, 20);

        const int textLeft = card.left() + 6 + cardPicture + 10;
        const int room = card.right() - 10 - textLeft;
        const int nameLine = lineHeight(TextRole::Small);
        const int sizeLine = lineHeight(TextRole::Caption);
        const int top = card.top() + (card.height() - nameLine - sizeLine) / 2;
        const auto align =
            int(QStyle::visualAlignment(painter.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
        painter.setFont(fontFor(TextRole::Small, Strength::Strong));
        painter.setPen(t.ink);
        painter.drawText(placed({textLeft, top, room + 1, nameLine + 3}), align,
                         painter.fontMetrics().elidedText(attachment.name, Qt::ElideMiddle, room));
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(t.ink3);
        painter.drawText(placed({textLeft, top + nameLine, room + 1, sizeLine + 3}), align,
                         sizeText(attachment.bytes));
    }
}

void paintFailedStatus(QPainter &painter, const QPoint &origin, const TranscriptLayout &layout)
{
    const Theme &t = Theme::current();
    Filler words(painter, layout.status().translated(origin), true);
    words.text(layout.statusText(), fontFor(TextRole::Caption), t.danger, statusGap);
    paintIcon(painter, words.take(13, 0), "dialog-error"_L1, t.danger, 13);
    QFont link = fontFor(TextRole::Caption, Strength::Strong);
    link.setUnderline(true);
    painter.setFont(link);
    painter.setPen(t.danger);
    painter.drawText(layout.resend().translated(origin).adjusted(-2, -2, 2, 3), Qt::AlignCenter,
                     resendText());
    if (!layout.remove().isEmpty())
        painter.drawText(layout.remove().translated(origin).adjusted(-2, -2, 2, 3), Qt::AlignCenter,
                         removeText());
}

void paintStatus(QPainter &painter, const QPoint &origin, const TranscriptLayout &layout)
{
    if (layout.status().isEmpty())
        return;
    if (!layout.resend().isEmpty())
        return paintFailedStatus(painter, origin, layout);
    const Theme &t = Theme::current();
    const TranscriptRow &row = layout.row();
    const QFont font = fontFor(TextRole::Caption);
    const QRect rect = layout.status().translated(origin);
    Filler filler(painter, rect, !layout.isAtStart());
    if (row.kind == Kind::Preview) {
        paintIcon(painter, filler.take(12, 5), "document-edit"_L1, t.ink3, 12);
        filler.text(layout.statusText(), font, t.ink3, 0);
    } else if (row.kind == Kind::Outbox) {
        filler.text(layout.statusText(), font, t.ink2, 4);
        paintIcon(painter, filler.take(13, 0), "appointment-soon"_L1, t.ink2, 13);
    } else if (layout.isAtStart() || row.message.author.kind == AuthorKind::Customer) {
        filler.text(layout.statusText(), font, t.ink3, 0);
    } else {
        const bool isRead = row.delivery == Delivery::Read;
        if (isRead)
            //: Beside the ticks of a message: the customer has read it
            filler.text(QCoreApplication::translate("Transcript", "Read"), font, t.ink3, 4);
        const bool isDouble = isRead || row.delivery == Delivery::Delivered;
        paintTicks(painter, filler.take(16, 4), isDouble, isRead ? t.accentInk : t.ink3);
        filler.text(layout.statusText(), font, t.ink3, 0);
    }
}

void paintWhisper(QPainter &painter, const QPoint &origin, const TranscriptLayout &layout,
                  const TranscriptMarks &marks)
{
    const Theme &t = Theme::current();
    paintBox(painter, layout.bubble().translated(origin), 8, t.whisper, t.whisperLine);
    const QRect head = layout.author().translated(origin);
    Filler fromEnd(painter, head, true);
    fromEnd.text(layout.statusText(), fontFor(TextRole::Caption), t.whisperInk, 0);
    const int time = QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(layout.statusText()) + 8;
    const bool isLtr = painter.layoutDirection() == Qt::LeftToRight;
    Filler fromStart(painter, head.adjusted(isLtr ? 0 : time, 0, isLtr ? -time : 0, 0), false);
    paintIcon(painter, fromStart.take(systemIcon, statusGap), "parley-whisper"_L1, t.whisperInk, systemIcon);
    const QString author = authorText(layout.row(), {});
    fromStart.text(author, fontFor(TextRole::Caption, Strength::Strong), t.whisperInk, 4);
    const QString whoSees = layout.row().isOwn
                                //: In the head of an internal note one has written oneself
                                ? QCoreApplication::translate("Transcript", "only colleagues see this")
                                //: In the head of an internal note from a colleague
                                : QCoreApplication::translate("Transcript", "only you see this");
    fromStart.text(u"· "_s + whoSees, fontFor(TextRole::Caption), t.whisperInk, 0);
    paintText(painter, origin, layout, t.ink, marks);
}

void paintSystem(QPainter &painter, const QPoint &origin, const TranscriptLayout &layout,
                 const TranscriptMarks &marks)
{
    const Theme &t = Theme::current();
    QRect line = layout.bubble().translated(origin);
    line.setHeight(lineHeight(TextRole::Caption));
    Filler filler(painter, line, false);
    const QByteArray icon = layout.row().icon.toLatin1();
    paintIcon(painter, filler.take(systemIcon, statusGap), QLatin1StringView(icon), t.ink3, systemIcon);
    paintText(painter, origin, layout, t.ink3, marks);
}

void paintMessage(QPainter &painter, const QPoint &origin, const TranscriptLayout &layout,
                  const TranscriptMarks &marks)
{
    const Theme &t = Theme::current();
    if (!layout.author().isEmpty())
        Filler(painter, layout.author().translated(origin), !layout.isAtStart())
            .text(authorText(layout.row(), {}), fontFor(TextRole::Caption), t.ink3, 0);
    paintBubble(painter, layout.bubble().translated(origin), layout);
    paintCards(painter, origin, layout, marks);
    paintText(painter, origin, layout, layout.row().kind == Kind::Preview ? t.ink2 : t.ink, marks);
    paintStatus(painter, origin, layout);
}

} // namespace

void paintLine(QPainter &painter, const QPoint &origin, const TranscriptLayout &layout,
               const TranscriptMarks &marks)
{
    painter.save();
    painter.setLayoutDirection(layout.frame().direction);
    switch (layout.row().kind) {
    case Kind::Day:
    case Kind::New:
        paintRule(painter, layout.status().translated(origin), layout.text(), layout.row().kind == Kind::New);
        break;
    case Kind::System: paintSystem(painter, origin, layout, marks); break;
    case Kind::Whisper: paintWhisper(painter, origin, layout, marks); break;
    case Kind::Message:
    case Kind::Outbox:
    case Kind::Preview: paintMessage(painter, origin, layout, marks); break;
    }
    if (marks.hasFocus)
        paintFocusInside(painter,
                         QRect(origin.x() + 3, origin.y(), layout.frame().width - 6, layout.height()), 6);
    painter.restore();
}

void paintTicks(QPainter &painter, const QRect &rect, bool isDouble, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = 16.0 / 18;
    painter.translate(rect.left(), rect.top() + (rect.height() - 12 * scale) / 2);
    painter.scale(scale, scale);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (isDouble) {
        painter.drawPolyline(QPolygonF{{1.5, 6.5}, {4.3, 9.3}, {9.3, 3.3}});
        painter.drawPolyline(QPolygonF{{7.8, 8.3}, {8.8, 9.3}, {13.8, 3.3}});
    } else {
        painter.drawPolyline(QPolygonF{{5, 6.5}, {7.8, 9.3}, {12.8, 3.3}});
    }
    painter.restore();
}

} // namespace parley::transcript
