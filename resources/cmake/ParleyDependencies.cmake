# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later

include(ParleyRequirements)

if(NOT BUILD_TESTING)
    list(REMOVE_ITEM PARLEY_QT_COMPONENTS Test)
endif()
find_package(Qt6 ${PARLEY_QT_VERSION} REQUIRED COMPONENTS ${PARLEY_QT_COMPONENTS})
foreach(package IN LISTS PARLEY_CMAKE_PACKAGES)
    find_package(${package} REQUIRED)
endforeach()
find_package(PkgConfig REQUIRED)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(Icu REQUIRED IMPORTED_TARGET icu-uc icu-i18n)
pkg_check_modules(Hunspell REQUIRED IMPORTED_TARGET hunspell)
pkg_check_modules(YamlCpp REQUIRED IMPORTED_TARGET yaml-cpp)

# Debian 12 packages it without a CMake or pkg-config file.
find_path(PARLEY_PHONENUMBER_INCLUDE phonenumbers/phonenumberutil.h REQUIRED)
find_library(PARLEY_PHONENUMBER_LIBRARY phonenumber REQUIRED)
add_library(Parley::PhoneNumber UNKNOWN IMPORTED)
set_target_properties(Parley::PhoneNumber PROPERTIES
    IMPORTED_LOCATION "${PARLEY_PHONENUMBER_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${PARLEY_PHONENUMBER_INCLUDE}")

# KDE Frameworks 6 where it is packaged; else a Qt 6 build of 5.116 found through CMAKE_PREFIX_PATH.
find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
    set(PARLEY_SYNTAX_HIGHLIGHTING KF6::SyntaxHighlighting)
else()
    find_package(KF5SyntaxHighlighting REQUIRED)
    set(PARLEY_SYNTAX_HIGHLIGHTING KF5::SyntaxHighlighting)
endif()
