#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Man pages are well formed, and name the options that --help names, no fewer and no more.
# shellcheck source-path=SCRIPTDIR
# shellcheck source=checks.sh
source "$(dirname "$0")/checks.sh"

commands_of() { sed -nE '/^Subcommands:/,/^$/s/^ +([a-z-]+) .*/\1/p'; }

options_of_help() {
    local program=$1 command
    {
        "$program" --help
        for command in $("$program" --help | commands_of); do "$program" "$command" --help; done
    } | sed -nE 's/^ +(-h,)?(--[a-z-]+).*/\2/p' | sort -u
}

options_of_page() { grep -E '^\.B[IR]? ' "$1" | sed 's/\\-/-/g' | grep -oE -- '--[a-z-]+' | sort -u; }

for name in vraem-atlas vraem-events; do
    help=$(options_of_help "$1/bin/$name")
    for page in "$1/share/man/man1/$name.1" "$1/share/man/es/man1/$name.1"; do
        said=$(mandoc -T lint -W warning "$page") || true
        same "mandoc on $page" "$said" ""
        same "options of $page" "$(options_of_page "$page")" "$help"
        for command in $("$1/bin/$name" --help | commands_of); do
            sed 's/\\-/-/g' "$page" | grep -E "^\.BI? $command( |\$)" >/dev/null || wrong "$page does not name $command"
        done
    done
done
finish
