# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# For the checks beside this file: check_X.sh INSTALLED APP_ID.
set -euo pipefail

failures=0

# wrong WORDS...: says what is wrong and goes on.
wrong() {
    printf 'wrong: %s\n' "$*" >&2
    failures=$((failures + 1))
}

# same WHAT FOUND EXPECTED
same() {
    [[ $2 == "$3" ]] || wrong "$1: found [$2], expected [$3]"
}

finish() {
    if ((failures)); then exit 1; fi
}
