// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"

#include <QAbstractButton>

namespace parley {

[[nodiscard]] QString titleOf(Presence presence);

//! Draws a presence as a disc of its own shape: full, with a bar, half, hollow.
void paintPresence(QPainter &painter, const QRect &rect, Presence presence);

//! Oneself at the bottom of the rail: avatar, presence as shape and word. A click asks for the menu.
class PresenceButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PresenceButton(QWidget *parent = nullptr);

    void setUser(const User &user);
    void setPresence(Presence presence);
    void setCompact(bool isCompact);
    [[nodiscard]] Presence presence() const { return m_presence; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshWords();

    User m_user;
    Presence m_presence = Presence::Offline;
    bool m_isCompact = false;
};

} // namespace parley
