#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run_access_test.sh VRAEM-ATLAS
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
exec "$here/../display/on_a_display.sh" 1280x800 "$here/access_test.py" "$1"
