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

# parley_precompile(<target>): shares one precompiled header, where the build has it (PARLEY_PCH).
option(PARLEY_PCH "Precompile the common headers" OFF)
if(PARLEY_PCH)
    add_library(parley_pch OBJECT ${PROJECT_SOURCE_DIR}/resources/cmake/precompiled.cpp)
    target_link_libraries(parley_pch PRIVATE parley_options Qt6::Core tl::expected)
    target_precompile_headers(parley_pch PRIVATE ${PROJECT_SOURCE_DIR}/resources/cmake/precompiled.h)
    set_target_properties(parley_pch PROPERTIES AUTOMOC OFF POSITION_INDEPENDENT_CODE ON)
endif()
function(parley_precompile target)
    if(PARLEY_PCH)
        target_precompile_headers(${target} REUSE_FROM parley_pch)
    endif()
endfunction()

# parley_library(<name> LINK <targets...>): every source below the current folder, as parley_<name>.
function(parley_library name)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    if(NOT sources MATCHES "\\.cpp")
        add_library(parley_${name} INTERFACE)
        target_link_libraries(parley_${name} INTERFACE parley_options ${ARG_LINK})
        return()
    endif()
    add_library(parley_${name} STATIC ${sources})
    target_link_libraries(parley_${name} PUBLIC parley_options ${ARG_LINK})
    parley_precompile(parley_${name})
endfunction()

# Runs a command in a home of its own, see resources/run/session.
set(PARLEY_SESSION ${PROJECT_SOURCE_DIR}/resources/run/session)

# parley_script_test(<name> COMMAND <command...> [LABELS <labels...>] [SESSION <options...>] [TIMEOUT <s>])
# A test that any command is. SESSION --display gives it an X server and a message bus of its own and
# the processors to itself; SESSION --keyring a secret service.
function(parley_script_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "COMMAND;LABELS;SESSION" ${ARGN})
    set(environment "LC_ALL=C.UTF-8" "QT_QPA_PLATFORM=offscreen")
    set(processors 1)
    if("--display" IN_LIST ARG_SESSION)
        set(environment "LC_ALL=C.UTF-8" "QT_QPA_PLATFORM=xcb")
        set(processors 2)
        list(APPEND ARG_LABELS xvfb)
    endif()
    if(PARLEY_SANITIZER OR name MATCHES "^sanitized/")
        list(APPEND environment
            "ASAN_OPTIONS=detect_stack_use_after_return=1:strict_init_order=1"
            "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0"
            "UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1"
            "TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/tsan.supp:halt_on_error=1")
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 240)
    endif()
    add_test(NAME ${name} COMMAND ${PARLEY_SESSION} ${ARG_SESSION} -- ${ARG_COMMAND})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} PROCESSORS ${processors}
        ENVIRONMENT "${environment}" LABELS "${ARG_LABELS}")
endfunction()

# The tests of one label are built together by <label>_tests: unit_tests, widgets_tests, ...
function(parley_label_target label name)
    if(NOT TARGET ${label}_tests)
        add_custom_target(${label}_tests)
    endif()
    add_dependencies(${label}_tests ${name})
endfunction()

# parley_tests(<folder> LINK <targets...> [SESSION <options...>] [TIMEOUT <s>]): each tst_*.cpp in the
# folder is one test of that name, labelled by the folder's first part. Unit tests run a second time as
# sanitized/<name> when PARLEY_SANITIZED_BUILD names a build with sanitizers.
function(parley_tests folder)
    cmake_parse_arguments(ARG "" "TIMEOUT" "LINK;SESSION" ${ARGN})
    string(REGEX REPLACE "/.*" "" label ${folder})
    file(GLOB tests CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/tst_*.cpp)
    foreach(source IN LISTS tests)
        get_filename_component(name ${source} NAME_WE)
        add_executable(${name} ${source})
        target_link_libraries(${name} PRIVATE Qt6::Test ${ARG_LINK})
        parley_precompile(${name})
        target_compile_definitions(${name} PRIVATE
            PARLEY_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
            PARLEY_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures"
            PARLEY_BINARIES="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
        set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
        parley_label_target(${label} ${name})
        set(options LABELS ${label} SESSION ${ARG_SESSION} TIMEOUT ${ARG_TIMEOUT})
        parley_script_test(${name} COMMAND $<TARGET_FILE:${name}> ${options})
        if(PARLEY_SANITIZED_BUILD AND label STREQUAL "unit")
            parley_script_test(sanitized/${name}
                COMMAND ${PARLEY_SANITIZED_BUILD}/tests/${name} ${options})
        endif()
    endforeach()
endfunction()

# parley_benches(<folder> LINK <targets...>): each <name>.cpp in the folder is bench/<name> in the build
# tree, run by ./run bench <name> with --json <file>.
function(parley_benches folder)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    file(GLOB benches CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp)
    foreach(source IN LISTS benches)
        get_filename_component(name ${source} NAME_WE)
        add_executable(bench_${name} ${source})
        target_link_libraries(bench_${name} PRIVATE ${ARG_LINK})
        target_compile_definitions(bench_${name} PRIVATE
            PARLEY_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
            PARLEY_BINARIES="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
        set_target_properties(bench_${name} PROPERTIES OUTPUT_NAME ${name}
            RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bench)
    endforeach()
endfunction()
