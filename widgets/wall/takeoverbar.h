// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"

#include <QFrame>

namespace parley {

class Button;
class Label;

//! Asks once, in place, before a conversation is taken over, and says what it means for both people. Enter
//! takes over, Esc gives up.
class TakeOverBar : public QFrame
{
    Q_OBJECT

public:
    explicit TakeOverBar(QWidget *parent = nullptr);

    void ask(const ConversationId &conversation, const QString &customerName, const QString &agentName);
    [[nodiscard]] const ConversationId &conversation() const { return m_conversation; }

Q_SIGNALS:
    void confirmed(const parley::ConversationId &conversation);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ConversationId m_conversation;
    Label *m_question;
    Label *m_consequence;
    Button *m_confirm;
};

} // namespace parley
