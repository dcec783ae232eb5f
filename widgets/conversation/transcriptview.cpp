// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/transcriptview.h"

#include "widgets/common/button.h"
#include "widgets/common/plaintooltip.h"
#include "widgets/common/theme.h"
#include "widgets/conversation/findbar.h"
#include "widgets/conversation/transcriptaccessible.h"
#include "widgets/conversation/transcriptwords.h"

#include <QDesktopServices>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

TranscriptView::TranscriptView(QWidget *parent)
    : QAbstractItemView(parent)
    , m_delegate(new TranscriptDelegate(this))
    , m_findBar(new FindBar(this))
    , m_newest(new Button(QString(), Button::Kind::Plain, this))
    , m_bar(new QScrollBar(Qt::Vertical, this))
{
    installTranscriptAccessibility();
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(NoDragDrop);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::ArrowCursor);
    setMinimumHeight(80);
    //: What a screen reader calls the list of messages
    setAccessibleName(tr("Conversation"));

    m_newest->setIconName("go-down"_L1);
    m_newest->setFocusPolicy(Qt::NoFocus);
    m_newest->hide();
    m_findBar->hide();
    m_bar->setFocusPolicy(Qt::NoFocus);
    m_bar->hide();
    connect(m_bar, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int least, int most) {
        m_bar->setPageStep(verticalScrollBar()->pageStep());
        m_bar->setRange(least, most);
        m_bar->setValue(verticalScrollBar()->value());
        m_bar->setVisible(most > least);
    });
    connect(m_newest, &Button::clicked, this, &TranscriptView::scrollToNewest);
    connect(m_findBar, &FindBar::soughtChanged, this, &TranscriptView::find);
    connect(m_findBar, &FindBar::stepRequested, this, [this](int step) { showFound(m_currentFound + step); });
    connect(m_findBar, &FindBar::closeRequested, this, [this] {
        m_findBar->hide();
        find({});
        placeExtras();
        setFocus();
    });
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::setModel(QAbstractItemModel *model)
{
    Q_ASSERT(!model || qobject_cast<TranscriptModel *>(model));
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    m_heights.clear();
    QAbstractItemView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int start, int end) { forgetRows(start, end); });
    connect(transcript(), &TranscriptModel::hasOlderChanged, this, [this] {
        m_askedForOlder = false;
        askForOlder();
    });
}

const TranscriptModel *TranscriptView::transcript() const
{
    return qobject_cast<const TranscriptModel *>(model());
}

void TranscriptView::setLanguage(const QString &language)
{
    m_language = language;
    takeFrame();
}

void TranscriptView::setCustomerName(const QString &name) { m_customerName = name; }

void TranscriptView::setBubbleShare(qreal share)
{
    m_bubbleShare = share;
    takeFrame();
}

int TranscriptView::layoutsMade() const { return m_delegate->layoutsMade(); }

QString TranscriptView::spokenText(int row) const
{
    return transcript::spokenText(transcript()->rowAt(row), m_customerName);
}

TranscriptMarks TranscriptView::marksOf(int row) const
{
    TranscriptMarks marks;
    const auto [from, to] = selection();
    if (from.row >= 0 && row >= from.row && row <= to.row) {
        const int start = row == from.row ? from.offset : 0;
        const int end = row == to.row ? to.offset : int(shownTextOf(row).size());
        marks.selected = {start, end - start};
    }
    for (int i = 0; i < m_found.size(); ++i) {
        if (m_found.at(i).row != row)
            continue;
        if (i == m_currentFound)
            marks.currentFound = int(marks.found.size());
        marks.found.append(m_found.at(i).stretch);
    }
    marks.hasFocus = hasFocus() && currentIndex().row() == row;
    if (m_hoveredRow == row) {
        marks.hovered = m_hovered.part;
        marks.hoveredIndex = m_hovered.index;
    }
    return marks;
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::current().surface);
    if (!transcript() || m_heights.count() == 0)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int row = m_heights.rowAt(event->rect().top() - topOf(0));
    for (; row < m_heights.count(); ++row) {
        option.rect = visualRect(model()->index(row, 0));
        if (option.rect.top() > event->rect().bottom())
            break;
        m_delegate->setMarks(marksOf(row));
        m_delegate->paint(&painter, option, model()->index(row, 0));
    }
}

TranscriptLayout::Hit TranscriptView::hitAt(const QPoint &point, int *row) const
{
    const QModelIndex index = indexAt(point);
    *row = index.row();
    if (!index.isValid())
        return {};
    return m_delegate->layoutOf(transcript()->rowAt(index.row())).hitAt(point - visualRect(index).topLeft());
}

bool TranscriptView::activate(const QPoint &point)
{
    int row = -1;
    const TranscriptLayout::Hit hit = hitAt(point, &row);
    if (row < 0)
        return false;
    const TranscriptRow &line = transcript()->rowAt(row);
    const CommandId command =
        line.kind == TranscriptRow::Kind::Outbox ? line.command : CommandId(line.message.id.value());
    switch (hit.part) {
    case TranscriptLayout::Part::Link:
        QDesktopServices::openUrl(m_delegate->layoutOf(line).links().at(hit.index).url);
        return true;
    case TranscriptLayout::Part::Card:
        Q_EMIT attachmentOpenRequested(line.message.attachments.at(hit.index));
        return true;
    case TranscriptLayout::Part::Resend: Q_EMIT resendRequested(command); return true;
    case TranscriptLayout::Part::Remove: Q_EMIT removeOutboxRequested(command); return true;
    case TranscriptLayout::Part::Text:
    case TranscriptLayout::Part::None: break;
    }
    return false;
}

void TranscriptView::hover(const QPoint &point)
{
    using Part = TranscriptLayout::Part;
    int row = -1;
    const TranscriptLayout::Hit hit = hitAt(point, &row);
    const bool isActive = hit.part == Part::Link || hit.part == Part::Card || hit.part == Part::Resend
                          || hit.part == Part::Remove;
    viewport()->setCursor(isActive                 ? Qt::PointingHandCursor
                          : hit.part == Part::Text ? Qt::IBeamCursor
                                                   : Qt::ArrowCursor);
    if (row == m_hoveredRow && hit.part == m_hovered.part && hit.index == m_hovered.index)
        return;
    const int before = m_hoveredRow;
    m_hoveredRow = row;
    m_hovered = hit;
    for (const int changed : {before, row}) {
        if (changed >= 0 && changed < m_heights.count())
            viewport()->update(visualRect(model()->index(changed, 0)));
    }
}

void TranscriptView::find(const QString &text)
{
    m_sought = text;
    const FoundText before = m_currentFound >= 0 && m_currentFound < m_found.size()
                                 ? m_found.at(m_currentFound)
                                 : FoundText{-1, {}};
    m_found.clear();
    m_currentFound = -1;
    for (int row = 0; !text.isEmpty() && row < m_heights.count(); ++row) {
        const TranscriptRow &line = transcript()->rowAt(row);
        if (line.kind == TranscriptRow::Kind::Day || line.kind == TranscriptRow::Kind::New)
            continue;
        const QString shown = shownTextOf(row);
        for (qsizetype at = shown.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
             at = shown.indexOf(text, at + text.size(), Qt::CaseInsensitive)) {
            m_found.append(FoundText{row, TextStretch{int(at), int(text.size())}});
            if (row == before.row && at == before.stretch.start)
                m_currentFound = int(m_found.size()) - 1;
        }
    }
    if (!m_found.isEmpty() && m_currentFound < 0) {
        // The newest one first, then whatever is nearest above the one that no longer fits.
        int nearest = int(m_found.size()) - 1;
        while (before.row >= 0 && nearest > 0 && m_found.at(nearest).row > before.row)
            --nearest;
        showFound(nearest);
    }
    m_findBar->setCount(m_currentFound + 1, int(m_found.size()));
    viewport()->update();
}

void TranscriptView::showFound(int which)
{
    if (m_found.isEmpty())
        return;
    const int count = int(m_found.size());
    m_currentFound = (which + count) % count;
    scrollTo(model()->index(m_found.at(m_currentFound).row, 0));
    m_findBar->setCount(m_currentFound + 1, count);
    viewport()->update();
}

void TranscriptView::openFind()
{
    m_findBar->show();
    placeExtras();
    m_findBar->focusField();
}

QModelIndex TranscriptView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int last = m_heights.count() - 1;
    if (last < 0)
        return {};
    const int row = currentIndex().isValid() ? currentIndex().row() : last + 1;
    const int page = std::max(1, room() / 60);
    switch (action) {
    case MoveUp:
    case MovePrevious: return model()->index(std::clamp(row - 1, 0, last), 0);
    case MoveDown:
    case MoveNext: return model()->index(std::clamp(row + 1, 0, last), 0);
    case MovePageUp: return model()->index(std::clamp(row - page, 0, last), 0);
    case MovePageDown: return model()->index(std::clamp(row + page, 0, last), 0);
    case MoveHome: return model()->index(0, 0);
    case MoveEnd: return model()->index(last, 0);
    default: return currentIndex();
    }
}

void TranscriptView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        scrollTo(current);
    viewport()->update();
}

void TranscriptView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && m_heights.count() > 0)
        setCurrentIndex(model()->index(m_heights.count() - 1, 0));
    viewport()->update();
}

void TranscriptView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

bool TranscriptView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        int row = -1;
        const TranscriptLayout::Hit hit = hitAt(help->pos(), &row);
        QString words;
        if (row >= 0 && hit.part == TranscriptLayout::Part::Link)
            words =
                m_delegate->layoutOf(transcript()->rowAt(row)).links().at(hit.index).url.toDisplayString();
        else if (row >= 0)
            words = transcript()->rowAt(row).message.failure;
        QToolTip::showText(help->globalPos(), plainTooltip(words), this);
        return true;
    }
    if (event->type() == QEvent::Leave)
        hover({-1, -1});
    return QAbstractItemView::viewportEvent(event);
}

void TranscriptView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange
        || event->type() == QEvent::LanguageChange) {
        ++m_generation;
        takeFrame();
    }
}

} // namespace parley
