#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# on_a_display.sh SIZE SCRIPT [ARGUMENT…]: a Python script over a display and buses of its own; says "skipped:" where
# something for that is missing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
size=$1
shift
for program in dbus-run-session xvfb-run xdotool python3; do
    command -v "$program" >/dev/null || { echo "skipped: no $program"; exit 0; }
done
python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
    { echo "skipped: no python3-gi with gir1.2-atspi-2.0"; exit 0; }
compgen -G '/usr/lib*/at-spi*/at-spi-bus-launcher' >/dev/null || compgen -G '/usr/lib*/at-spi-bus-launcher' >/dev/null ||
    { echo "skipped: no at-spi2-core"; exit 0; }
unset AT_SPI_BUS_ADDRESS DBUS_SESSION_BUS_ADDRESS
XDG_RUNTIME_DIR=$(mktemp -d)
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
export XDG_RUNTIME_DIR PYTHONPATH=$here PYTHONDONTWRITEBYTECODE=1
# Tests that run at the same time would be given the same number; a display that is reset as its first client, a bus,
# leaves turns the program away.
xvfb-run -a -n $((1000 + $$ % 30000)) -s "-screen 0 ${size}x24 -noreset" dbus-run-session -- python3 "$@"
