// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace parley {

//! Words in one outline of which one is on: which section of a place is shown. Arrow keys go along.
class SectionSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit SectionSwitch(QWidget *parent = nullptr);

    void addSection(const QString &title);
    void setCurrent(int section);
    void setTitle(int section, const QString &title);
    void setVisibleAt(int section, bool isVisible);
    [[nodiscard]] int current() const;
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void picked(int section);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QButtonGroup *m_buttons;
};

} // namespace parley
