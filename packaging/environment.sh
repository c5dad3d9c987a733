# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash source-path=SCRIPTDIR
# Where the product is built and run: on the system itself, or in a Debian 13 root.
# Sets WAY: native, chroot (root), bwrap (user), or sudo (user who may not make namespaces).
# VRAEM_ENVIRONMENT=native or root decides by hand.

PACKAGING=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
CHECKOUT=$(dirname "$PACKAGING")
HOME=${HOME:-$(eval echo "~$(id -un)")}
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/vraem-atlas
export HOME

# shellcheck source=say.sh
source "$PACKAGING/say.sh"
# shellcheck source=apt.sh
source "$PACKAGING/apt.sh"
# shellcheck source=native.sh
source "$PACKAGING/native.sh"
# shellcheck source=root.sh
source "$PACKAGING/root.sh"
# shellcheck source=enter.sh
source "$PACKAGING/enter.sh"

# Git refuses a checkout that belongs to somebody else, as under sudo.
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=$CHECKOUT

root_way() {
    if ((EUID == 0)); then
        echo chroot
    elif unshare --user --map-root-user true 2>/dev/null; then
        echo bwrap
    else
        echo sudo
    fi
}

is_native() {
    [[ ${VRAEM_ENVIRONMENT-} != root ]] || return 1
    [[ ${VRAEM_ENVIRONMENT-} != native && -z $(installed_location) ]] || return 0
    if command -v apt-get >/dev/null; then
        if apt_lists_empty && [[ ! -d $CACHE/debian13-$(root_way) ]]; then apt_update qt6-location-dev; fi
        offered_location
    else
        ! command -v mmdebstrap >/dev/null
    fi
}

# prepare GROUP...: groups of packages.txt.
prepare() {
    mkdir -p "$CACHE" 2>/dev/null || true
    [[ -w $CACHE ]] || fail "cannot write to $CACHE: set XDG_CACHE_HOME"
    if is_native; then
        WAY=native
        prepare_native "$@"
    else
        WAY=$(root_way)
        ROOT=$CACHE/debian13-$WAY
        prepare_root
    fi
}

environment_name() {
    if [[ $WAY == native ]]; then echo native; else paste -sd ' ' "$ROOT/.made/stamp"; fi
}

# enter FOLDER COMMAND...: becomes the command, in that folder, in the environment.
enter() {
    if [[ $WAY != native ]]; then enter_root "$@"; fi
    cd "$1" || exit
    exec "${@:2}"
}

# build PRESET [TARGET...]: everything, or only the targets.
build() {
    [[ ! -e $CHECKOUT/build || -w $CHECKOUT/build ]] || fail "$CHECKOUT/build belongs to somebody else: delete it as root"
    (enter "$CHECKOUT" bash packaging/build.sh "$1" "$(environment_name)" "${@:2}") </dev/null >&2
}
