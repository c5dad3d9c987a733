#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# build.sh PRESET ENVIRONMENT [TARGET...]: configures where needed and builds, inside the environment.
set -euo pipefail

# shellcheck source=packaging/say.sh
source packaging/say.sh
preset=$1 environment=$2
shift 2
build=build/$preset
jobs=${VRAEM_JOBS:-$(nproc 2>/dev/null || sysctl -n hw.ncpu)}

mkdir -p "$build"
if command -v flock >/dev/null; then
    exec 8>"build/.$preset.lock"
    flock 8
fi

# A build made elsewhere (another environment, a moved checkout) is of no use here.
if [[ -e $build/CMakeCache.txt ]]; then
    made_in=$(cat "$build/.environment" 2>/dev/null || echo native)
    made_from=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$build/CMakeCache.txt")
    if [[ $made_in != "$environment" || ! $made_from -ef . ]]; then
        rm -rf "$build"
        mkdir "$build"
    fi
fi
[[ -e $build/.environment ]] || printf '%s\n' "$environment" >"$build/.environment"

if [[ ! -e $build/build.ninja || CMakePresets.json -nt $build/.environment ]]; then
    say "configuring $preset"
    if command -v ccache >/dev/null; then export CMAKE_CXX_COMPILER_LAUNCHER=ccache; fi
    cmake --log-level=NOTICE --preset "$preset" || fail "configuring $preset failed"
    touch "$build/.environment"
fi
if [[ $(ninja -C "$build" -n "$@" 2>&1) != *"no work to do"* ]]; then
    say "building $preset with $jobs jobs"
    cmake --build --preset "$preset" --parallel "$jobs" ${1:+--target "$@"} || fail "building $preset failed"
fi
