// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace parley {

//! Keys as they are printed: "Ctrl+↵", "⌘K" on macOS. Always left to right.
[[nodiscard]] QString keyText(const QKeySequence &keys);

//! Draws a key cap that fills `rect`.
void paintKeyCap(QPainter &painter, const QRect &rect, const QString &text);
[[nodiscard]] QSize keyCapSize(const QString &text);

//! A key cap, 16 high, that tells which key does what stands beside it.
class KeyCap : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCap(QString text, QWidget *parent = nullptr);
    explicit KeyCap(const QKeySequence &keys, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
};

} // namespace parley
