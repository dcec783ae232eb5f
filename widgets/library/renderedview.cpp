// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/renderedview.h"

#include "widgets/common/icons.h"
#include "widgets/common/painting.h"
#include "widgets/common/textdirection.h"

#include <QEvent>
#include <QGlyphRun>
#include <QPainter>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int padX = 12;
constexpr int padY = 7;
constexpr int radius = 10;
constexpr QChar joint(0x00A0);

//! A chip's words in one piece, with room for its icon; isolated, so that it stands where it is missing.
QString chipText(const QString &label)
{
    QString words = label;
    words.replace(u' ', joint);
    return QChar(0x2068) + QString(7, joint) + words + QString(2, joint) + QChar(0x2069);
}

QList<QRectF> rectsOf(const QTextLayout &layout, int start, int length)
{
    QList<QRectF> rects;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(start + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        QRectF rect;
        for (const QGlyphRun &run : line.glyphRuns(from, to - from)) {
            QRectF own = run.boundingRect();
            own.setTop(line.y());
            own.setHeight(line.height());
            rect = rect.isNull() ? own : rect.united(own);
        }
        if (!rect.isNull())
            rects.append(rect);
    }
    return rects;
}

} // namespace

RenderedView::RenderedView(TextRole role, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RenderedView::setRendered(const RenderedText &rendered)
{
    if (rendered == m_rendered && !m_paragraphs.empty())
        return;
    m_rendered = rendered;
    build();
    setAccessibleName(shownText());
    updateGeometry();
    update();
}

QString RenderedView::shownText() const
{
    QString text = m_rendered.text;
    for (auto it = m_rendered.spans.crbegin(); it != m_rendered.spans.crend(); ++it)
        if (it->state == SpanState::Missing)
            text.insert(it->start, u'[' + it->label + u']');
    return text;
}

void RenderedView::build()
{
    m_paragraphs.clear();
    m_laidOutWidth = -1;
    QString text = m_rendered.text;
    QList<Mark> marks;
    qsizetype shift = 0;
    for (const Span &span : m_rendered.spans) {
        Mark mark{int(span.start + shift), int(span.length), span.state};
        if (span.state == SpanState::Missing) {
            const QString chip = chipText(span.label);
            text.insert(mark.start, chip);
            mark.length = int(chip.size());
            shift += chip.size();
        }
        marks.append(mark);
    }
    int start = 0;
    for (const QString &line : text.split(u'\n')) {
        Paragraph paragraph{line, {}, std::make_unique<QTextLayout>(line, fontFor(m_role)), 0};
        QTextOption option;
        option.setTextDirection(m_rendered.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        paragraph.layout->setTextOption(option);
        paragraph.layout->setCacheEnabled(true);
        QList<QTextLayout::FormatRange> formats;
        for (const Mark &each : marks) {
            if (each.start < start || each.start > start + line.size())
                continue;
            Mark own = each;
            own.start -= start;
            own.length = std::min(own.length, int(line.size()) - own.start);
            paragraph.marks.append(own);
            if (own.state != SpanState::Missing)
                continue;
            QTextCharFormat format;
            format.setForeground(Theme::current().danger);
            format.setFont(fontFor(TextRole::Small));
            formats.append({own.start, own.length, format});
        }
        paragraph.layout->setFormats(formats);
        m_paragraphs.push_back(std::move(paragraph));
        start += int(line.size()) + 1;
    }
}

int RenderedView::layOut(int width) const
{
    if (width == m_laidOutWidth)
        return m_textHeight;
    m_laidOutWidth = width;
    const qreal height = lineHeight(m_role) + 2;
    qreal top = 0;
    for (Paragraph &each : m_paragraphs) {
        each.top = top;
        each.layout->beginLayout();
        qreal y = 0;
        for (QTextLine line = each.layout->createLine(); line.isValid(); line = each.layout->createLine()) {
            line.setLineWidth(std::max(1, width - 2 * padX));
            line.setPosition({0, y + (height - line.height()) / 2});
            y += height;
        }
        each.layout->endLayout();
        top += std::max(y, height);
    }
    m_textHeight = int(std::ceil(top));
    return m_textHeight;
}

int RenderedView::heightForWidth(int width) const { return layOut(width) + 2 * padY; }

QSize RenderedView::sizeHint() const { return {320, heightForWidth(width() > 2 * padX ? width() : 320)}; }

QSize RenderedView::minimumSizeHint() const { return {120, lineHeight(m_role) + 2 * padY}; }

void RenderedView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    layOut(width());
    QPainter painter(this);
    paintBox(painter, rect(), radius, theme.bubbleOut, theme.isHighContrast ? theme.control : QColor());
    painter.setClipRect(rect());
    for (const Paragraph &each : m_paragraphs) {
        const QPointF origin(padX, padY + each.top);
        paintMarks(painter, each, origin);
        painter.setPen(theme.ink);
        each.layout->draw(&painter, origin);
    }
}

void RenderedView::paintMarks(QPainter &painter, const Paragraph &paragraph, const QPointF &origin) const
{
    const Theme &theme = Theme::current();
    for (const Mark &each : paragraph.marks) {
        for (const QRectF &place : rectsOf(*paragraph.layout, each.start, each.length)) {
            const QRectF rect = place.translated(origin);
            if (each.state == SpanState::Missing) {
                const QRectF chip(rect.left(), rect.center().y() - 9.5, rect.width(), 19);
                paintBox(painter, chip, 4, theme.dangerSoft, theme.danger);
                const bool isRtl =
                    textDirection(QStringView(paragraph.text).mid(each.start + 1, each.length - 2),
                                  Qt::LeftToRight)
                    == Qt::RightToLeft;
                const QRect glyph(int(isRtl ? chip.right() - 17 : chip.left() + 5), int(chip.top() + 3), 12,
                                  13);
                paintIcon(painter, glyph, "dialog-warning"_L1, theme.danger, 12);
                continue;
            }
            const QColor line = each.state == SpanState::Uncertain ? theme.warn : theme.accentLine;
            painter.setPen(QPen(line, 1));
            const qreal y = std::round(rect.bottom() - 1) + 0.5;
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
        }
    }
}

void RenderedView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void RenderedView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        build();
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace parley
