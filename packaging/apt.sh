# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Host packages on Debian and its kin. Needs: say.sh, CACHE.

UNREACHABLE='Could not resolve|Temporary failure|Could not connect|Unable to connect|Network is unreachable|Connection (timed out|refused|failed)|No route to host|Failed to fetch'

# Packages named in a group ([build], [run], [test], [package]) of packages.txt.
packages_of() {
    awk -v group="[$1]" '/^\[/ { here = $1 } /^[a-z]/ && here == group { print $1 }' "$PACKAGING/packages.txt"
}

candidate_of() {
    LC_ALL=C apt-cache policy "$1" 2>/dev/null | awk '$1 == "Candidate:" && $2 != "(none)" { print $2 }'
}

apt_lists_empty() { ! compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null; }

missing_of() {
    local package
    for package in "$@"; do
        [[ $(dpkg-query -W -f '${db:Status-Abbrev}' "$package" 2>/dev/null) == ii* ]] || printf '%s\n' "$package"
    done
}

as_root() {
    if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -qq -o DPkg::Lock::Timeout=300 \
        -o Acquire::Retries=2 -o Acquire::http::Timeout=30 "$@" </dev/null >>"$CACHE/apt.log" 2>&1
}

require_sudo() {
    ((EUID == 0)) || command -v sudo >/dev/null ||
        fail "needs root or sudo once, for: apt-get install --no-install-recommends $*"
}

apt_update() {
    require_sudo "$@"
    say "refreshing the package lists"
    apt_get update || true
}

# Where a log shows that the network is the reason, one line that says so.
fail_with_log() {
    local what=$1 log=$2 line host
    if line=$(grep -aE "$UNREACHABLE" "$log" | tail -n 1) && [[ -n $line ]]; then
        host=$(grep -aoE "'[a-z0-9.-]+\.[a-z]+'|https?://[^/ ]+" <<<"$line" | tail -n 1 | tr -d "'" || true)
        fail "$what: cannot reach ${host:-the Debian archive}; connect to the network (or set http_proxy) and run again (log: $log)"
    fi
    line=$(grep -aE '^(E|error):|[Nn]o space left' "$log" | tail -n 1) || line=$(tail -n 1 "$log")
    fail "$what: $(cut -c 1-160 <<<"${line:-no reason given}") (log: $log)"
}

apt_install() {
    local missing fresh=
    mapfile -t missing < <(missing_of "$@")
    ((${#missing[@]})) || return 0
    require_sudo "${missing[@]}"
    : >"$CACHE/apt.log"
    if apt_lists_empty; then
        apt_update "${missing[@]}"
        fresh=yes
    fi
    say "installing ${#missing[@]} packages: ${missing[*]}"
    apt_get install --no-install-recommends "${missing[@]}" && return
    # Old lists name files that are gone from the mirror.
    if [[ -z $fresh ]]; then
        : >"$CACHE/apt.log"
        apt_update "${missing[@]}"
        apt_get install --no-install-recommends "${missing[@]}" && return
    fi
    fail_with_log "packages were not installed" "$CACHE/apt.log"
}
