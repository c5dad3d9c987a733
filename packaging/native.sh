# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Systems that offer Qt >= 6.5 with Qt Location themselves. Needs: say.sh, apt.sh.

FEDORA='sudo dnf install gcc-c++ cmake ninja-build git qt6-qtbase-devel qt6-qtdeclarative-devel qt6-qtcharts-devel qt6-qtpositioning-devel qt6-qtlocation-devel qt6-qtsvg-devel qt6-qttools-devel qt6-qttranslations qt6-qtwayland libicu-devel poppler-cpp-devel gdal-devel zlib-devel cli11-devel valijson-devel gtest-devel gmock-devel google-benchmark-devel clang-tools-extra libasan libubsan xorg-x11-server-Xvfb xauth xdotool pandoc strace mesa-dri-drivers dejavu-sans-fonts librsvg2-tools desktop-file-utils appstream shared-mime-info mandoc python3-pyyaml reuse'
ARCH='sudo pacman -S --needed gcc cmake ninja git qt6-base qt6-declarative qt6-charts qt6-positioning qt6-location qt6-svg qt6-tools qt6-translations qt6-wayland icu poppler gdal zlib cli11 gtest benchmark clang xorg-server-xvfb xorg-xauth xdotool pandoc strace mesa ttf-dejavu librsvg desktop-file-utils appstream shared-mime-info mandoc python-yaml reuse (and valijson from the AUR)'
HOMEBREW='brew install cmake ninja pandoc qt icu4c poppler gdal cli11 valijson googletest google-benchmark clang-format llvm librsvg'

at_least_6_5() { [[ $1 =~ ^([0-9]+)\.([0-9]+) ]] && ((BASH_REMATCH[1] > 6 || (BASH_REMATCH[1] == 6 && BASH_REMATCH[2] >= 5))); }

# The folder of an installed Qt 6 Location of 6.5 or later, or nothing.
installed_location() {
    local prefix folder version IFS=':;'
    for prefix in ${CMAKE_PREFIX_PATH-} /usr /usr/local /opt/homebrew /opt/homebrew/opt/qt /usr/local/opt/qt; do
        for folder in "$prefix"/lib/cmake/Qt6Location "$prefix"/lib64/cmake/Qt6Location "$prefix"/lib/*/cmake/Qt6Location; do
            [[ -f $folder/Qt6LocationConfig.cmake ]] || continue
            version=$(sed -n 's/^set(PACKAGE_VERSION "\(.*\)").*/\1/p' "$folder"/Qt6LocationConfigVersion*.cmake 2>/dev/null | head -n 1)
            if at_least_6_5 "$version"; then
                printf '%s\n' "$folder"
                return
            fi
        done
    done
}

# Debian's and Ubuntu's version strings may carry an epoch: 4:6.8.2-2.
offered_location() {
    local version
    version=$(candidate_of qt6-location-dev)
    at_least_6_5 "${version#*:}"
}

name_native_packages() {
    local command
    if command -v dnf >/dev/null; then
        command=$FEDORA
    elif command -v pacman >/dev/null; then
        command=$ARCH
    elif command -v brew >/dev/null; then
        command=$HOMEBREW
    else
        fail "needs Qt >= 6.5 with Qt Location, or mmdebstrap and bubblewrap to make a Debian 13 root; this system has neither"
    fi
    fail "Qt 6 Location is missing: $command"
}

# prepare_native GROUP...: a Qt of one's own (outside /usr) is trusted to be complete.
prepare_native() {
    local group packages=() found
    found=$(installed_location)
    if [[ -z $found || $found == /usr/lib/* ]] && command -v apt-get >/dev/null; then
        for group in "$@"; do
            mapfile -t -O "${#packages[@]}" packages < <(packages_of "$group")
        done
        apt_install "${packages[@]}"
    elif [[ -z $found ]]; then
        name_native_packages
    fi
}
