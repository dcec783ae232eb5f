// SPDX-FileCopyrightText: 2026 The Parley authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/preferences.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace parley {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array themeNames{"system"_L1, "light"_L1, "dark"_L1, "high-contrast"_L1};
constexpr std::array sendKeyNames{"ctrl-enter"_L1, "enter"_L1};

template<typename Enum, size_t Size>
Enum read(const QSettings &settings, const QString &key, const std::array<QLatin1StringView, Size> &names)
{
    const QString text = settings.value(key).toString();
    const auto found = std::find(names.begin(), names.end(), text);
    return static_cast<Enum>(found == names.end() ? 0 : found - names.begin());
}

} // namespace

Preferences Preferences::load(QSettings &settings)
{
    Preferences p;
    settings.beginGroup(u"preferences"_s);
    p.language = settings.value(u"language"_s).toString();
    p.theme = read<ThemeChoice>(settings, u"theme"_s, themeNames);
    p.zoom = std::clamp(settings.value(u"zoom"_s, 100).toInt(), smallestZoom, largestZoom);
    p.sendKey = read<SendKey>(settings, u"sendKey"_s, sendKeyNames);
    p.hasNotifications = settings.value(u"notifications"_s, true).toBool();
    p.hasSound = settings.value(u"sound"_s, true).toBool();
    p.hasMotion = settings.value(u"motion"_s, true).toBool();
    settings.endGroup();
    return p;
}

void Preferences::save(QSettings &settings) const
{
    settings.beginGroup(u"preferences"_s);
    settings.setValue(u"language"_s, language);
    settings.setValue(u"theme"_s, QString(themeNames[static_cast<size_t>(theme)]));
    settings.setValue(u"zoom"_s, zoom);
    settings.setValue(u"sendKey"_s, QString(sendKeyNames[static_cast<size_t>(sendKey)]));
    settings.setValue(u"notifications"_s, hasNotifications);
    settings.setValue(u"sound"_s, hasSound);
    settings.setValue(u"motion"_s, hasMotion);
    settings.endGroup();
}

} // namespace parley
