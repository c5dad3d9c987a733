# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things stand on the map."""
from math import dist

from program import children
from window import box_of, is_in

TOLERANCE = 4


def ground(window):
    """The box of the map without the lines beneath it."""
    return max((box_of(node) for node in children(window.map) if node.get_role_name() == "filler"),
               key=lambda box: box[2] * box[3])


def part_of(box, across, down):
    x, y, width, height = box
    return round(x + across * width), round(y + down * height)


def inner(window, across, down):
    return part_of(ground(window), across, down)


def room_at(point, markers):
    return min(dist(point, marker.middle) for marker in markers)


def free_spot(window):
    """A spot of the map far from all markers, from what lies over its edges and from the card."""
    markers, box, covered = window.markers(), ground(window), window.covered()
    spots = [part_of(box, across / 20, down / 20) for across in range(4, 16) for down in range(4, 15)]
    return max((spot for spot in spots if not is_in(spot, covered, 8)), key=lambda spot: room_at(spot, markers))


def loner(window):
    """The marker that stands furthest from all others, and so just where its place is."""
    markers = window.markers()
    return max(markers, key=lambda one: room_at(one.middle, [other for other in markers if other is not one]))


def moved(point, by):
    return point[0] + by[0], point[1] + by[1]


def has_moved(window, before, by):
    """All markers that are still seen have moved by as much."""
    after = {marker.name: marker.middle for marker in window.markers()}
    pairs = [(marker.middle, after[marker.name]) for marker in before if marker.name in after]
    return len(pairs) >= 3 and all(dist(moved(old, by), new) <= TOLERANCE for old, new in pairs)


def has_grown(window, marker, factor, about):
    """The marker stands as far from a point as zooming about that leaves it."""
    now = window.marker(marker.name)
    wanted = [about[i] + factor * (marker.middle[i] - about[i]) for i in range(2)]
    return now and dist(now.middle, wanted) <= TOLERANCE
