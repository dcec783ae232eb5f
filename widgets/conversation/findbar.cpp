// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/findbar.h"

#include "widgets/common/iconbutton.h"
#include "widgets/common/label.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace parley {

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_count(new Label(TextRole::Caption, &Theme::ink3, this))
{
    //: Field of the bar that finds text in a conversation
    m_field->setPlaceholderText(tr("Find in this conversation"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->installEventFilter(this);
    //: Button of the bar that finds text: goes up
    auto *previous = new IconButton("go-up"_L1, tr("Previous match"), this);
    //: Button of the bar that finds text: goes down
    auto *next = new IconButton("go-down"_L1, tr("Next match"), this);
    //: Button of the bar that finds text
    auto *close = new IconButton("window-close"_L1, tr("Close"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 5);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::soughtChanged);
    connect(previous, &IconButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(next, &IconButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(close, &IconButton::clicked, this, &FindBar::closeRequested);
}

void FindBar::setCount(int current, int total)
{
    //: Beside the field that finds text: which match is shown (%1) of how many (%2)
    m_count->setText(m_field->text().isEmpty() ? QString() : tr("%1 of %2").arg(current).arg(total));
}

void FindBar::focusField()
{
    m_field->setFocus();
    m_field->selectAll();
    Q_EMIT soughtChanged(m_field->text());
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().line);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter || key->key() == Qt::Key_F3)
        Q_EMIT stepRequested(key->modifiers().testFlag(Qt::ShiftModifier) ? 1 : -1);
    else if (key->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace parley
