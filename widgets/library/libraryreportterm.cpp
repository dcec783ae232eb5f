// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/libraryreportterm.h"

#include "widgets/common/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace parley {

void paintTermLine(QPainter &painter, int left, int right, int y)
{
    painter.save();
    painter.setPen(QPen(Theme::current().control, 1, Qt::DotLine));
    painter.drawLine(left, y, right, y);
    painter.restore();
}

LibraryReportTerm::LibraryReportTerm(ReportTerm term, QWidget *parent)
    : Label(definitionOf(term).name, TextRole::Small, &Theme::ink2, parent)
    , m_term(term)
{
    setFocusPolicy(Qt::TabFocus);
    setProperty("ownFocus", true);
    setAccessibleDescription(definitionWords(term));
    setContentsMargins(0, 0, 0, 2);
}

void LibraryReportTerm::explain()
{
    const QRect words = contentsRect();
    const QPoint place(layoutDirection() == Qt::RightToLeft ? words.right() : words.left(), words.bottom());
    showDefinition(m_term, mapToGlobal(place), this);
}

bool LibraryReportTerm::event(QEvent *event)
{
    const bool isHelp =
        event->type() == QEvent::KeyPress && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_F1;
    switch (event->type()) {
    case QEvent::ToolTip: explain(); return true;
    case QEvent::ShortcutOverride:
        if (static_cast<const QKeyEvent *>(event)->key() == Qt::Key_F1) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (isHelp) {
            explain();
            return true;
        }
        break;
    case QEvent::FocusIn:
        update();
        if (hasKeyboardFocus(this))
            explain();
        break;
    case QEvent::FocusOut:
        update();
        QToolTip::hideText();
        break;
    default: break;
    }
    return Label::event(event);
}

void LibraryReportTerm::paintEvent(QPaintEvent *event)
{
    Label::paintEvent(event);
    QPainter painter(this);
    const int width = std::min(fontMetrics().horizontalAdvance(text()), contentsRect().width());
    const QRect words = QStyle::visualRect(layoutDirection(), contentsRect(),
                                           QRect(contentsRect().left(), 0, width, contentsRect().height()));
    paintTermLine(painter, words.left(), words.right(), height() - 2);
    if (hasKeyboardFocus(this))
        paintFocusInside(painter, rect(), 4);
}

} // namespace parley
