# SPDX-License-Identifier: GPL-3.0-or-later
# Makes of the installed tree what Debian's policy asks of a package.
set(share ${CPACK_TEMPORARY_DIRECTORY}/usr/share)
set(documents ${share}/doc/vraem-atlas)

file(COPY ${CPACK_VRAEM_DEBIAN_FOLDER}/copyright DESTINATION ${documents})
file(COPY_FILE ${CPACK_VRAEM_DEBIAN_FOLDER}/changelog ${documents}/changelog.Debian)
file(COPY_FILE ${CPACK_VRAEM_DEBIAN_FOLDER}/../CHANGELOG.md ${documents}/changelog)
file(GLOB_RECURSE pages ${share}/man/*.1)
execute_process(COMMAND gzip -9n ${pages} ${documents}/changelog.Debian ${documents}/changelog COMMAND_ERROR_IS_FATAL ANY)

file(MAKE_DIRECTORY ${share}/lintian/overrides)
file(COPY_FILE ${CPACK_VRAEM_DEBIAN_FOLDER}/lintian-overrides ${share}/lintian/overrides/vraem-atlas)
file(GLOB_RECURSE files ${share}/doc/* ${share}/lintian/*)
file(CHMOD ${files} PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
file(CHMOD ${share}/doc ${documents} ${share}/lintian ${share}/lintian/overrides PERMISSIONS
     OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
