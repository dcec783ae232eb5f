// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/conversation/deskcontext.h"
#include "widgets/conversation/panepopup.h"

class QLineEdit;
class QListWidget;

namespace parley {

class Button;

//! To whom a conversation goes on: a colleague, with their presence and free places, or a queue, and a note.
class TransferPopup : public PanePopup
{
    Q_OBJECT

public:
    explicit TransferPopup(QWidget *pane);

    //! Who and what may be chosen; \a queue is the conversation's own and is left out.
    void setChoices(const DeskContext &context, const QString &queue);

Q_SIGNALS:
    void transferRequested(const parley::UserId &toUser, const QString &toQueue, const QString &note);

protected:
    void focusFirst() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void submit();

    QLineEdit *m_field;
    QListWidget *m_list;
    QLineEdit *m_note;
    Button *m_button;
};

} // namespace parley
