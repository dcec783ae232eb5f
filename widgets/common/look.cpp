// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look.h"

#include "widgets/common/fonts.h"
#include "widgets/common/style.h"
#include "widgets/common/stylesheet.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QIcon>
#include <QPixmapCache>
#include <QScreen>

#include <algorithm>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

bool &motionFlag()
{
    static bool isOn = true;
    return isOn;
}

Theme themeFor(ThemeChoice choice, bool isSystemDark, bool isSystemHighContrast)
{
    const bool isDark = choice == ThemeChoice::Dark || (choice != ThemeChoice::Light && isSystemDark);
    const Theme base = isDark ? Theme::dark() : Theme::light();
    const bool isStrong =
        choice == ThemeChoice::HighContrast || (choice == ThemeChoice::System && isSystemHighContrast);
    return isStrong ? Theme::highContrast(base) : base;
}

} // namespace

Look::Look(QApplication &application)
    : m_application(application)
    , m_ring(application)
{
    const QPalette system = application.palette();
    m_isSystemDark =
        system.color(QPalette::Window).lightness() < system.color(QPalette::WindowText).lightness();
    m_isSystemHighContrast = QIcon::themeName().contains("HighContrast"_L1, Qt::CaseInsensitive);
    const double dpi =
        QGuiApplication::primaryScreen() ? QGuiApplication::primaryScreen()->logicalDotsPerInch() : 96;
    m_systemPoints = std::max(application.font().pointSizeF(), 10 * 96 / dpi);
    application.setStyle(new Style);
    QPixmapCache::setCacheLimit(32 * 1024);
}

void Look::apply(const Preferences &preferences)
{
    motionFlag() = preferences.hasMotion;
    setTypeScale(m_systemPoints, preferences.zoom);
    const Theme theme = themeFor(preferences.theme, m_isSystemDark, m_isSystemHighContrast);
    Theme::setCurrent(theme);
    m_application.setFont(fontFor(TextRole::Body));
    m_application.setPalette(paletteFor(theme));
    m_application.setStyleSheet(styleSheetFor(theme));
    Q_EMIT changed();
}

bool hasMotion() { return motionFlag(); }

} // namespace parley
