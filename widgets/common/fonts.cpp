// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/fonts.h"

#include <QFontMetrics>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

struct Scale
{
    double base = 10;
    double zoom = 1;
};

Scale &scale()
{
    static Scale current;
    return current;
}

struct Metrics
{
    double factor;
    bool isStrong;
    int line;
};

Metrics metricsOf(TextRole role)
{
    static constexpr std::array table{
        Metrics{0.80, false, 13}, Metrics{0.85, false, 15}, Metrics{0.90, false, 17},
        Metrics{1.00, false, 18}, Metrics{1.10, true, 20},  Metrics{1.30, true, 24},
        Metrics{1.50, true, 26},  Metrics{1.80, true, 30},  Metrics{0.90, false, 20},
    };
    return table[static_cast<size_t>(role)];
}

const QStringList &families()
{
    static const QStringList names = [] {
        const QString system = QGuiApplication::font().family();
        QStringList all{u"Noto Sans"_s, u"Noto Sans Hebrew"_s, u"Noto Sans Arabic"_s, u"Noto Color Emoji"_s};
        // Without a desktop the system font is a made-up name: then Noto leads.
        if (!qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP") && !all.contains(system))
            all.prepend(system);
        return all;
    }();
    return names;
}

} // namespace

QFont fontFor(TextRole role, Strength strength)
{
    const Metrics metrics = metricsOf(role);
    const double floorFactor = role == TextRole::Key ? 0.7875 : 0; // 10.5 px of 13.33
    QFont font;
    font.setFamilies(role == TextRole::Code ? QStringList{u"Noto Sans Mono"_s, u"monospace"_s} + families()
                                            : families());
    const double smallest = floorFactor * 10;
    font.setPointSizeF(std::max(scale().base * scale().zoom * metrics.factor, smallest));
    font.setWeight(metrics.isStrong || strength == Strength::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

int lineHeight(TextRole role)
{
    return std::max(scaled(metricsOf(role).line), QFontMetrics(fontFor(role)).ascent());
}

int scaled(int pixels) { return static_cast<int>(std::lround(pixels * scale().zoom * scale().base / 10)); }

int figuresWidth(const QFontMetrics &metrics, const QString &text)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    QString others;
    int digits = 0;
    for (const QChar c : text) {
        if (c.isDigit())
            ++digits;
        else
            others += c;
    }
    return digits * widest + metrics.horizontalAdvance(others);
}

void setTypeScale(double basePoints, int zoomPercent) { scale() = {basePoints, zoomPercent / 100.0}; }

} // namespace parley
