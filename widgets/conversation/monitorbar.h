// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace parley {

class Button;
class Label;

//! Below a conversation that is only watched: a box to whisper to its agent, and Take over, which asks once
//! in place and says what it means for both.
class MonitorBar : public QWidget
{
    Q_OBJECT

public:
    explicit MonitorBar(QWidget *parent = nullptr);

    void setPeople(const QString &agent, const QString &customer);
    void setOnline(bool online);
    void focusWhisper();
    //! Asks, as the button does.
    void askTakeOver();

Q_SIGNALS:
    void whisperRequested(const QString &text);
    void takeOverRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void whisper();
    void showQuestion(bool isAsked);

    QLineEdit *m_field;
    Button *m_whisper;
    Button *m_takeOver;
    QWidget *m_question;
    Label *m_words;
    Button *m_confirm;
    QString m_agent;
    QString m_customer;
};

} // namespace parley
