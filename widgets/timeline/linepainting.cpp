// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/timeline/linepainting.h"

#include "widgets/common/textdirection.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace parley {

namespace {

constexpr qsizetype longest = 20'000;
constexpr qsizetype longestLine = 1'000;
constexpr qsizetype longestName = 300;
constexpr int mostMarks = 8; // more than any script puts on a letter

Qt::Alignment sideOf(LineSide side, Qt::LayoutDirection layout, Qt::LayoutDirection own)
{
    const Qt::LayoutDirection deciding = side == LineSide::Own ? own : layout;
    const bool isRight = (deciding == Qt::RightToLeft) != (side == LineSide::End);
    return (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
}

int forced(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

int paintDirected(QPainter &painter, const QRect &box, const QString &text, Qt::LayoutDirection own,
                  LineSide side)
{
    if (text.isEmpty() || box.width() <= 0)
        return 0;
    const QString shown =
        painter.fontMetrics().elidedText(tamed(text.left(longestLine)), Qt::ElideRight, box.width());
    const int flags = static_cast<int>(sideOf(side, painter.layoutDirection(), own)) | Qt::TextSingleLine
                      | Qt::TextDontClip | forced(own);
    painter.drawText(box, flags, shown);
    return std::min(box.width(), painter.fontMetrics().horizontalAdvance(shown));
}

} // namespace

Qt::LayoutDirection lineDirection(const QString &text, Qt::LayoutDirection otherwise)
{
    qsizetype from = 0;
    while (from < text.size()) {
        qsizetype end = from;
        bool hasDigit = false;
        for (; end < text.size() && !text[end].isSpace(); ++end)
            hasDigit = hasDigit || text[end].isDigit();
        if (!hasDigit && end > from)
            break;
        from = end + 1;
    }
    const auto words = strongDirection(QStringView(text).mid(std::min(from, text.size())));
    return words ? *words : textDirection(text, otherwise);
}

QString tamed(const QString &text)
{
    QString safe;
    safe.reserve(std::min(text.size(), longest));
    int marks = 0;
    for (const QChar c : QStringView(text).left(longest)) {
        marks = c.isMark() ? marks + 1 : 0;
        if (marks <= mostMarks)
            safe += c;
    }
    return safe;
}

QString tamedLine(const QString &text) { return tamed(text.left(longestName)).simplified(); }

int paintLine(QPainter &painter, const QRect &box, const QString &text, LineSide side)
{
    return paintDirected(painter, box, text, lineDirection(text, painter.layoutDirection()), side);
}

namespace {

//! Breaks a paragraph and hands each line's start and length to \a take, until that says no.
template<typename Take>
void breakLines(const QString &text, const QFont &font, Qt::LayoutDirection direction, int width, Take take)
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1));
        if (!take(line.textStart(), line.textLength()))
            break;
    }
    layout.endLayout();
}

} // namespace

void paintLines(QPainter &painter, const QRect &box, const QString &text, int lines, int lineHeight)
{
    const Qt::LayoutDirection own = lineDirection(text, painter.layoutDirection());
    int row = 0;
    painter.save();
    breakLines(text, painter.font(), own, box.width(), [&](int start, int length) {
        const bool isLast = row == lines - 1;
        const QRect lineBox(box.x(), box.y() + row * lineHeight, box.width(), lineHeight);
        painter.setLayoutDirection(own);
        paintDirected(painter, lineBox, (isLast ? text.mid(start) : text.mid(start, length)).trimmed(), own,
                      LineSide::Start);
        return ++row < lines;
    });
    painter.restore();
}

int lineCount(const QString &paragraph, const QFont &font, int width)
{
    int count = 0;
    const auto own = lineDirection(paragraph, Qt::LeftToRight);
    breakLines(paragraph, font, own, width, [&count](int, int) { return ++count > 0; });
    return std::max(count, 1);
}

} // namespace parley
