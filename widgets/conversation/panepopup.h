// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace parley {

class Label;

//! A small form over the upper part of a conversation, away from the customer's last words. Esc closes it;
//! the focus goes back to where it was.
class PanePopup : public QFrame
{
    Q_OBJECT

public:
    PanePopup(const QString &title, QWidget *pane);

    //! Opens with its upper end corner at a point of the pane.
    void openAt(const QPoint &corner);
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    //! The column that the form's parts go into.
    [[nodiscard]] QVBoxLayout *column() const;
    virtual void focusFirst() = 0;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace parley
