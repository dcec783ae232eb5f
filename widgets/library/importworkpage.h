// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace parley {

class Button;
class Label;

//! Something that takes a while: what, how far, how long still, and the way out.
class ImportWorkPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportWorkPage(QWidget *parent = nullptr);

    //! Begins anew: \a title says what, \a stopText what the button does.
    void begin(const QString &title, const QString &stopText);
    void setProgress(int done, int total);
    //! It waits for the user: why, and a button to go on. An empty reason goes on.
    void setPaused(const QString &reason);

Q_SIGNALS:
    void stopRequested();
    void resumeRequested();

private:
    Label *m_title;
    QProgressBar *m_bar;
    Label *m_figures;
    Label *m_reason;
    Button *m_resume;
    Button *m_stop;
};

} // namespace parley
