// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customer.h"

#include <QWidget>

class QTimer;

namespace parley {

class IconButton;

//! One address of a customer, 22 high: its kind, the address from left to right, and in words whether it is
//! verified; under the pointer or the focus a button to copy it in the word's place.
class IdentityRow : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityRow(const Identity &identity, QWidget *parent = nullptr);

    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    //! Where the address is drawn.
    [[nodiscard]] QRect addressRect() const;

public Q_SLOTS:
    //! Puts the address on the clipboard and says so for two seconds.
    void copy();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString stateWord() const;
    [[nodiscard]] QRect stateRect() const;
    [[nodiscard]] bool showsButton() const;

    Identity m_identity;
    IconButton *m_copy;
    QTimer *m_copied;
};

} // namespace parley
