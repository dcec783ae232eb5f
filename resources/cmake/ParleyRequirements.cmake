# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What Parley needs, by the names CMake and pkg-config know; the build and the probe both read it.
set(PARLEY_QT_VERSION 6.4)
set(PARLEY_QT_COMPONENTS
    Core Gui Widgets Network Sql Svg WebSockets HttpServer Charts LinguistTools Test)
set(PARLEY_CMAKE_PACKAGES Qt6Keychain tl-expected ZLIB)
set(PARLEY_PKGCONFIG_MODULES libsodium icu-uc icu-i18n hunspell yaml-cpp)
