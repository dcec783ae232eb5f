// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "widgets/common/theme.h"
#include "widgets/conversation/clockreading.h"

#include <QAbstractButton>

#include <optional>

namespace parley {

//! One open conversation in the top bar: stripe, channel, name, unread, reply clock.
class ChatTab : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChatTab(QWidget *parent = nullptr);

    void setConversation(const Conversation &conversation, int unread, Hue hue);
    [[nodiscard]] const Conversation &conversation() const { return m_conversation; }
    //! Repaints only the clock, and only when it differs.
    void setClock(const std::optional<ClockReading> &clock);
    [[nodiscard]] const std::optional<ClockReading> &clock() const { return m_clock; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    //! The pointer moved away with the tab; \a x in the parent's coordinates.
    void dragged(int x);
    void dropped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect clockRect() const;
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
    void describe();

    Conversation m_conversation;
    std::optional<ClockReading> m_clock;
    int m_unread = 0;
    Hue m_hue = Hue::Slate;
    QPoint m_pressedAt;
    bool m_isDragged = false;
};

} // namespace parley
