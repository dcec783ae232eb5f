// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"

#include <algorithm>
#include <cmath>

namespace parley {

namespace {

Theme &currentTheme()
{
    static Theme theme = Theme::light();
    return theme;
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

} // namespace

Theme Theme::light()
{
    Theme t;
    t.canvas = 0xF2F2EF, t.panel = 0xF9F9F7, t.surface = 0xFFFFFF, t.hover = 0xECECE8, t.press = 0xE0E0DB;
    t.line = 0xE3E3DE, t.lineStrong = 0xCDCDC6, t.control = 0x888A83;
    t.ink = 0x1D1F23, t.ink2 = 0x4C5058, t.ink3 = 0x63676F;
    t.accent = 0x2F62C9, t.onAccent = 0xFFFFFF, t.accentHover = 0x2450A8, t.accentPressed = 0x214692;
    t.accentInk = 0x2450A8, t.accentSoft = 0xE5EDFB, t.accentLine = 0xBFD1F4;
    t.ok = 0x1A7446, t.okSoft = 0xE3F2E9, t.okLine = 0xA9D3BB;
    t.warn = 0x855300, t.warnSoft = 0xFCF0D6, t.warnLine = 0xE3BE6C;
    t.danger = 0xB92F28, t.dangerSoft = 0xFBE8E6, t.dangerLine = 0xE7AAA5;
    t.bubbleIn = 0xF0F0EC, t.bubbleOut = 0xE5EDFB;
    t.whisper = 0xFFF6E0, t.whisperInk = 0x5F4300, t.whisperLine = 0xE3BE6C;
    t.onHue = 0xFFFFFF;
    t.hues = {0x1F7484, 0x6B57C2, 0x96438F, 0x835D3C, 0x566678, 0xAB4473, 0x646A27, 0x23739B};
    t.heat = {0xEEF3FC, 0xD6E2F8, 0xAFC6F0, 0x7FA2E2, 0x3D6AC6};
    return t;
}

Theme Theme::dark()
{
    Theme t;
    t.isDark = true;
    t.canvas = 0x131518, t.panel = 0x191C20, t.surface = 0x1E2126, t.hover = 0x282C32, t.press = 0x31363D;
    t.line = 0x2B3036, t.lineStrong = 0x3D434B, t.control = 0x757D88;
    t.ink = 0xE7E9EC, t.ink2 = 0xB4BAC3, t.ink3 = 0x9BA2AD;
    t.accent = 0x86ABF5, t.onAccent = 0x131518, t.accentHover = 0xA9C4FB, t.accentPressed = 0x6F97E8;
    t.accentInk = 0xA9C4FB, t.accentSoft = 0x243352, t.accentLine = 0x3A5284;
    t.ok = 0x62C793, t.okSoft = 0x1C3629, t.okLine = 0x2F5F47;
    t.warn = 0xE3B155, t.warnSoft = 0x3A2F18, t.warnLine = 0x6E5A2B;
    t.danger = 0xF28B82, t.dangerSoft = 0x432524, t.dangerLine = 0x7A4340;
    t.bubbleIn = 0x2A2E34, t.bubbleOut = 0x243352;
    t.whisper = 0x332B1A, t.whisperInk = 0xEBCF94, t.whisperLine = 0x7A632D;
    t.onHue = 0x131518;
    t.hues = {0x62B8C8, 0xA99BF0, 0xD08FCC, 0xC8A482, 0x9DAEC1, 0xE293B4, 0xB4BA70, 0x6FB7DD};
    t.heat = {0x20283A, 0x263656, 0x2E4778, 0x3A5C9E, 0x86ABF5};
    return t;
}

Theme Theme::highContrast(Theme t)
{
    t.isHighContrast = true;
    t.line = t.lineStrong = t.control;
    t.ink2 = t.ink3 = t.ink;
    t.accentSoft = t.okSoft = t.warnSoft = t.dangerSoft = t.surface;
    t.accentLine = t.accentInk;
    t.okLine = t.ok;
    t.warnLine = t.warn;
    t.dangerLine = t.danger;
    t.whisper = t.surface;
    t.whisperLine = t.whisperInk;
    return t;
}

const Theme &Theme::current() { return currentTheme(); }

void Theme::setCurrent(const Theme &theme) { currentTheme() = theme; }

double contrastOf(const QColor &a, const QColor &b)
{
    const auto [dark, bright] = std::minmax({luminance(a), luminance(b)});
    return (bright + 0.05) / (dark + 0.05);
}

} // namespace parley
