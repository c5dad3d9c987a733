# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things stand in the lanes."""
from window import box_of, is_in

SMALL = 40


def box(window):
    """Of the lanes beside their names: as wide as the overview above them."""
    left, _, width, _ = box_of(window.brush)
    _, top, _, height = box_of(window.lanes)
    return left, top, width, height


def axis(window):
    left, top, width, _ = box(window)
    return left + width // 2, top + 8


def distance(point, its_box):
    x, y, width, height = its_box
    return max(x - point[0], point[0] - x - width, 0) + max(y - point[1], point[1] - y - height, 0)


def free_spot(window):
    """A spot of the lanes far from all events and the card; outlines of other dates stand close to their events."""
    left, top, width, height = box(window)
    taken = [item.box for item in window.items()] + [window.covered()]
    spots = [(left + round(width * across / 40), top + round(height * down / 20))
             for across in range(4, 36) for down in range(5, 19)]
    return max(spots, key=lambda spot: min(distance(spot, one) for one in taken))


def small_items(window):
    """Events that stand clear of all others, once each."""
    items = window.items()
    return [item for item in items if item.box[2] <= SMALL and item.box[3] >= 20 and
            not any(is_in(item.middle, other.box) for other in items if other is not item) and
            sum(other.name == item.name for other in items) == 1]
