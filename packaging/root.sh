# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Makes the Debian 13 root. Needs: say.sh, apt.sh, CACHE, ROOT, WAY.
# While fd 9 is open, nobody remakes the root under a running program.

root_recipe() { cat "$PACKAGING"/{packages.txt,root.sh,xdg-open} | sha256sum | cut -d ' ' -f 1; }

# Every installed file with its size: one that is missing or truncated shows.
root_files() {
    (cd "$ROOT" && find usr etc/alternatives etc/fonts -name __pycache__ -prune -o ! -type d -printf '%p %s\n') |
        LC_ALL=C sort
}

root_ready() {
    [[ -f $ROOT/.made/stamp && -s $ROOT/.made/files && $(head -n 1 "$ROOT/.made/stamp") == "$(root_recipe)" ]] &&
        [[ -z $(LC_ALL=C comm -23 "$ROOT/.made/files" <(root_files)) ]]
}

as_owner() {
    if [[ $WAY == sudo ]]; then sudo "$@"; else "$@"; fi
}

remove_tree() {
    [[ -e $1 ]] || return 0
    # A folder without the write bit keeps its owner from deleting what is in it.
    if [[ $WAY == bwrap ]]; then chmod -R u+rwX "$1" 2>/dev/null || true; fi
    as_owner rm -rf --one-file-system "$1" || fail "cannot delete $1: delete it as root and run again"
}

# What an ordinary user's mmdebstrap left when it was killed belongs to other user ids.
# What resists stays listed for the next time.
remove_scratch() {
    local scratch left=()
    rm -f "$CACHE/fifo"
    [[ -e $CACHE/scratch ]] || return 0
    while read -r scratch; do
        [[ $scratch == /var/tmp/vraem-atlas.* && -d $scratch ]] || continue
        mmdebstrap --unshare-helper rm -rf "$scratch" 2>/dev/null || true
        rm -rf "$scratch" 2>/dev/null || left+=("$scratch")
    done <"$CACHE/scratch"
    printf '%s\n' "${left[@]}" >"$CACHE/scratch"
}

install_tools() {
    local tools=(mmdebstrap debian-archive-keyring)
    if [[ $WAY == bwrap ]]; then tools+=(bubblewrap uidmap); fi
    if ! command -v apt-get >/dev/null; then
        command -v mmdebstrap >/dev/null || fail "install mmdebstrap and bubblewrap first"
        return 0
    fi
    apt_install "${tools[@]}"
    # This version brought Debian 13's keys.
    if dpkg --compare-versions "$(dpkg-query -W -f '${Version}' debian-archive-keyring)" lt 2023.3+deb12u2; then
        apt_get install --only-upgrade debian-archive-keyring || true
    fi
}

require_space() {
    local folder free
    for folder in "$@"; do
        free=$(df -Pk "$folder" | awk 'NR == 2 { print $4 }')
        ((free > 3500000)) || fail "needs 3.5 GB free below $folder, there are $((free / 1000)) MB"
    done
}

# If this script is killed, mmdebstrap cleans up and ends too.
debootstrap_to() {
    local include
    include=$(for group in build run test package; do packages_of "$group"; done | paste -sd ,)
    as_owner setpriv --pdeathsig TERM mmdebstrap --variant=apt --include="$include" \
        --aptopt='Acquire::Retries "3"' --aptopt='Acquire::http::Timeout "30"' --aptopt='Acquire::Languages "none"' \
        --dpkgopt=force-unsafe-io --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-include=/usr/share/doc/*/copyright' \
        "${@:2}" trixie "$1"
}

# The files of an ordinary user's root belong to that user: bwrap reads them, rm deletes them.
# A fifo, as parts of a killed mmdebstrap may live on and keep a pipe open for ever.
make_as_user() {
    local scratch tar
    scratch=$(mktemp -d /var/tmp/vraem-atlas.XXXXXX)
    printf '%s\n' "$scratch" >>"$CACHE/scratch"
    chmod 755 "$scratch"
    mkfifo "$CACHE/fifo"
    tar --extract --directory="$1" --exclude='./dev/*' --file="$CACHE/fifo" &
    tar=$!
    if TMPDIR=$scratch debootstrap_to - --mode=unshare --format=tar >"$CACHE/fifo"; then
        wait "$tar"
    else
        kill "$tar" || true
        return 1
    fi
}

make_as_root() {
    local mode=root
    if as_owner unshare --mount true 2>/dev/null; then mode=unshare; fi
    debootstrap_to "$1" --mode="$mode" --format=directory
}

finish_root() {
    as_owner install -m 755 "$PACKAGING/xdg-open" "$1/usr/local/bin/xdg-open"
    as_owner mkdir "$1/.made"
    ROOT=$1 root_files | as_owner tee "$1/.made/files" >/dev/null
    { root_recipe && date +%s.%N; } | as_owner tee "$1/.made/stamp" >/dev/null
}

make_root() {
    local making=$ROOT.making log=$CACHE/root.log make=make_as_root started=$SECONDS
    if [[ $WAY == bwrap ]]; then make=make_as_user; fi
    install_tools
    remove_scratch
    remove_tree "$making"
    remove_tree "$ROOT"
    mkdir "$making"
    require_space "$making"
    if [[ $WAY == bwrap ]]; then require_space /var/tmp; fi
    say "making a Debian 13 root in $ROOT (2 GB, about 3 minutes; log: $log)"
    if ! "$make" "$making" >"$log" 2>&1 || ! [[ -x $making/usr/bin/g++ ]]; then
        remove_scratch
        remove_tree "$making"
        fail_with_log "the Debian 13 root was not made" "$log"
    fi
    remove_scratch
    finish_root "$making"
    mv -T "$making" "$ROOT"
    say "the Debian 13 root is ready after $((SECONDS - started)) s"
}

prepare_root() {
    exec 9>>"$ROOT.lock"
    flock -n -s 9 || { say "waiting for another run that makes the Debian 13 root" && flock -s 9; }
    root_ready && return
    flock -n -x 9 || { say "waiting for programs that still run in the old Debian 13 root" && flock -x 9; }
    if ! root_ready; then
        if [[ -e $ROOT || -e $ROOT.making ]]; then say "the Debian 13 root is outdated, broken or half-made: remaking it"; fi
        make_root
    fi
    flock -s 9
}
