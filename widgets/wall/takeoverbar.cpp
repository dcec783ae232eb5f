// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/wall/takeoverbar.h"

#include "widgets/common/button.h"
#include "widgets/common/keycap.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"
#include "widgets/timeline/linepainting.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace parley {

TakeOverBar::TakeOverBar(QWidget *parent)
    : QFrame(parent)
    , m_question(new Label(TextRole::Small))
    , m_consequence(new Label(TextRole::Caption, &Theme::ink2))
    ,
    //: Button: becomes the owner of a conversation in its agent's place
    m_confirm(new Button(tr("Take over"), Button::Kind::Primary))
{
    setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 9, 12, 10);
    column->setSpacing(1);
    m_question->setStrength(Strength::Strong);
    m_question->setWordWrap(true);
    m_consequence->setWordWrap(true);
    column->addWidget(m_question);
    column->addWidget(m_consequence);
    column->addSpacing(7);
    auto *row = new QHBoxLayout;
    //: Button: leaves the conversation with its agent
    auto *cancel = new Button(tr("Cancel"));
    cancel->setKeyText(keyText(QKeySequence(Qt::Key_Escape)));
    m_confirm->setKeyText(keyText(QKeySequence(Qt::Key_Return)));
    row->addWidget(cancel);
    row->addStretch(1);
    row->addWidget(m_confirm);
    column->addLayout(row);
    connect(cancel, &Button::clicked, this, &TakeOverBar::cancelled);
    connect(m_confirm, &Button::clicked, this, [this] { Q_EMIT confirmed(m_conversation); });
}

void TakeOverBar::ask(const ConversationId &conversation, const QString &customerName,
                      const QString &agentName)
{
    m_conversation = conversation;
    //: %1 is the agent who holds the conversation
    m_question->setText(tr("Take over this chat from %1?").arg(isolated(tamedLine(agentName))));
    //: %1 is the customer, %2 the agent who holds the conversation
    m_consequence->setText(
        tr("%1 goes on in the same chat, with you. %2 is told, gets the place back and can’t "
           "write here any more.")
            .arg(isolated(tamedLine(customerName)), isolated(tamedLine(agentName))));
    show();
    m_confirm->setFocus(Qt::TabFocusReason);
}

void TakeOverBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT confirmed(m_conversation);
    else
        QFrame::keyPressEvent(event);
}

} // namespace parley
