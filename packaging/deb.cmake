# SPDX-License-Identifier: GPL-3.0-or-later
# The .deb for Debian 13. packaging/deb makes it.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME vraem-atlas)
set(CPACK_PACKAGE_VENDOR "VRAEM Atlas contributors")
set(CPACK_PACKAGE_CONTACT "VRAEM Atlas contributors <vraem-atlas@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "timeline and map of the armed conflict in Peru's VRAEM")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
# The targets are named by packaging/deb: tests and benchmarks need not be built.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON PARENT_SCOPE)
set(CPACK_CMAKE_GENERATOR Ninja)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
string(JOIN "\n" CPACK_DEBIAN_PACKAGE_DESCRIPTION
  "What happened in the valley of the Apurimac, Ene and Mantaro rivers between"
  "2019 and 2023 by five public reports: a map, a timeline, tables and statistics"
  "of the same events, each fact with the paragraph of the report that says so."
  ""
  "It opens data sets of UCDP GED, ACLED and GTD, GeoJSON and other tables too,"
  "writes citations, and is made for analysts, journalists, researchers and"
  "human-rights documenters. The program vraem-events does the same on the"
  "command line. Both speak English and Spanish.")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded by name while the program runs, which no library tells.
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS
  qml6-module-qtquick qml6-module-qtlocation qml6-module-qtpositioning qt6-location-plugins qt6-svg-plugins
  qt6-translations-l10n "fonts-dejavu-core | fonts-freefont-ttf | fonts-liberation")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, libgl1-mesa-dri")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "pandoc, citation-style-language-styles")
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/debian/stage.cmake)
set(CPACK_VRAEM_DEBIAN_FOLDER ${CMAKE_CURRENT_SOURCE_DIR}/debian)
include(CPack)
