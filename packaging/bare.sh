# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Tries a package in a bare Debian that is made for it and thrown away. Needs: environment.sh.

# try_in_bare SUITE PACKAGES FUNCTION FILE...: runs the function there as root, with the files in /tmp; what it says goes to
# standard output and to the log. Needs the network, and root or user namespaces.
try_in_bare() {
    local suite=$1 packages=$2 function=$3 mode=auto uploads=() file log script
    shift 3
    mkdir -p "$CACHE"
    WAY=$(root_way)
    install_tools
    if [[ $WAY == bwrap ]]; then mode=unshare; fi
    log=$CACHE/${0##*/}.log script=$(mktemp)
    { declare -f "$function" && echo "set -eu; $function"; } >"$script"
    for file in "$script" "$@"; do
        uploads+=(--customize-hook="upload '$file' '/tmp/$(basename "$file")'")
    done
    say "making a bare Debian ($suite) to try it in (log: $log)"
    as_owner mmdebstrap --mode="$mode" --variant=apt --format=null ${packages:+--include="$packages"} \
        --aptopt='Acquire::Retries "3"' --aptopt='Acquire::Languages "none"' --dpkgopt=force-unsafe-io \
        "${uploads[@]}" --customize-hook="chroot \"\$1\" bash /tmp/$(basename "$script")" "$suite" /dev/null >"$log" 2>&1 &&
        file='' || file=failed
    rm -f "$script"
    grep -E '^(ok|MISSING|done:|wrong:|E:)|: error' "$log" || true
    if [[ $file ]] || ! grep -q '^done:' "$log"; then fail "failed, see $log"; fi
}
