#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The installed programs work from a folder of any name, and say so themselves.
# shellcheck source-path=SCRIPTDIR
# shellcheck source=checks.sh
source "$(dirname "$0")/checks.sh"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

moved="$scratch/moved elsewhere, with spaces"
mkdir "$moved"
cp -l "$1"/bin/* "$moved" 2>/dev/null || cp "$1"/bin/* "$moved"

env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM "$moved/vraem-atlas" --self-test >"$scratch/said" || wrong "--self-test fails"
cat "$scratch/said"
if grep -q '^MISSING' "$scratch/said"; then wrong "--self-test misses something"; fi
(($(grep -c '^ok ' "$scratch/said") >= 10)) || wrong "--self-test checks too little"

rm "$moved/vraem-events"
if "$moved/vraem-atlas" --self-test >"$scratch/said"; then wrong "--self-test does not miss the helper program"; fi
grep -q '^MISSING helper program' "$scratch/said" || wrong "--self-test does not name the helper program: $(cat "$scratch/said")"

same "versions" "$("$1/bin/vraem-atlas" --version)" "$("$1/bin/vraem-events" --version)"
finish
