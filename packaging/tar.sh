#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tar.sh: gathers the relocatable folder and packs it; inside the environment, in the checkout.
set -euo pipefail

# shellcheck source=packaging/say.sh
source packaging/say.sh

version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' build/release/CMakeCache.txt)
architecture=$(uname -m)
name=vraem-atlas-$version-$architecture
work=build/packages
folder=$work/$name
libraries=/usr/lib/$(gcc -print-multiarch)
loader=$(basename "$(readlink -f "$(ldd /bin/true | grep -o '/[^ ]*/ld-linux[^ ]*')")")

# Plugins that a desktop needs; those for embedded screens, databases, debuggers and telephones are left out.
PLUGINS=(geoservices/libqtgeoservices_itemsoverlay.so iconengines imageformats platforminputcontexts platforms/libqoffscreen.so
    platforms/libqxcb.so 'platforms/libqwayland*' tls 'wayland-*' xcbglintegrations)
MODULES=(QtLocation QtPositioning QtQml QtQuick/libqtquick2plugin.so QtQuick/qmldir QtQuick/plugins.qmltypes QtQuick/Shapes
    QtQuick/Window)
# Opened by name while the program runs.
OPENED=(libGLX_mesa.so.0 libEGL_mesa.so.0 libGL.so.1 libEGL.so.1 libOpenGL.so.0 libGLX_indirect.so.0)

install_programs() {
    rm -rf "$folder"
    cmake --install build/release --prefix "$folder" --strip >/dev/null
    mkdir -p "$folder"/lib/programs
    mv "$folder"/bin/vraem-* "$folder"/lib/programs
    install -m 755 packaging/portable/launch "$folder/bin/vraem-atlas"
    install -m 755 packaging/portable/launch "$folder/bin/vraem-events"
    install -m 644 packaging/portable/qt.conf "$folder/bin"
    install -m 755 "$libraries/$loader" "$folder/bin/loader"
}

# copy FROM TO PATTERN...: what the patterns name below one folder, to the same names below the other.
copy() {
    mkdir -p "$2"
    # shellcheck disable=SC2068
    (to=$(realpath "$2") && cd "$1" && shift 2 && cp -rL --parents $@ "$to")
}

copy_parts_of_qt() {
    copy "$libraries/qt6/plugins" "$folder/lib/plugins" "${PLUGINS[@]}"
    copy "$libraries/qt6/qml" "$folder/lib/qml" "${MODULES[@]}"
    copy /usr/share/qt6/translations "$folder/share/qt6/translations" qtbase_es.qm
}

copy_data() {
    copy /usr/share/proj "$folder/share/proj" proj.db proj.ini
    copy /usr/share/gdal "$folder/share/gdal" '*'
    copy /usr/share/glvnd/egl_vendor.d "$folder/share/glvnd" 50_mesa.json
    copy /usr/share/X11 "$folder/share/X11" xkb
    copy /usr/share/fonts/truetype/dejavu "$folder/share/fonts" DejaVuSans.ttf DejaVuSans-Bold.ttf DejaVuSansMono.ttf
    install -m 644 packaging/portable/fonts.conf "$folder/share/fonts"
}

# Every library that anything in the folder asks for.
copy_libraries() {
    local path
    find "$folder/lib" -type f \( -name '*.so*' -o -path '*/programs/*' \) -print0 |
        xargs -0 ldd "${OPENED[@]/#/$libraries/}" 2>/dev/null |
        sed -nE 's/.* => (\/[^ ]+) .*/\1/p' | sort -u >"$work/needed"
    printf '%s\n' "${OPENED[@]/#/$libraries/}" >>"$work/needed"
    while read -r path; do
        if [[ -e $path ]]; then cp -L "$path" "$folder/lib/"; fi
    done <"$work/needed"
}

# The terms of everything that was copied, as Debian keeps them.
copy_terms() {
    local package terms
    mkdir -p "$folder/share/doc/libraries"
    while read -r path; do readlink -f "$path"; done <"$work/needed" | xargs dpkg-query -S 2>/dev/null | cut -d : -f 1 | sort -u |
        cat - <(printf '%s\n' qt6-location-plugins qml6-module-qtlocation qml6-module-qtquick qt6-svg-plugins qt6-translations-l10n \
            proj-data gdal-data xkb-data fonts-dejavu-core) | sort -u | while read -r package; do
        terms=/usr/share/doc/$package/copyright
        if [[ -e $terms ]]; then cp -L "$terms" "$folder/share/doc/libraries/$package"; fi
    done
    cp LICENSE "$folder/share/doc"
    cp packaging/debian/copyright "$folder/share/doc/copyright"
    cp packaging/portable/README.txt "$folder"
}

pack() {
    local time=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
    say "packing $name ($(du -sm "$folder" | cut -f 1) MB)"
    tar --create --directory="$work" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$time" "$name" |
        xz --threads=0 >"$folder.tar.xz"
    say "$name.tar.xz has $(($(stat -c %s "$folder.tar.xz") / 1000000)) MB"
    rm -rf "$folder" "$work/needed"
}

mkdir -p "$work"
install_programs
copy_parts_of_qt
copy_data
copy_libraries
copy_terms
pack
