// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parley {

//! The emoji that are used most, in the composer itself so that nothing is covered. Arrow keys move.
class EmojiRow : public QWidget
{
    Q_OBJECT

public:
    explicit EmojiRow(QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void chosen(const QString &emoji);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace parley
