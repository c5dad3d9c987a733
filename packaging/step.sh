#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# step.sh STEP ENVIRONMENT: one step of packaging/test, inside the environment.
set -euo pipefail

# shellcheck source=packaging/say.sh
source packaging/say.sh
step=$1 environment=$2
jobs=${VRAEM_JOBS:-$(nproc 2>/dev/null || sysctl -n hw.ncpu)}

check_format() {
    local files file
    files=()
    while IFS= read -r -d '' file; do
        if [[ -f $file ]]; then files+=("$file"); fi
    done < <(git ls-files -z --cached --others --exclude-standard -- '*.cpp' '*.h' | grep -zE '^(core|app|tests)/')
    ((${#files[@]})) || fail "no sources found"
    clang-format --dry-run --Werror "${files[@]}" || fail "run: clang-format -i on the files above"
    echo "${#files[@]} files are formatted"
}

run_tests() {
    bash packaging/build.sh "$1" "$environment"
    ctest --preset "$1" --parallel "$jobs"
}

check_tidy() {
    local here
    bash packaging/build.sh release "$environment"
    here=$(pwd -P | sed 's/[][\.*^$+?(){}|]/\\&/g')
    run-clang-tidy -quiet -p build/release -j "$jobs" -warnings-as-errors='*' \
        -extra-arg=-Wno-unknown-warning-option "^$here/(core|app|tests)/"
}

case $step in
    format) check_format ;;
    release | asan) run_tests "$step" ;;
    tidy) check_tidy ;;
esac
