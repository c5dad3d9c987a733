# SPDX-License-Identifier: GPL-3.0-or-later
"""Moving and zooming the map."""
from math import sqrt

import hand
from map_ground import free_spot, has_grown, has_moved, inner, loner, moved
from program import wait_for
from window import becomes

FIT = (0, 0)


def drag_pans(window):
    before, scale, spot = window.markers(), window.scale(), free_spot(window)
    hand.drag([spot, moved(spot, (70, 45))])
    becomes(lambda: has_moved(window, before, (70, 45)), "a drag moves all markers by as much")
    becomes(lambda: window.scale() == scale, "and leaves the scale")
    hand.press("0")
    becomes(lambda: has_moved(window, before, FIT), "0 goes back to the whole region")


def wheel_zooms(window):
    marker = loner(window)
    pointer = moved(marker.middle, (60, -40))
    hand.wheel(pointer, 2)
    becomes(lambda: has_grown(window, marker, 2, pointer), "two notches of the wheel zoom to twice, about the pointer")
    hand.wheel(pointer, -1)
    becomes(lambda: has_grown(window, marker, sqrt(2), pointer), "one notch back zooms out, about the pointer")
    hand.press("Home")
    becomes(lambda: has_grown(window, marker, 1, pointer), "Home goes back to the whole region")


def double_click_zooms(window):
    marker = loner(window)
    pointer = moved(marker.middle, (60, -40))
    becomes(lambda: zooms_by_double_click(window, marker, pointer), "a double click zooms to twice, about the pointer")
    hand.press("Home")
    becomes(lambda: has_grown(window, marker, 1, pointer), "Home after a double click")


def zooms_by_double_click(window, marker, pointer):
    """Again where a slow machine made two clicks of it."""
    if not has_grown(window, marker, 1, pointer):
        return has_grown(window, marker, 2, pointer)
    hand.double_click(pointer)
    return wait_for(lambda: has_grown(window, marker, 2, pointer), 0.1, 7)


def arrows_pan(window):
    for key, back, by in (("Left", "Right", (80, 0)), ("Up", "Down", (0, 80))):
        before = window.markers()
        hand.press(key)
        becomes(lambda before=before, by=by: has_moved(window, before, by), f"{key} moves the map")
        hand.press(back)
        becomes(lambda before=before: has_moved(window, before, FIT), f"{back} moves it back")


def signs_zoom(window):
    before, scale = window.markers(), window.scale()
    hand.press("minus")
    becomes(lambda: window.scale() != scale and window.shown_here()[0] > len(before), "- zooms out")
    hand.press("plus")
    becomes(lambda: window.scale() == scale and has_moved(window, before, FIT), "+ zooms in again")


def tab_reaches(window):
    hand.press("ctrl+f")
    becomes(lambda: not window.has_focus(window.map), "Ctrl+F takes the keyboard from the map")
    before = window.markers()
    becomes(lambda: tab_to(window), "Tab reaches the map")
    hand.press("Down")
    becomes(lambda: has_moved(window, before, (0, -80)), "and arrows move it then")
    hand.press("0")
    becomes(lambda: has_moved(window, before, FIT), "0 with the focus of Tab")


def tab_to(window):
    hand.press("Tab")
    return wait_for(lambda: window.has_focus(window.map), 0.1, 0.5)


def try_all(window):
    hand.click(inner(window, 0.3, 0.2))
    becomes(lambda: window.has_focus(window.map), "a click gives the map the keyboard")
    for gesture in (drag_pans, wheel_zooms, double_click_zooms, arrows_pan, signs_zoom, tab_reaches):
        gesture(window)
