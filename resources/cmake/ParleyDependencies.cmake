# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later

find_package(Qt6 6.4 REQUIRED COMPONENTS
    Core Gui Widgets Network Sql Svg WebSockets HttpServer Charts LinguistTools)
if(BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(tl-expected REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(Icu REQUIRED IMPORTED_TARGET icu-uc icu-i18n)
pkg_check_modules(Hunspell REQUIRED IMPORTED_TARGET hunspell)
find_package(ZLIB REQUIRED)

# KDE Frameworks 6 where it is packaged; else a Qt 6 build of 5.116 found through CMAKE_PREFIX_PATH.
find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
    set(PARLEY_SYNTAX_HIGHLIGHTING KF6::SyntaxHighlighting)
else()
    find_package(KF5SyntaxHighlighting REQUIRED)
    set(PARLEY_SYNTAX_HIGHLIGHTING KF5::SyntaxHighlighting)
endif()
