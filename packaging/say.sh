# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Messages. Everything said here goes to stderr: stdout belongs to the program that is run.

say() { printf '%s: %s\n' "packaging/${0##*/}" "$*" >&2; }

fail() {
    say "$@"
    exit 1
}
