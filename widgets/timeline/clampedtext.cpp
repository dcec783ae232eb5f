// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/clampedtext.h"

#include "widgets/timeline/linepainting.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parley {

ClampedText::ClampedText(const QString &text, TextRole role, int lines, QWidget *parent)
    : QWidget(parent)
    , m_text(tamed(text))
    , m_role(role)
    , m_lines(lines)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(m_text);
}

void ClampedText::setText(const QString &text)
{
    m_text = tamed(text);
    setAccessibleName(m_text);
    m_measuredWidth = -1;
    updateGeometry();
    update();
}

void ClampedText::setInk(Token ink)
{
    m_ink = ink;
    update();
}

void ClampedText::setLines(int lines)
{
    m_lines = lines;
    m_measuredWidth = -1;
    updateGeometry();
    update();
}

int ClampedText::linesFor(int width) const
{
    if (width == m_measuredWidth)
        return m_measuredLines;
    int count = 0;
    const QStringList paragraphs = m_text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        count += lineCount(paragraph, fontFor(m_role), width);
        if (m_lines > 0 && count > m_lines)
            break;
    }
    m_measuredWidth = width;
    m_measuredLines = count;
    return count;
}

bool ClampedText::isClamped(int width) const { return m_lines > 0 && linesFor(width) > m_lines; }

int ClampedText::heightForWidth(int width) const
{
    const int lines = linesFor(width);
    return (m_lines > 0 ? std::min(lines, m_lines) : lines) * lineHeight(m_role) + contentsMargins().top()
           + 3;
}

QSize ClampedText::sizeHint() const { return {160, heightForWidth(160)}; }
QSize ClampedText::minimumSizeHint() const { return {40, lineHeight(m_role)}; }

void ClampedText::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange) {
        m_measuredWidth = -1;
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void ClampedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(fontFor(m_role));
    painter.setPen(Theme::current().*m_ink);
    painter.setLayoutDirection(lineDirection(m_text, layoutDirection()));
    const int step = lineHeight(m_role);
    int y = contentsMargins().top();
    int left = m_lines > 0 ? m_lines : linesFor(width());
    const QStringList paragraphs = m_text.split(u'\n');
    for (const QString &paragraph : paragraphs) {
        const int lines = std::min(left, lineCount(paragraph, painter.font(), width()));
        paintLines(painter, QRect(0, y, width(), lines * step), paragraph, lines, step);
        y += lines * step;
        left -= lines;
        if (left <= 0)
            return;
    }
}

} // namespace parley
