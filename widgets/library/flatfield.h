// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/fonts.h"

#include <QLineEdit>

namespace parley {

//! A field that looks like text until one comes near: as wide as what it holds, without a box. Of tags it
//! shows each in its own while it is not being written.
class FlatField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FlatField(TextRole role, Strength strength = Strength::Usual, QWidget *parent = nullptr);

    void setShowsTags(bool showsTags);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void undoRequested();
    void redoRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyLook();
    [[nodiscard]] QStringList tags() const;

    TextRole m_role;
    Strength m_strength;
    bool m_showsTags = false;
    bool m_isApplying = false;
};

} // namespace parley
