#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each gesture of map and timeline, as a hand does it and an eye sees it: gestures_test.py VRAEM-ATLAS [GROUP…]."""
import sys

import hand
import lanes
import map_areas
import map_events
import map_moves
import overview
import playback
from program import outcome, running
from window import Window

GROUPS = {"map-moves": map_moves, "map-events": map_events, "map-areas": map_areas, "overview": overview,
          "lanes": lanes, "playback": playback}


def main():
    for name in sys.argv[2:] or GROUPS:
        print(f"{name}:", flush=True)
        hand.move((1490, 1090))
        with running(sys.argv[1], "1400x1000") as app:
            if app:
                GROUPS[name].try_all(Window(app))
    return outcome()


if __name__ == "__main__":
    sys.exit(main())
