#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# chroot.sh ROOT UID GID[,GROUP...] PATH... -- COMMAND...
# Inside a mount namespace of its own: shows the paths in the root, then runs the command there.
set -euo pipefail

root=$1 user=$2 groups=$3
shift 3

show() {
    if [[ -d $1 ]]; then
        mkdir -p "$root$1"
    elif [[ ! -e $root$1 ]]; then
        mkdir -p "$(dirname "$root$1")"
        touch "$root$1"
    fi
    mount --rbind "$1" "$root$1"
}

# Set where this namespace could not be made private (a chroot that is no mount point).
if [[ ${SHARED_MOUNTS-} ]]; then
    mount --bind "$root" "$root"
    mount --make-rprivate "$root"
    trap 'umount --recursive --lazy "$root"' EXIT
fi

for path in /proc /sys /dev; do show "$path"; done
while [[ $1 != -- ]]; do
    show "$1"
    if [[ $1 == /etc/* ]]; then mount -o remount,bind,ro "$root$1"; fi
    shift
done
shift

command=(chroot --userspec="+$user:+${groups%%,*}" --groups="$groups" "$root" "$@")
if [[ ${SHARED_MOUNTS-} ]]; then
    "${command[@]}"
else
    exec "${command[@]}"
fi
