// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QLatin1StringView>
#include <QToolButton>

namespace parley {

//! An icon that acts, 28×28 unless told. Its accessible name and tooltip carry the words and the key.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    IconButton(QLatin1StringView iconName, const QString &words, QWidget *parent = nullptr);
    //! One that shows an action: text and shortcut for the tooltip, enabled, checked; a click triggers it.
    IconButton(QLatin1StringView iconName, QAction *action, QWidget *parent = nullptr);

    //! What it does; `keys` as printed, may be empty.
    void setWords(const QString &words, const QString &keys = {});
    void setIconName(QLatin1StringView name);
    void setInk(Token ink);
    //! Outer size and glyph, in device-independent pixels before zoom.
    void setMetrics(QSize size, int glyph = 16);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showAction(const QAction *action);

    QString m_iconName;
    Token m_ink = &Theme::ink2;
    QSize m_size{28, 28};
    int m_glyph = 16;
};

} // namespace parley
