// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QLatin1StringView>
#include <QWidget>

namespace parley {

//! An icon that only tells; not to be pressed, and not read out.
class Glyph : public QWidget
{
    Q_OBJECT

public:
    Glyph(QLatin1StringView iconName, int size, Token ink = &Theme::ink2, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_iconName;
    int m_size;
    Token m_ink;
};

} // namespace parley
