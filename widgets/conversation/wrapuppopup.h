// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/conversation/panepopup.h"

#include <QStringList>

class QLineEdit;
class QListWidget;

namespace parley {

class Button;

//! How a conversation ended, and a note. Digits choose.
class WrapUpPopup : public PanePopup
{
    Q_OBJECT

public:
    explicit WrapUpPopup(QWidget *pane);

    void setDispositions(const QStringList &dispositions);

Q_SIGNALS:
    void closeRequested(const QString &disposition, const QString &note);

protected:
    void focusFirst() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();

    QListWidget *m_list;
    QLineEdit *m_note;
    Button *m_button;
};

} // namespace parley
