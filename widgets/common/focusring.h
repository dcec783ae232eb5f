// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

class QApplication;

namespace parley {

//! The 2 px ring around the focused button, 2 px off it, drawn when the focus came by a key. One per
//! program, owned by Look. Fields and lists mark their focus themselves; a widget with the property
//! `ownFocus` (bool) does too.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QApplication &application);
    ~FocusRing() override;

    //! Whether the focus was last moved by a key rather than the mouse.
    [[nodiscard]] static bool isByKeyboard();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);

    QPointer<QFocusFrame> m_frame;
};

} // namespace parley
