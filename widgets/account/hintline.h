// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QLatin1StringView>
#include <QWidget>

namespace parley {

class Label;

//! A small line with an icon: what is so, and what to do.
class HintLine : public QWidget
{
    Q_OBJECT
public:
    explicit HintLine(QWidget *parent = nullptr);

    //! Empty text hides the line.
    void say(const QString &text, QLatin1StringView iconName, Token ink);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_label;
    QByteArray m_iconName;
    Token m_ink = &Theme::ink2;
};

} // namespace parley
