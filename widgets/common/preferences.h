// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace parley {

enum class ThemeChoice { System, Light, Dark, HighContrast };
enum class SendKey { CtrlEnter, Enter };

//! What one person has set for this computer. Plain values, kept in QSettings.
struct Preferences
{
    static constexpr int smallestZoom = 90;
    static constexpr int largestZoom = 140;

    QString language; //!< BCP 47 of the screens; empty: the system's
    ThemeChoice theme = ThemeChoice::System;
    int zoom = 100; //!< per cent of the text
    SendKey sendKey = SendKey::CtrlEnter;
    bool hasNotifications = true;
    bool hasSound = true;
    bool hasMotion = true;

    [[nodiscard]] static Preferences load(QSettings &settings);
    void save(QSettings &settings) const;

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

} // namespace parley
