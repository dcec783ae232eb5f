// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/library/checking/finding.h"

#include <QWidget>

class QLineEdit;

namespace parley {

class Button;
class CheckTitle;
class IconButton;
class Label;

//! One finding of the checks: icon, what it is and where, what it means, and what can be done about it. A
//! click on it or Enter goes to its place; the arrow keys go along the rows.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent = nullptr);

    void setFinding(const Finding &finding, bool isCurrent, bool isEditable);
    [[nodiscard]] const Finding &finding() const { return m_finding; }
    //! Before setFinding(): without, nothing is left with a reason.
    void setKeeping(bool isKeeping) { m_isKeeping = isKeeping; }
    //! Whether it may be left as it is, with a reason.
    [[nodiscard]] bool canBeKept() const;

public Q_SLOTS:
    //! Opens the field for the reason.
    void askReason();

Q_SIGNALS:
    void jumpRequested();
    void mendRequested();
    void keepRequested(const QString &reason);
    void weighRequested();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildReason();
    void showMenu();
    void keep();
    void closeReason();

    Finding m_finding;
    bool m_isEditable = true;
    bool m_isKeeping = true;
    CheckTitle *m_title;
    Label *m_words;
    Button *m_mend;
    Button *m_keep;
    IconButton *m_more;
    QWidget *m_reasonBox;
    QLineEdit *m_reason;
    Button *m_reasonKeep;
};

} // namespace parley
