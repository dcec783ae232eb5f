// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/outbox/outboxpanel.h"

#include "models/lists/outboxmodel.h"
#include "models/lists/timelinewords.h"
#include "widgets/common/badge.h"
#include "widgets/common/label.h"
#include "widgets/outbox/outboxrow.h"
#include "widgets/timeline/glyph.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

constexpr int headingHeight = 42;

Label *note(const QString &text, TextRole role, Token ink)
{
    auto *label = new Label(text, role, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

OutboxPanel::OutboxPanel(OutboxModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_count(new Badge)
    , m_oldest(new Label(TextRole::Caption, &Theme::ink3))
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeading());
    auto *area = new QScrollArea;
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    m_rows->setSpacing(0);
    inner->addLayout(m_rows);
    m_empty = buildEmpty();
    m_kept = buildKept();
    inner->addWidget(m_empty);
    inner->addWidget(m_kept);
    inner->addStretch(1);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(area, 1);
    m_notes = buildNotes();
    column->addWidget(m_notes);
    m_notes->hide();

    connect(model, &QAbstractItemModel::rowsInserted, this, &OutboxPanel::showRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &OutboxPanel::showRows);
    connect(model, &QAbstractItemModel::rowsMoved, this, &OutboxPanel::showRows);
    connect(model, &QAbstractItemModel::dataChanged, this, &OutboxPanel::showRows);
    connect(model, &QAbstractItemModel::modelReset, this, &OutboxPanel::showRows);
    showRows();
}

QWidget *OutboxPanel::buildHeading()
{
    auto *heading = new QWidget;
    heading->setMinimumHeight(headingHeight);
    auto *row = new QHBoxLayout(heading);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(8);
    m_count->setQuiet(true);
    //: Heading of the panel with the messages that wait to be sent
    row->addWidget(new Label(tr("Outbox"), TextRole::Title));
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_oldest);
    return heading;
}

QWidget *OutboxPanel::buildEmpty()
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(14, 14, 14, 0);
    column->setSpacing(2);
    //: In the outbox when no message waits
    auto *what = note(tr("Nothing waits to be sent"), TextRole::Small, &Theme::ink);
    what->setStrength(Strength::Strong);
    column->addWidget(what);
    //: In the outbox when no message waits
    column->addWidget(
        note(tr("What you send while offline waits here, in order."), TextRole::Caption, &Theme::ink2));
    return empty;
}

QWidget *OutboxPanel::buildKept()
{
    auto *kept = new QWidget;
    auto *grid = new QGridLayout(kept);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Glyph("emblem-ok"_L1, 15, &Theme::ok), 0, 0, Qt::AlignTop);
    //: In the outbox, about the messages that wait
    grid->addWidget(
        note(tr("Kept on this computer. Closing Parley keeps them."), TextRole::Caption, &Theme::ink2), 0, 1);
    grid->addWidget(new Glyph("document-send"_L1, 15, &Theme::ink3), 1, 0, Qt::AlignTop);
    //: In the outbox, about the messages that wait
    grid->addWidget(note(tr("They go out by themselves, in this order, once you’re back online."),
                         TextRole::Caption, &Theme::ink2),
                    1, 1);
    grid->addWidget(new Glyph("system-switch-user"_L1, 15, &Theme::ink3), 2, 0, Qt::AlignTop);
    //: In the outbox, about the messages that wait
    grid->addWidget(note(tr("If a chat has another owner by then, its message comes back to you instead."),
                         TextRole::Caption, &Theme::ink2),
                    2, 1);
    return kept;
}

QWidget *OutboxPanel::buildNotes()
{
    auto *notes = new QWidget;
    auto *column = new QVBoxLayout(notes);
    column->setContentsMargins(14, 11, 14, 12);
    column->setSpacing(3);
    //: Heading in the outbox while offline
    auto *works = note(tr("Still works offline"), TextRole::Small, &Theme::ink);
    //: Heading in the outbox while offline: what does not work
    auto *waits = note(tr("Waits"), TextRole::Small, &Theme::ink);
    works->setStrength(Strength::Strong);
    waits->setStrength(Strength::Strong);
    column->addWidget(works);
    //: In the outbox while offline
    column->addWidget(note(tr("Reading open chats, the library, writing drafts and replies."),
                           TextRole::Caption, &Theme::ink2));
    column->addSpacing(5);
    column->addWidget(waits);
    //: In the outbox while offline: what does not work
    column->addWidget(
        note(tr("New chats, transfers, older history, live typing."), TextRole::Caption, &Theme::ink2));
    return notes;
}

OutboxRow *OutboxPanel::row(int place) const
{
    QLayoutItem *item = m_rows->itemAt(place);
    return item ? qobject_cast<OutboxRow *>(item->widget()) : nullptr;
}

void OutboxPanel::setOnline(bool isOnline) { m_notes->setVisible(!isOnline); }

void OutboxPanel::tick(qint64 now)
{
    m_now = now;
    showHeading();
}

void OutboxPanel::showHeading()
{
    m_count->setCount(m_model->rowCount());
    const qint64 oldest = m_model->oldest();
    const int minutes = static_cast<int>(std::max<qint64>(m_now - oldest, 0) / 60'000);
    //: In the outbox: how long the first message has waited
    m_oldest->setText(oldest == 0 || m_now == 0 ? QString() : tr("oldest %n min", nullptr, minutes));
}

void OutboxPanel::showRows()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const auto message = index.data(OutboxModel::MessageRole).value<OutboxMessage>();
        const int place = index.data(OutboxModel::PlaceRole).toInt();
        const int waiting = index.data(OutboxModel::WaitingRole).toInt();
        OutboxRow *shown = this->row(row);
        if (shown && shown->message() == message && shown->place() == place && shown->waiting() == waiting)
            continue;
        dropRow(row);
        auto *fresh = new OutboxRow(message, place, waiting);
        connect(fresh, &OutboxRow::editRequested, this, &OutboxPanel::editRequested);
        connect(fresh, &OutboxRow::removeRequested, this, &OutboxPanel::removeRequested);
        m_rows->insertWidget(row, fresh);
    }
    while (m_rows->count() > m_model->rowCount())
        dropRow(m_model->rowCount());
    m_empty->setVisible(m_model->rowCount() == 0);
    m_kept->setVisible(m_model->waitingCount() > 0);
    showHeading();
}

void OutboxPanel::dropRow(int row)
{
    const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(row));
    if (!item)
        return;
    item->widget()->hide();
    item->widget()->deleteLater();
}

void OutboxPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    painter.fillRect(QRect(0, headingHeight - 1, width(), 1), theme.line);
    if (m_notes->isVisible())
        painter.fillRect(QRect(0, m_notes->y(), width(), 1), theme.line);
}

} // namespace parley
