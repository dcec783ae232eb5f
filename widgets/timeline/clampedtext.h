// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QWidget>

namespace parley {

//! Plain text from outside that wraps in its own direction and ends after some lines, or not at all. Its
//! height follows its width.
class ClampedText : public QWidget
{
    Q_OBJECT

public:
    //! \a lines: 0 for as many as it takes.
    ClampedText(const QString &text, TextRole role, int lines, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setInk(Token ink);
    void setLines(int lines);
    [[nodiscard]] const QString &text() const { return m_text; }
    //! Whether it takes more lines than it may show at this width.
    [[nodiscard]] bool isClamped(int width) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int linesFor(int width) const;

    QString m_text;
    TextRole m_role;
    int m_lines;
    mutable int m_measuredWidth = -1; //!< the width m_measuredLines is good for
    mutable int m_measuredLines = 0;
    Token m_ink = &Theme::ink;
};

} // namespace parley
