// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/outbox/outboxrow.h"

#include "widgets/common/button.h"
#include "widgets/common/label.h"
#include "widgets/common/theme.h"
#include "widgets/timeline/clampedtext.h"
#include "widgets/timeline/glyph.h"
#include "widgets/timeline/kindicons.h"
#include "widgets/timeline/linepainting.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace parley {

namespace {

constexpr int longestShown = 4; // lines

} // namespace

OutboxRow::OutboxRow(const OutboxMessage &message, int place, int waiting, QWidget *parent)
    : QWidget(parent)
    , m_message(message)
    , m_place(place)
    , m_waiting(waiting)
    ,
    //: Button in the outbox: takes a message back into the composer
    m_edit(new Button(tr("Edit")))
    ,
    //: Button in the outbox: removes a message unsent
    m_remove(new Button(tr("Remove")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 11);
    column->setSpacing(3);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    auto *name = new Label(tamedLine(message.customerName), TextRole::Small);
    name->setStrength(Strength::Strong);
    name->setElided(true);
    const QTime time = QDateTime::fromMSecsSinceEpoch(message.createdAt).time();
    first->addWidget(new Glyph(iconNameOf(message.channel), 15));
    first->addWidget(name, 1);
    first->addWidget(new Label(QLocale().toString(time, u"HH:mm"_s), TextRole::Caption, &Theme::ink3));
    column->addLayout(first);
    auto *text = new ClampedText(message.text.trimmed(), TextRole::Small, longestShown);
    text->setInk(&Theme::ink2);
    column->addWidget(text);
    if (!message.failure.isEmpty()) {
        auto *problem = new QHBoxLayout;
        problem->setSpacing(6);
        auto *words = new Label(message.failure, TextRole::Caption, &Theme::danger);
        words->setWordWrap(true);
        problem->addWidget(new Glyph("dialog-error"_L1, 14, &Theme::danger), 0, Qt::AlignTop);
        problem->addWidget(words, 1);
        column->addLayout(problem);
    }
    column->addSpacing(4);
    auto *last = new QHBoxLayout;
    last->setSpacing(6);
    m_edit->setIconName("document-edit"_L1);
    for (Button *button : {m_edit, m_remove}) {
        button->setHeight(25);
        last->addWidget(button);
    }
    last->addStretch(1);
    //: In the outbox: the place of a message in line, such as 1 of 2; or that it was refused
    const QString state = place > 0 ? tr("%1 of %2").arg(place).arg(waiting) : tr("Not sent");
    last->addWidget(new Label(state, TextRole::Caption, place > 0 ? &Theme::ink3 : &Theme::danger));
    column->addLayout(last);
    connect(m_edit, &Button::clicked, this, [this] { Q_EMIT editRequested(m_message.id); });
    connect(m_remove, &Button::clicked, this, [this] { Q_EMIT removeRequested(m_message.id); });
    //: For screen readers: %1 is the customer's name, %2 the message
    setAccessibleName(tr("To %1: %2").arg(message.customerName, message.text));
}

void OutboxRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().line);
}

} // namespace parley
