// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QSystemTrayIcon;
class QWidget;

namespace parley {

//! Tells of what is not in sight: a desktop notification, or a mark on the window's entry in the task bar
//! where there is none, and a sound at most once a second. Never takes the focus.
class Notifier : public QObject
{
    Q_OBJECT
public:
    //! \a window is the one that matters; outlives this.
    explicit Notifier(QWidget *window);

    void setNotifications(bool isOn);
    void setSound(bool isOn);

    //! \a key comes back in activated() when the notification is clicked: a conversation's id, say.
    //! Nothing is told when \a isInSight and the window is in front.
    void tell(const QString &title, const QString &text, const QString &key, bool isInSight = false);

Q_SIGNALS:
    void activated(const QString &key);
    //! A notification went out, for those that wish to know.
    void told(const QString &title, const QString &text);
    //! The window is in front, so no notification went out, and there is nothing to go to: it should say so.
    void toldInFront(const QString &title, const QString &text);
    void sounded();

private:
    void sound();

    QPointer<QWidget> m_window;
    QSystemTrayIcon *m_tray = nullptr;
    QElapsedTimer m_lastSound;
    QString m_key;
    bool m_hasNotifications = true;
    bool m_hasSound = true;
};

} // namespace parley
