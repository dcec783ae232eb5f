// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/conversation/monitorbar.h"

#include "widgets/common/button.h"
#include "widgets/common/label.h"
#include "widgets/common/textdirection.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace parley {

using namespace Qt::StringLiterals;

MonitorBar::MonitorBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    //: Button that sends an internal note to an agent
    , m_whisper(new Button(tr("Whisper"), Button::Kind::Plain, this))
    //: Button of a supervisor: makes them the owner of a conversation
    , m_takeOver(new Button(tr("Take over"), Button::Kind::Plain, this))
    , m_question(new QWidget(this))
    , m_words(new Label(TextRole::Small, &Theme::ink, m_question))
    , m_confirm(new Button(tr("Take over"), Button::Kind::Primary, m_question))
{
    m_whisper->setIconName("parley-whisper"_L1);
    m_takeOver->setIconName("system-switch-user"_L1);
    m_words->setWordWrap(true);
    //: Button that answers "take over?" with no
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Plain, m_question);
    auto *answers = new QHBoxLayout;
    answers->addStretch(1);
    answers->addWidget(cancel);
    answers->addWidget(m_confirm);
    auto *question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->addWidget(m_words);
    question->addLayout(answers);
    m_question->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_field, 1);
    row->addWidget(m_whisper);
    row->addWidget(m_takeOver);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_question);
    column->addLayout(row);
    connect(m_field, &QLineEdit::returnPressed, this, &MonitorBar::whisper);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_whisper->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_whisper, &Button::clicked, this, &MonitorBar::whisper);
    connect(m_takeOver, &Button::clicked, this, &MonitorBar::askTakeOver);
    connect(cancel, &Button::clicked, this, [this] { showQuestion(false); });
    connect(m_confirm, &Button::clicked, this, [this] {
        showQuestion(false);
        Q_EMIT takeOverRequested();
    });
    m_whisper->setEnabled(false);
}

void MonitorBar::setPeople(const QString &agent, const QString &customer)
{
    if (m_agent != agent)
        showQuestion(false);
    m_agent = agent;
    m_customer = customer;
    //: Field for an internal note; %1 is the agent who reads it
    m_field->setPlaceholderText(agent.isEmpty() ? tr("Whisper to the agent")
                                                : tr("Whisper to %1").arg(agent));
    m_field->setAccessibleName(m_field->placeholderText());
}

void MonitorBar::setOnline(bool online)
{
    m_field->setEnabled(online);
    m_takeOver->setEnabled(online);
    m_confirm->setEnabled(online);
}

void MonitorBar::focusWhisper() { m_field->setFocus(); }

void MonitorBar::askTakeOver()
{
    m_words->setText(
        m_agent.isEmpty()
            //: Asked before a supervisor takes a conversation; %1 is the customer
            ? tr("Take this conversation? You will be the one who answers %1.").arg(isolated(m_customer))
            //: Asked before a supervisor takes a conversation; %1 is the agent, %2 the customer
            : tr("Take this conversation from %1? They can no longer write here, and you will be the "
                 "one who answers %2.")
                  .arg(isolated(m_agent), isolated(m_customer)));
    showQuestion(true);
    m_confirm->setFocus(Qt::OtherFocusReason);
}

void MonitorBar::showQuestion(bool isAsked)
{
    m_question->setVisible(isAsked);
    m_takeOver->setVisible(!isAsked);
}

void MonitorBar::whisper()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return;
    m_field->clear();
    Q_EMIT whisperRequested(text);
}

void MonitorBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_question->isVisible()) {
        showQuestion(false);
        focusWhisper();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace parley
