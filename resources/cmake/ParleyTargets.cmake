# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later

add_library(parley_options INTERFACE)
target_include_directories(parley_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(parley_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    PARLEY_VERSION="${PROJECT_VERSION}")
target_compile_options(parley_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Woverloaded-virtual -Wimplicit-fallthrough
    $<$<BOOL:${PARLEY_WERROR}>:-Werror>)

# parley_library(<name> LINK <targets...>): every source below the current folder, as parley_<name>.
function(parley_library name)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    add_library(parley_${name} STATIC ${sources})
    target_link_libraries(parley_${name} PUBLIC parley_options ${ARG_LINK})
endfunction()

# parley_tests(<folder> LINK <targets...>): each tst_*.cpp in the folder is one test of that name.
function(parley_tests folder)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    file(GLOB tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/tst_*.cpp)
    foreach(source IN LISTS tests)
        get_filename_component(name ${source} NAME_WE)
        add_executable(${name} ${source})
        target_link_libraries(${name} PRIVATE Qt6::Test ${ARG_LINK})
        target_compile_definitions(${name} PRIVATE
            PARLEY_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
            PARLEY_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures"
            PARLEY_BINARIES="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
        set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
        add_test(NAME ${name} COMMAND ${name})
        set_tests_properties(${name} PROPERTIES TIMEOUT 240
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
    endforeach()
endfunction()
