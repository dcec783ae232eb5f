// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace parley {

class Label;

//! A small form between a conversation's head and its messages: the newest ones move up to make room and stay
//! in sight. Esc closes it; the focus goes back to where it was.
class PanePopup : public QFrame
{
    Q_OBJECT

public:
    PanePopup(const QString &title, QWidget *pane);

    //! Opens in its place, at the end side; the layout is the pane's.
    void openIn(QVBoxLayout *slot);
    //! As wide and high as it wishes, within what there is.
    void fit(QSize room);
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    //! The column that the form's parts go into.
    [[nodiscard]] QVBoxLayout *column() const;
    virtual void focusFirst() = 0;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_slot = nullptr;
};

} // namespace parley
