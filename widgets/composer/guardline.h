// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/guardfinding.h"
#include "widgets/composer/guardwords.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace parley {

class Button;
class IconButton;
class Label;

//! One line above the draft: what is to be seen before it is sent, with a button that mends it, or a hint
//! that goes by itself.
class GuardLine : public QWidget
{
    Q_OBJECT

public:
    explicit GuardLine(QWidget *parent = nullptr);

    //! \a more findings wait behind it. \a sendKeys, when not empty, is the key that sends all the same.
    void showFinding(const GuardFinding &finding, int more, const QString &sendKeys);
    //! Words alone, for a while.
    void say(GuardSeverity severity, const QString &words);
    void clear();

    [[nodiscard]] QString words() const;
    [[nodiscard]] bool hasFinding() const { return m_hasFinding; }

Q_SIGNALS:
    void mendRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void set(GuardSeverity severity, const GuardWords &words);
    void arrange();

    QBoxLayout *m_row;
    QHBoxLayout *m_side;
    Label *m_words;
    Label *m_anyway;
    Button *m_mend;
    IconButton *m_dismiss;
    QTimer m_time;
    GuardSeverity m_severity = GuardSeverity::Note;
    bool m_hasFinding = false;
};

} // namespace parley
