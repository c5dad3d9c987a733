#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run_gestures_test.sh VRAEM-ATLAS [GROUP…]
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
exec "$here/../display/on_a_display.sh" 1500x1100 "$here/gestures_test.py" "$@"
