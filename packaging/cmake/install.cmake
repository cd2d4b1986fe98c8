# SPDX-FileCopyrightText: 2026 The Taizhang authors
# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)
install(TARGETS taizhang-cli)
if(TARGET taizhang)
    install(TARGETS taizhang)
    install(FILES packaging/taizhang.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES packaging/io.github.taizhang.Taizhang.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES packaging/taizhang.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
    install(FILES packaging/taizhang.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
endif()
install(FILES README.md README.zh_CN.md CHANGELOG.md LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR})

# The run packages of the one list, beside what dpkg-shlibdeps finds.
file(STRINGS ${PROJECT_SOURCE_DIR}/packaging/packages.txt run_packages REGEX "^run ")
list(TRANSFORM run_packages REPLACE "^run " "")
list(JOIN run_packages ", " run_packages)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME taizhang)
set(CPACK_PACKAGE_CONTACT "The Taizhang authors <taizhang@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Ledger for industrial-worker reform offices")
set(CPACK_PACKAGE_FILE_NAME taizhang_${PROJECT_VERSION}_${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "${run_packages}")
include(CPack)
