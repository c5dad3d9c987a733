# SPDX-License-Identifier: GPL-3.0-or-later
"""Moving, zooming and walking the lanes."""
import datetime

import hand
from lane_ground import axis, box, free_spot, small_items
from overview import length
from window import becomes, title_of


def days(window):
    return length(window.period()) + 1


def day_under(window, point):
    left, _, width, _ = box(window)
    return window.period()[0] + datetime.timedelta(days=(point[0] - left) / width * days(window))


def is_about(number, wanted, tolerance=6):
    return abs(number - wanted) <= tolerance


def shifted(window, before, by):
    """The window is as long as before and stands some days later."""
    return length(window.period()) == length(before) and is_about((window.period()[0] - before[0]).days, by)


def wheel_zooms(window):
    pointer = free_spot(window)
    day, whole = day_under(window, pointer), days(window)
    hand.wheel(pointer, 4)
    becomes(lambda: is_about(days(window), whole * 0.8 ** 4), "four notches of the wheel zoom in")
    becomes(lambda: is_about((day_under(window, pointer) - day).days, 0), "and leave the day under the pointer")
    hand.wheel(pointer, -1)
    becomes(lambda: is_about(days(window), whole * 0.8 ** 3), "one back zooms out")


def shift_wheel_pans(window):
    before = window.period()
    hand.wheel(free_spot(window), 2, held="shift")
    becomes(lambda: shifted(window, before, -0.2 * days(window)), "Shift+wheel moves to earlier days")
    hand.wheel(free_spot(window), -2, held="shift")
    becomes(lambda: shifted(window, before, 0), "and back")


def drag_pans(window):
    before = window.period()
    start = free_spot(window)
    hand.drag([start, (start[0] + 120, start[1])])
    becomes(lambda: shifted(window, before, -120 / box(window)[2] * days(window)), "a drag moves the lanes with it")


def keys_move(window):
    hand.press("plus", "plus", "plus", "plus")
    becomes(lambda: days(window) < 500, "+ zooms in")
    before = window.period()
    hand.press("ctrl+Right")
    becomes(lambda: shifted(window, before, days(window)), "Ctrl+Right moves by the whole window")
    hand.press("ctrl+Left")
    becomes(lambda: window.period() == before, "Ctrl+Left moves back")
    hand.press("minus")
    becomes(lambda: is_about(days(window), 1.25 * (length(before) + 1)), "- zooms out")
    hand.press("0")
    becomes(lambda: window.period() == window.all_time, "0 shows all years")


def arrows_walk(window):
    hand.press("Home")
    becomes(window.selected, "Home selects the first event")
    first = window.selected()
    hand.press("Right")
    becomes(lambda: window.selected() not in ("", first), "Right goes to the next event")
    hand.press("Left")
    becomes(lambda: window.selected() == first, "Left goes back")
    hand.press("End")
    becomes(lambda: window.selected() not in ("", first), "End selects the last event")
    last = window.selected()
    becomes(lambda: any(item.is_selected and title_of(item) in last for item in window.items()),
            "which is seen in the lanes")
    hand.press("Return")
    becomes(lambda: window.has_card(last, True), "Enter opens its card")
    hand.press("Escape")
    becomes(lambda: not window.card() and window.selected() == last, "Esc closes the card alone")
    hand.press("Escape")
    becomes(lambda: not window.selected(), "Esc again clears the selection")


def hover_and_click(window):
    item = small_items(window)[0]
    hand.move(item.middle)
    becomes(lambda: window.has_card(title_of(item), False), "the pointer on an event opens its card")
    hand.move(free_spot(window))
    becomes(lambda: not window.card() and not window.selected(), "the pointer beside it closes the card")
    hand.click(item.middle)
    becomes(lambda: window.has_card(title_of(item), True), "a click pins the card")
    becomes(lambda: title_of(item) in window.selected(), "and selects the event")
    hand.press("Escape", "Escape")
    becomes(lambda: not window.card() and not window.selected(), "Esc twice clears it")


def selected_names(window):
    return {item.name for item in window.items() if item.is_selected}


def clicks_select_more(window):
    first, second = small_items(window)[0:4:3]
    hand.click(first.middle)
    becomes(lambda: selected_names(window) == {first.name}, "a click selects one")
    hand.press("Escape")
    becomes(lambda: not window.card(), "its card is closed")
    hand.click(second.middle, held="ctrl")
    becomes(lambda: selected_names(window) == {first.name, second.name}, "Ctrl+click adds another")
    hand.press("Escape")
    hand.move(free_spot(window))
    becomes(lambda: not window.card(), "no card is left")
    hand.click(first.middle, held="shift")
    becomes(lambda: {first.name, second.name} < selected_names(window), "Shift+click selects all between them")
    hand.press("Escape")
    becomes(lambda: not window.card(), "Esc leaves the selection")
    hand.click(free_spot(window))
    becomes(lambda: not window.selected() and not window.card(), "a click beside all of them clears the selection")


def try_all(window):
    hand.click(axis(window))
    becomes(lambda: window.has_focus(window.lanes), "a click gives the lanes the keyboard")
    for gesture in (wheel_zooms, shift_wheel_pans, drag_pans, keys_move, arrows_walk, hover_and_click,
                    clicks_select_more):
        gesture(window)
