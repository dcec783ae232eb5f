// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QLabel>

namespace parley {

//! Plain text in a role and a token's colour, which follows theme and zoom. Always Qt::PlainText.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(TextRole role, Token ink = &Theme::ink, QWidget *parent = nullptr);
    Label(const QString &text, TextRole role, Token ink = &Theme::ink, QWidget *parent = nullptr);

    void setInk(Token ink);
    void setStrength(Strength strength);
    //! One line that ends in an ellipsis when there is no room, the whole in its tooltip.
    void setElided(bool isElided);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    TextRole m_role;
    Token m_ink;
    Strength m_strength = Strength::Usual;
    bool m_isElided = false;
    bool m_isRefreshing = false;
};

} // namespace parley
