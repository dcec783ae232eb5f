// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/conversation.h"
#include "widgets/common/theme.h"
#include "widgets/conversation/clockreading.h"

#include <QWidget>

#include <optional>

class QMenu;

namespace parley {

class IconButton;

//! The head of a conversation: the customer's stripe, name, language and reply clock; channel and actions;
//! on the bottom edge a bar that shrinks with the time left.
class PaneHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(bool hasActions, QWidget *parent = nullptr);

    void setConversation(const Conversation &conversation);
    void setHue(Hue hue);
    //! Off without a connection, or when the conversation is somebody else's.
    void setActionsEnabled(bool enabled);
    //! Repaints only the clock and its bar, and only when they differ.
    void setClock(const std::optional<ClockReading> &clock);
    //! Where popups of the actions hang.
    [[nodiscard]] QRect actionsRect() const;
    //! What is behind "More"; not owned.
    void setMoreMenu(QMenu *menu);

    [[nodiscard]] QRect clockRect() const;
    [[nodiscard]] QRect barRect() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void transferRequested();
    void holdToggled();
    void wrapUpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeActions();
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
    [[nodiscard]] int clockWidthNow() const;

    Conversation m_conversation;
    Hue m_hue = Hue::Slate;
    std::optional<ClockReading> m_clock;
    QList<IconButton *> m_actions;
    IconButton *m_hold = nullptr;
    IconButton *m_more = nullptr;
};

} // namespace parley
