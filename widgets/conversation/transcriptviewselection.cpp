// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is selected in a TranscriptView, with mouse and keys.

#include "widgets/conversation/transcriptview.h"

#include "widgets/common/icons.h"
#include "widgets/conversation/transcriptwords.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

QString TranscriptView::shownTextOf(int row) const
{
    const TranscriptRow &line = transcript()->rowAt(row);
    return transcript::shownText(line.message.text);
}

TranscriptPosition TranscriptView::positionAt(const QPoint &point) const
{
    if (m_heights.count() == 0)
        return {};
    const int row = m_heights.rowAt(point.y() - topOf(0));
    const QRect rect = visualRect(model()->index(row, 0));
    if (point.y() < rect.top())
        return {row, 0};
    if (point.y() > rect.bottom())
        return {row, int(shownTextOf(row).size())};
    return {row, m_delegate->layoutOf(transcript()->rowAt(row)).hitAt(point - rect.topLeft()).offset};
}

std::pair<TranscriptPosition, TranscriptPosition> TranscriptView::selection() const
{
    return std::minmax(m_selectedFrom, m_selectedTo);
}

void TranscriptView::select(const TranscriptPosition &from, const TranscriptPosition &to)
{
    if (from == m_selectedFrom && to == m_selectedTo)
        return;
    m_selectedFrom = from;
    m_selectedTo = to;
    viewport()->update();
}

void TranscriptView::selectWordAt(const QPoint &point)
{
    const TranscriptPosition place = positionAt(point);
    if (place.row < 0)
        return;
    const QString text = shownTextOf(place.row);
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(place.offset);
    const bool isAtStart = words.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem);
    const int start = isAtStart ? place.offset : int(std::max<qsizetype>(0, words.toPreviousBoundary()));
    words.setPosition(start);
    const qsizetype end = words.toNextBoundary();
    select({place.row, start}, {place.row, int(end < 0 ? text.size() : end)});
}

QString TranscriptView::selectedText() const
{
    const auto [from, to] = selection();
    if (from.row < 0 || from == to || !transcript())
        return {};
    if (from.row == to.row)
        return shownTextOf(from.row).mid(from.offset, to.offset - from.offset);
    QStringList lines;
    for (int row = from.row; row <= to.row; ++row) {
        const QString line = transcript::copiedText(transcript()->rowAt(row), m_customerName);
        if (!line.isEmpty())
            lines += line;
    }
    return lines.join(u'\n');
}

void TranscriptView::copySelection()
{
    QString text = selectedText();
    if (text.isEmpty() && currentIndex().isValid())
        text = transcript()->rowAt(currentIndex().row()).message.text;
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TranscriptView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position().toPoint();
    m_isSelecting = true;
    const TranscriptPosition place = positionAt(m_pressedAt);
    const bool isExtended = event->modifiers().testFlag(Qt::ShiftModifier) && m_selectedFrom.row >= 0;
    select(isExtended ? m_selectedFrom : place, place);
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const bool isDrag = (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_isSelecting && event->buttons().testFlag(Qt::LeftButton) && isDrag)
        select(m_selectedFrom, positionAt(point));
    else if (!event->buttons())
        hover(point);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    m_isSelecting = false;
    if (event->button() == Qt::LeftButton && m_selectedFrom == m_selectedTo)
        activate(event->position().toPoint());
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        selectWordAt(event->position().toPoint());
}

void TranscriptView::addMenuActions(QMenu &menu, int row)
{
    const TranscriptRow line = transcript()->rowAt(row);
    const QString selected = selectedText();
    const QString text = selected.isEmpty() ? line.message.text : selected;
    //: Menu of a message
    QAction *copy =
        menu.addAction(icon("edit-copy"_L1), selected.isEmpty() ? tr("Copy message") : tr("Copy"));
    connect(copy, &QAction::triggered, this, [text] { QApplication::clipboard()->setText(text); });
    //: Menu of a message: copies "Hannah, 14:06: …"
    QAction *withName = menu.addAction(tr("Copy with name and time"));
    const QString whole = transcript::copiedText(line, m_customerName);
    connect(withName, &QAction::triggered, this, [whole] { QApplication::clipboard()->setText(whole); });
    menu.addSeparator();
    //: Menu of a message: puts it into the answer as a quotation
    QAction *quote = menu.addAction(tr("Quote in the answer"));
    connect(quote, &QAction::triggered, this, [this, text] { Q_EMIT quoteRequested(text); });
    //: Menu of a message: proposes it to the trainers as a reply for the library
    QAction *suggest = menu.addAction(tr("Suggest for the library"));
    suggest->setEnabled(!line.isFromCustomer());
    connect(suggest, &QAction::triggered, this, [this, text] { Q_EMIT suggestRequested(text); });
    if (line.delivery != Delivery::Failed || line.isFromCustomer())
        return;
    menu.addSeparator();
    const bool isOutbox = line.kind == TranscriptRow::Kind::Outbox;
    const CommandId command = isOutbox ? line.command : CommandId(line.message.id.value());
    //: Menu of a message that was not delivered
    QAction *resend = menu.addAction(tr("Send again"));
    connect(resend, &QAction::triggered, this, [this, command] { Q_EMIT resendRequested(command); });
    if (!isOutbox)
        return;
    //: Menu of a message of ours that was refused
    QAction *remove = menu.addAction(tr("Remove"));
    connect(remove, &QAction::triggered, this, [this, command] { Q_EMIT removeOutboxRequested(command); });
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || transcript()->rowAt(index.row()).message.text.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addMenuActions(*menu, index.row());
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->matches(QKeySequence::SelectAll) && m_heights.count() > 0)
        return select({0, 0}, {m_heights.count() - 1, int(shownTextOf(m_heights.count() - 1).size())});
    if (event->matches(QKeySequence::Find))
        return openFind();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        const TranscriptRow &line = transcript()->rowAt(currentIndex().row());
        if (!line.message.attachments.isEmpty())
            Q_EMIT attachmentOpenRequested(line.message.attachments.first());
        return;
    }
    if (event->key() == Qt::Key_Escape && m_selectedFrom != m_selectedTo)
        return select({}, {});
    QAbstractItemView::keyPressEvent(event);
}

} // namespace parley
