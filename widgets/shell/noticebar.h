// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace parley {

class Label;

//! A line below the top bar that says what did not happen and why; it goes by itself after a while, or by
//! its cross. It takes no focus.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    //! \a text may come from outside; shown as plain text.
    void say(const QString &title, const QString &text);
    [[nodiscard]] QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_title;
    Label *m_text;
    QTimer m_goes;
};

} // namespace parley
