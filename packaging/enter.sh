# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Runs commands inside the Debian 13 root. Needs: say.sh, CHECKOUT, ROOT, WAY.

# Folders of the host that the program sees at the same place: all but the system's own.
visible_paths() {
    local path known shown=()
    for path in /*/; do
        path=${path%/}
        case $path in
            /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /sys | /usr | /var) ;;
            *) shown+=("$path") ;;
        esac
    done
    for path in /var/tmp /run/media "${XDG_RUNTIME_DIR-}" "$(dirname "${XAUTHORITY:-/}")" \
        "$HOME" "$CHECKOUT" "$PWD" "$(pwd -P)" "$(dirname "${VRAEM_REPORTS_DIR:-/}")"; do
        [[ $path == /?* && -d $path ]] || continue
        for known in "${shown[@]}"; do
            if [[ $path/ == "$known"/* ]]; then continue 2; fi
        done
        # A folder that the root has itself, such as /usr/bin, stays the root's.
        if [[ -z $(ls -A "$ROOT$path" 2>/dev/null) ]]; then shown+=("$path"); fi
    done
    for path in /etc/{resolv.conf,hosts,machine-id,passwd,group}; do
        if [[ -f $path ]]; then shown+=("$path"); fi
    done
    printf '%s\0' "${shown[@]}"
}

time_zone() {
    local zone
    zone=$(readlink -f /etc/localtime || true)
    [[ $zone != */zoneinfo/* ]] || printf '%s\n' "${zone#*/zoneinfo/}"
}

# What of the environment has a meaning inside.
passed_variables() {
    local name zone
    printf '%s\0' PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
    for name in $(compgen -e); do
        case $name in
            HOME | USER | LOGNAME | SHELL | TERM | COLORTERM | NO_COLOR | TZ | CI | LANG | LANGUAGE | LC_* | DISPLAY | XAUTHORITY | \
                WAYLAND_* | XDG_* | DESKTOP_* | DBUS_SESSION_* | QT_* | QML* | QSG_* | VRAEM_* | GTEST_* | CTEST_* | CMAKE_* | \
                *SAN_OPTIONS | LIBGL_* | MESA_* | GALLIUM_* | CCACHE_* | GIT_CONFIG_* | SOURCE_DATE_EPOCH | *_proxy)
                printf '%s=%s\0' "$name" "${!name}"
                ;;
        esac
    done
    zone=$(time_zone)
    if [[ -z ${TZ-} && $zone ]]; then printf 'TZ=%s\0' "$zone"; fi
}

enter_chroot() {
    local propagation=private as=()
    if [[ $WAY == sudo ]]; then as=(sudo); fi
    "${as[@]}" unshare --mount true 2>/dev/null || propagation=unchanged
    if [[ $propagation == unchanged ]]; then
        as+=(env SHARED_MOUNTS=yes)
        "${as[@]}" unshare --mount --propagation unchanged true 2>/dev/null ||
            fail "may not mount here: start the container with the capability SYS_ADMIN (docker run --privileged)"
    fi
    set -- "${as[@]}" unshare --mount --propagation "$propagation" bash "$PACKAGING/chroot.sh" \
        "$ROOT" "$(id -u)" "$(id -g),$(id -G | tr ' ' ,)" "${paths[@]}" -- "$@"
    if [[ $WAY == chroot ]]; then exec "$@"; fi
    "$@" # sudo closes the lock: this shell keeps it
    exit
}

enter_bwrap() {
    local arguments=(--die-with-parent --bind "$ROOT" / --dev-bind /dev /dev --bind /proc /proc --ro-bind /sys /sys) path
    for path in "${paths[@]}"; do
        case $path in
            /etc/*) arguments+=(--ro-bind "$path" "$path") ;;
            *) arguments+=(--bind "$path" "$path") ;;
        esac
    done
    bwrap "${arguments[@]}" -- "$@"
    exit
}

# enter FOLDER COMMAND...: does not return.
enter_root() {
    local paths variables
    mapfile -d '' -t paths < <(visible_paths)
    mapfile -d '' -t variables < <(passed_variables)
    set -- /usr/bin/env -i --chdir="$1" "${variables[@]}" "${@:2}"
    case $WAY in
        bwrap) enter_bwrap "$@" ;;
        *) enter_chroot "$@" ;;
    esac
}
