// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace parley {

class Button;
class Label;

//! While a report is on its way: nothing at first, then three grey rows, after five seconds words and a way
//! out.
class LibraryReportLoading : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryReportLoading(QWidget *parent = nullptr);

Q_SIGNALS:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QTimer m_rowsDue;
    QTimer m_wordsDue;
    bool m_hasRows = false;
    Label *m_words;
    Button *m_cancel;
};

} // namespace parley
