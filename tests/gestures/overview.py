# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of time on the overview."""
import datetime

import hand
from program import expect
from window import becomes, box_of, middle_of

TOLERANCE = 8


def spot(window, part):
    """On the overview, at a part of all its time."""
    x, y, width, height = box_of(window.brush)
    return round(x + part * width), y + height // 2


def day_at(window, part):
    first, last = window.all_time
    return first + datetime.timedelta(days=part * ((last - first).days + 1))


def part_of(window, day):
    first, last = window.all_time
    return (day - first).days / ((last - first).days + 1)


def is_near(day, other):
    return abs((day - other).days) <= TOLERANCE


def spans(window, start, end):
    first, last = window.period()
    return is_near(first, day_at(window, start)) and is_near(last, day_at(window, end))


def length(period):
    return (period[1] - period[0]).days


def drag_makes_window(window):
    hand.drag([spot(window, 0.3), spot(window, 0.5)])
    becomes(lambda: spans(window, 0.3, 0.5), "a drag on the overview makes a window")
    becomes(lambda: window.events_in_period() < 38, "which says how many events are in it")
    expect(window.events_shown() == 38 and not window.chips(), "and filters nothing")


def edges_resize(window):
    first, last = window.period()
    hand.drag([spot(window, part_of(window, last)), spot(window, 0.7)])
    becomes(lambda: window.period()[0] == first and is_near(window.period()[1], day_at(window, 0.7)),
            "a drag of its end moves that alone")
    last = window.period()[1]
    hand.drag([spot(window, part_of(window, first)), spot(window, 0.2)])
    becomes(lambda: window.period()[1] == last and is_near(window.period()[0], day_at(window, 0.2)),
            "a drag of its start moves that alone")


def middle_moves(window):
    before = window.period()
    hand.drag([spot(window, 0.45), spot(window, 0.55)])
    becomes(lambda: spans(window, 0.3, 0.8) and length(window.period()) == length(before),
            "a drag of its middle moves it and leaves its length")


def double_click_shows_all(window):
    becomes(lambda: window.period() == window.all_time or hand.double_click(spot(window, 0.6)),
            "a double click shows all years")


def keys_change(window):
    hand.drag([spot(window, 0.3), spot(window, 0.5)])
    becomes(lambda: spans(window, 0.3, 0.5), "a window for keys")
    first, last = window.period()
    hand.press("Right")
    becomes(lambda: 28 <= (window.period()[0] - first).days <= 31, "Right moves the window by a month")
    hand.press("Left")
    becomes(lambda: is_near(window.period()[0], first), "Left moves it back")
    first, last = window.period()
    hand.press("shift+Right")
    becomes(lambda: window.period()[0] == first and 25 <= (window.period()[1] - last).days <= 62,
            "Shift+Right moves its end")
    hand.press("0")
    becomes(lambda: window.period() == window.all_time, "0 shows all years")


def button_filters(window):
    hand.drag([spot(window, 0.1), spot(window, 0.3)])
    becomes(lambda: spans(window, 0.1, 0.3), "a window to filter by")
    hand.click(middle_of(window.node("button", "Filter to this window")))
    becomes(lambda: len(window.chips()) == 1 and window.events_shown() < 38, "Filter to this window filters")
    hand.press("ctrl+z")
    becomes(lambda: not window.chips() and window.events_shown() == 38, "Ctrl+Z takes it back")
    hand.click(middle_of(window.node("button", "All years")))
    becomes(lambda: window.period() == window.all_time, "All years goes back")


def try_all(window):
    for gesture in (drag_makes_window, edges_resize, middle_moves, double_click_shows_all, keys_change, button_filters):
        gesture(window)
