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
cp -rl "$1"/bin "$1"/lib* "$moved" 2>/dev/null || cp -r "$1"/bin "$1"/lib* "$moved"

env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM "$moved/bin/vraem-atlas" --self-test >"$scratch/said" || wrong "--self-test fails"
cat "$scratch/said"
if grep -q '^MISSING' "$scratch/said"; then wrong "--self-test misses something"; fi
(($(grep -c '^ok ' "$scratch/said") >= 10)) || wrong "--self-test checks too little"

rm "$moved"/lib*/vraem-atlas/modules/vraem-geo.so
if "$moved/bin/vraem-atlas" --self-test >"$scratch/said"; then wrong "--self-test does not miss the geographic formats"; fi
grep -q '^MISSING geographic formats' "$scratch/said" || wrong "--self-test does not name the geographic formats: $(cat "$scratch/said")"
if "$moved/bin/vraem-events" export --output "$scratch/events.gpkg" 2>"$scratch/said"; then wrong "exports without the geographic formats"; fi
grep -q 'vraem-geo.so' "$scratch/said" || wrong "does not say what an export lacks: $(cat "$scratch/said")"
[[ ! -e $scratch/events.gpkg ]] || wrong "leaves a file that it could not write"

rm "$moved/bin/vraem-events"
if "$moved/bin/vraem-atlas" --self-test >"$scratch/said"; then wrong "--self-test does not miss the helper program"; fi
grep -q '^MISSING helper program' "$scratch/said" || wrong "--self-test does not name the helper program: $(cat "$scratch/said")"

same "versions" "$("$1/bin/vraem-atlas" --version)" "$("$1/bin/vraem-events" --version)"
finish
