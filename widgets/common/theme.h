// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace parley {

//! Who a customer is, as a colour: never red, amber or green, so that it cannot be read as a clock.
enum class Hue { Lagoon, Violet, Plum, Cocoa, Slate, Orchid, Moss, Harbor };
inline constexpr int hueCount = 8;

//! Every colour of the design by its name. A member pointer (&Theme::ink2) names a colour that follows
//! the theme; paint code reads Theme::current() each time and keeps no copies.
struct Theme
{
    bool isDark = false;
    bool isHighContrast = false;

    QColor canvas, panel, surface, hover, press;
    QColor line, lineStrong, control;
    QColor ink, ink2, ink3;
    QColor accent, onAccent, accentHover, accentPressed, accentInk, accentSoft, accentLine;
    QColor ok, okSoft, okLine;
    QColor warn, warnSoft, warnLine;
    QColor danger, dangerSoft, dangerLine;
    QColor bubbleIn, bubbleOut;
    QColor whisper, whisperInk, whisperLine;
    QColor onHue;
    std::array<QColor, hueCount> hues;
    std::array<QColor, 5> heat;

    [[nodiscard]] const QColor &hue(Hue hue) const { return hues[static_cast<size_t>(hue)]; }

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme dark();
    //! The same with stronger lines and inks, and outlines in place of soft fills.
    [[nodiscard]] static Theme highContrast(Theme base);

    //! What the application shows now. A change reaches every widget as QEvent::StyleChange.
    [[nodiscard]] static const Theme &current();
    //! Look alone calls this.
    static void setCurrent(const Theme &theme);
};

//! Names a colour that follows the theme, e.g. &Theme::ink2.
using Token = QColor Theme::*;

//! WCAG 2 contrast of two opaque colours, 1…21.
[[nodiscard]] double contrastOf(const QColor &a, const QColor &b);

} // namespace parley
