// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/changedtext.h"

#include "widgets/common/painting.h"
#include "widgets/common/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <cmath>
#include <memory>

namespace parley {
using namespace Qt::StringLiterals;

namespace {

constexpr int markWidth = 22;
constexpr int pad = 8;
constexpr int padY = 2;
constexpr double fewestAlike = 0.4; //!< of a line, for its words to be compared

//! Whether enough of two lines is the same for their words to be told apart.
bool areAlike(const QList<TextChange> &words, qsizetype longest)
{
    qsizetype same = 0;
    for (const TextChange &each : words)
        same += each.kind == ChangeKind::Same ? each.text.size() : 0;
    return double(same) >= fewestAlike * double(longest);
}

QString markOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Same: break;
    case ChangeKind::Removed: return u"−"_s;
    case ChangeKind::Added: return u"+"_s;
    }
    return {};
}

} // namespace

ChangedText::ChangedText(Side side, TextRole role, QWidget *parent)
    : QWidget(parent)
    , m_side(side)
    , m_role(role)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_document.setDocumentMargin(0);
    m_document.setUndoRedoEnabled(false);
}

void ChangedText::setTexts(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    m_lines.clear();
    if (m_side == Side::Both)
        readBoth();
    else
        readLines();
    build();
    setAccessibleName(shownText());
}

//! One side whole: the words of the other left out.
void ChangedText::readLines()
{
    const ChangeKind own = m_side == Side::Before ? ChangeKind::Removed : ChangeKind::Added;
    Line line;
    const auto flush = [&] {
        m_lines.append(line);
        line = {};
    };
    for (const TextChange &change : wordChanges(m_before, m_after)) {
        if (change.kind != ChangeKind::Same && change.kind != own)
            continue;
        const QStringList parts = change.text.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                flush();
            if (parts[i].isEmpty())
                continue;
            line.pieces.append({change.kind, parts[i]});
            if (change.kind == own)
                line.kind = own;
        }
    }
    if (!line.pieces.isEmpty() || m_lines.isEmpty())
        flush();
}

//! The lines that changed, those that are gone before those that are new, with the words that differ.
void ChangedText::readBoth()
{
    for (const TextChange &each : lineChanges(m_before, m_after))
        if (each.kind != ChangeKind::Same && !each.text.trimmed().isEmpty())
            m_lines.append({each.kind, {{ChangeKind::Same, each.text}}});
    // Where one line became another, only their words differ.
    for (qsizetype i = 0; i + 1 < m_lines.size(); ++i) {
        if (m_lines[i].kind != ChangeKind::Removed || m_lines[i + 1].kind != ChangeKind::Added)
            continue;
        const QList<TextChange> words =
            wordChanges(m_lines[i].pieces.constFirst().text, m_lines[i + 1].pieces.constFirst().text);
        const qsizetype longest = std::max(m_lines[i].pieces.constFirst().text.size(),
                                           m_lines[i + 1].pieces.constFirst().text.size());
        if (!areAlike(words, longest))
            continue;
        for (qsizetype side = 0; side < 2; ++side) {
            const ChangeKind other = side == 0 ? ChangeKind::Added : ChangeKind::Removed;
            Line &line = m_lines[i + side];
            line.pieces.clear();
            for (const TextChange &word : words)
                if (word.kind != other)
                    line.pieces.append(word);
        }
        ++i;
    }
}

void ChangedText::build()
{
    m_document.clear();
    m_document.setDefaultFont(fontFor(m_role));
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document.setDefaultTextOption(option);
    for (const Line &each : std::as_const(m_lines))
        appendLine(each);
    updateGeometry();
    update();
}

void ChangedText::appendLine(const Line &line)
{
    const Theme &theme = Theme::current();
    QTextCursor cursor(&m_document);
    cursor.movePosition(QTextCursor::End);
    QTextBlockFormat block;
    block.setTopMargin(padY);
    block.setBottomMargin(padY);
    if (!m_document.isEmpty())
        cursor.insertBlock(block);
    else
        cursor.setBlockFormat(block);
    for (const TextChange &piece : line.pieces) {
        QTextCharFormat format;
        format.setForeground(theme.ink);
        if (piece.kind != ChangeKind::Same) {
            const bool isGone = piece.kind == ChangeKind::Removed;
            format.setFontStrikeOut(isGone);
            format.setFontUnderline(!isGone);
            format.setBackground(isGone ? theme.dangerSoft : theme.okSoft);
        }
        cursor.insertText(piece.text, format);
    }
}

QString ChangedText::shownText() const
{
    QStringList shown;
    for (const Line &line : m_lines) {
        QString text = line.kind == ChangeKind::Same ? QString() : markOf(line.kind) + u' ';
        for (const TextChange &piece : line.pieces)
            text += piece.text;
        shown.append(text);
    }
    return shown.join(u'\n');
}

int ChangedText::heightForWidth(int width) const
{
    if (m_lines.isEmpty())
        return 0;
    const std::unique_ptr<QTextDocument> measure(m_document.clone());
    measure->setDefaultFont(m_document.defaultFont());
    measure->setTextWidth(std::max(1, width - markWidth - pad));
    return int(std::ceil(measure->size().height()));
}

QSize ChangedText::sizeHint() const { return {200, heightForWidth(std::max(200, width()))}; }
QSize ChangedText::minimumSizeHint() const { return {80, m_lines.isEmpty() ? 0 : lineHeight(m_role)}; }

void ChangedText::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    m_document.setTextWidth(std::max(1, width() - markWidth - pad));
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const QPointF origin(isRtl ? pad : markWidth, 0);
    qsizetype number = 0;
    for (QTextBlock block = m_document.begin(); block.isValid() && number < m_lines.size();
         block = block.next(), ++number) {
        const ChangeKind kind = m_lines[number].kind;
        if (kind == ChangeKind::Same)
            continue;
        const QRectF place = m_document.documentLayout()->blockBoundingRect(block);
        const QRectF row(0, place.top() - padY, width(), place.height() + 2 * padY);
        if (m_side == Side::Both)
            painter.fillRect(row, kind == ChangeKind::Removed ? theme.dangerSoft : theme.okSoft);
        painter.setFont(fontFor(m_role, Strength::Strong));
        painter.setPen(theme.ink2);
        const QRectF mark(isRtl ? width() - markWidth : 0, place.top(), markWidth, lineHeight(m_role));
        painter.drawText(mark, Qt::AlignCenter, markOf(kind));
    }
    painter.translate(origin);
    m_document.drawContents(&painter);
}

void ChangedText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        build();
}

} // namespace parley
