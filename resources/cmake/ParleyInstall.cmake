# SPDX-FileCopyrightText: 2026 The Parley authors
# SPDX-License-Identifier: GPL-3.0-or-later

set(packaging ${PROJECT_SOURCE_DIR}/resources/packaging)
foreach(program parley parleyd parley-replay parley-search parley-render)
    if(TARGET ${program})
        install(TARGETS ${program} RUNTIME)
    endif()
endforeach()
install(FILES ${packaging}/org.parley.Parley.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${packaging}/org.parley.Parley.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/parley.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
configure_file(${packaging}/parleyd.service.in parleyd.service @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/parleyd.service DESTINATION lib/systemd/system)
