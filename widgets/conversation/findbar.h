// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace parley {

class Label;

//! The bar above a transcript that finds text in it.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    //! Shows "3 of 17"; \a current counts from 1.
    void setCount(int current, int total);
    void focusField();

Q_SIGNALS:
    void soughtChanged(const QString &text);
    //! To the next one (1) or the one before (-1).
    void stepRequested(int step);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field;
    Label *m_count;
};

} // namespace parley
