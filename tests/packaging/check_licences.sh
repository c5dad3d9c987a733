#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check_licences.sh CHECKOUT: every file has a licence and a holder, and every source file says its licence itself.
# shellcheck source-path=SCRIPTDIR
# shellcheck source=checks.sh
source "$(dirname "$0")/checks.sh"
list=$(mktemp)
trap 'rm -f "$list"' EXIT
cd "$1"
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=safe.directory GIT_CONFIG_VALUE_0=$PWD
git rev-parse --git-dir >/dev/null 2>&1 || { echo "skipped: no checkout of git" && exit; }

reuse lint --quiet || { reuse lint --lines && exit 1; }
git ls-files -z -- '*.cpp' '*.h' '*.cmake' '*CMakeLists.txt' '*.sh' '*.py' '*.qml' '*.yml' '*.in' '*.1' \
    packaging/{deb,run,tar,test,test-deb,test-tar} | xargs -0 grep -L 'SPDX-''License-Identifier: ' >"$list" || true
if [[ -s $list ]]; then wrong "these do not say their licence: $(cat "$list")"; fi
finish
