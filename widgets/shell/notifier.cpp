// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/notifier.h"

#include <QApplication>
#include <QIcon>
#include <QSystemTrayIcon>
#include <QWidget>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownMs = 8000;
constexpr int quietMs = 1000;

} // namespace

Notifier::Notifier(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    m_tray = new QSystemTrayIcon(QIcon(u":/icons/parley.svg"_s), this);
    const auto bringBack = [this] {
        if (m_window) {
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
            m_window->raise();
            m_window->activateWindow();
        }
        if (!m_key.isEmpty())
            Q_EMIT activated(m_key);
    };
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, bringBack);
    connect(m_tray, &QSystemTrayIcon::activated, this, bringBack);
    m_tray->show();
}

void Notifier::setNotifications(bool isOn) { m_hasNotifications = isOn; }

void Notifier::setSound(bool isOn) { m_hasSound = isOn; }

void Notifier::tell(const QString &title, const QString &text, const QString &key, bool isInSight)
{
    const bool isInFront = m_window && m_window->isActiveWindow();
    if (isInSight && isInFront)
        return;
    if (isInFront && key.isEmpty()) {
        Q_EMIT toldInFront(title, text);
        return;
    }
    sound();
    if (!m_hasNotifications || isInFront)
        return;
    m_key = key;
    if (m_tray)
        m_tray->showMessage(title, text, QIcon(u":/icons/parley.svg"_s), shownMs);
    else if (m_window)
        QApplication::alert(m_window);
    Q_EMIT told(title, text);
}

void Notifier::sound()
{
    if (!m_hasSound || (m_lastSound.isValid() && m_lastSound.elapsed() < quietMs))
        return;
    m_lastSound.start();
    QApplication::beep();
    Q_EMIT sounded();
}

} // namespace parley
