#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion as bash does it: the words before the cursor go in, what it offers comes out.
# shellcheck source-path=SCRIPTDIR
# shellcheck source=checks.sh
source "$(dirname "$0")/checks.sh"
PATH=$1/bin:$PATH
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
touch 'a table.csv'

# offered WORD...: what stands for the last word, one a line.
offered() {
    bash -c '
        source "$1" || exit
        shift
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
        function_of=$(complete -p "$1" | sed -nE "s/.*-F ([^ ]+).*/\1/p")
        "$function_of" "$1" "${@: -1}" "${COMP_WORDS[COMP_CWORD - 1]}"
        printf "%s\n" "${COMPREPLY[@]}"' _ "$completions/$1" "$@" | sort | tr '\n' ' '
}
completions=$1/share/bash-completion/completions

same "an option" "$(offered vraem-atlas --scr)" "--screenshot "
same "languages" "$(offered vraem-atlas --language e)" "en es "
same "events" "$(offered vraem-atlas --select 2023-02-12)" "2023-02-12-ambush "
same "a file" "$(offered vraem-atlas 'a ')" "a table.csv "
same "commands" "$(offered vraem-events ch)" "changelog check "
same "an option of a command" "$(offered vraem-events export --hid)" "--hide-names "
same "options before the command" "$(offered vraem-events --language es export --out)" "--output "
same "formats of a command" "$(offered vraem-events bibliography --format b)" "bibtex "
same "an event" "$(offered vraem-events show 2023-02-12)" "2023-02-12-ambush "
same "nothing" "$(offered vraem-events list --year 20)" " "
finish
