// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QKeySequence>
#include <QPushButton>

class QAction;

namespace parley {

//! A button in the design's states with an icon and the key that does the same: [icon text key]. 28 high,
//! or 36 when large.
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Plain, Primary, Danger, Ghost };

    explicit Button(const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);
    //! One that shows an action: its text, enabled state and shortcut; a click triggers it.
    explicit Button(QAction *action, Kind kind = Kind::Plain, QWidget *parent = nullptr);

    void setIconName(QLatin1StringView name);
    //! The key printed in the button; it is not registered as a shortcut.
    void setKeyText(const QString &keys);
    void setHeight(int pixels);
    //! Only the icon is shown, e.g. in a narrow window; the text stays the accessible name and tooltip.
    void setCompact(bool isCompact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showAction(const QAction *action);
    [[nodiscard]] QColor fill() const;
    [[nodiscard]] QColor outline() const;
    [[nodiscard]] QColor inkColour() const;
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] int keyWidth() const;

    Kind m_kind;
    QString m_iconName;
    QString m_keys;
    int m_height = 28;
    bool m_isCompact = false;
};

} // namespace parley
