#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run_access_test.sh VRAEM-ATLAS: the test over a display and buses of its own; says "skipped:" where one is missing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
for program in dbus-run-session xvfb-run xdotool python3; do
    command -v "$program" >/dev/null || { echo "skipped: no $program"; exit 0; }
done
python3 -c 'import gi; gi.require_version("Atspi", "2.0"); from gi.repository import Atspi' 2>/dev/null ||
    { echo "skipped: no python3-gi with gir1.2-atspi-2.0"; exit 0; }
compgen -G '/usr/lib*/at-spi*/at-spi-bus-launcher' >/dev/null || compgen -G '/usr/lib*/at-spi-bus-launcher' >/dev/null ||
    { echo "skipped: no at-spi2-core"; exit 0; }
unset AT_SPI_BUS_ADDRESS DBUS_SESSION_BUS_ADDRESS
XDG_RUNTIME_DIR=$(mktemp -d)
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
xvfb-run -a -s '-screen 0 1280x800x24' dbus-run-session -- python3 "$here/access_test.py" "$1"
