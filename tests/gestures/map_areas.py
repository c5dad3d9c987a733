# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters that are drawn on the map: areas and the legend."""
import hand
from map_ground import free_spot, has_moved, loner, moved
from program import Atspi, everything, expect, wait_for
from window import becomes, has, is_shown, middle_of


def around(marker, reach=30):
    """A square, in the order of a pen."""
    return [moved(marker.middle, by) for by in
            ((-reach, -reach), (reach, -reach), (reach, reach), (-reach, reach), (-reach, -reach + 2))]


def shows_only_that(window, marker, how):
    all_events = window.events_shown
    becomes(lambda: len(window.chips()) == 1, f"{how} leaves a chip ({', '.join(window.chips())})")
    becomes(lambda: all_events() < 38 and window.marker(marker.name), "the count falls, the event inside stays")
    hand.press("ctrl+z")
    becomes(lambda: not window.chips() and all_events() == 38, "Ctrl+Z takes it back")


def shift_drag_draws_rectangle(window):
    marker = loner(window)
    corners = around(marker)
    hand.drag([corners[0], corners[2]], held="shift")
    shows_only_that(window, marker, "Shift+drag")


def key_draws_rectangle(window):
    marker = loner(window)
    corners = around(marker)
    hand.press("r")
    hand.drag([corners[0], corners[2]])
    shows_only_that(window, marker, "R and a drag")


def key_draws_outline(window):
    marker = loner(window)
    hand.press("o")
    becomes(lambda: is_outlining(window), "O takes up the pen")
    hand.drag(around(marker))
    shows_only_that(window, marker, "O and a drag")
    becomes(lambda: not is_outlining(window), "and lays down the pen")


def is_outlining(window):
    return has(window.outline, Atspi.StateType.CHECKED)


def escape_leaves_sketch(window):
    before = window.markers()
    hand.press("o")
    becomes(lambda: is_outlining(window), "O takes up the pen again")
    hand.grab(around(loner(window)))
    hand.press("Escape")
    becomes(lambda: not is_outlining(window), "Esc leaves the sketch")
    hand.do("mouseup", 1)
    hand.press("Left")
    becomes(lambda: has_moved(window, before, (80, 0)), "and the map moves again")
    expect(not window.chips(), "without a filter")
    hand.press("0")
    becomes(lambda: has_moved(window, before, (0, 0)), "0 after a sketch")


def right_button_filters_near(window):
    marker = loner(window)
    choose_first_of_menu(window, lambda: hand.click(marker.middle, button=3), "the right button")
    asked = wait_for(lambda: distance_words(window), 0.1) or ""
    place = marker.name.split(", ")[-2]
    becomes(lambda: place in asked, f"and asks for a distance from the place of the event ({asked})")
    hand.press("Return")
    shows_only_that(window, marker, "a distance")


def menu_key_filters_near(window):
    hand.click(free_spot(window))
    becomes(lambda: window.has_focus(window.map), "a click beside the events")
    choose_first_of_menu(window, lambda: hand.press("Menu"), "the Menu key")
    becomes(lambda: distance_words(window), "and asks for a distance")
    hand.press("Escape")
    becomes(lambda: not distance_words(window) and not window.chips(), "Esc leaves that")


def choose_first_of_menu(window, open_menu, how):
    before = hand.windows()
    open_menu()
    becomes(lambda: hand.windows().keys() - before.keys(), f"{how} opens the menu of the map")
    hand.press("Down", "Return")
    becomes(lambda: hand.windows().keys() <= before.keys(), "a choice closes the menu")


def distance_words(window):
    return next((name for node, role, name in everything(window.map)
                 if role == "label" and name.startswith("km of") and is_shown(node)), None)


def key_opens_form(window):
    hand.click(free_spot(window))
    hand.press("a")
    becomes(lambda: window.node("dialog", "Filter by area"), "A asks for an area in numbers")
    hand.press("Escape")
    becomes(lambda: not window.node("dialog", "Filter by area") and not window.chips(), "Esc leaves that too")


def legend_filters(window):
    unfold = window.node("button", "Unfold the legend")
    if unfold:
        hand.click(middle_of(unfold))
    choice = wait_for(lambda: legend_choice(window), 0.1)
    hand.click(middle_of(choice))
    becomes(lambda: len(window.chips()) == 1 and window.events_shown() < 38, "a click in the legend shows only that")
    becomes(lambda: has(legend_choice(window), Atspi.StateType.CHECKED), "which the legend says")
    # No double click.
    hand.move(free_spot(window))
    hand.click(middle_of(legend_choice(window)))
    becomes(lambda: not window.chips() and window.events_shown() == 38, "a second click shows all")


def legend_choice(window):
    legend = next((node for node, _, name in everything(window.map) if name == "Legend of the map"), None)
    return next((node for node, role, name in everything(legend)
                 if role == "check box" and name == "Shining Path" and is_shown(node)), None)


def try_all(window):
    window.outline = window.node("check box", "Draw an outline")
    hand.click(free_spot(window))
    becomes(lambda: window.has_focus(window.map), "a click gives the map the keyboard")
    for gesture in (shift_drag_draws_rectangle, key_draws_rectangle, key_draws_outline, escape_leaves_sketch,
                    right_button_filters_near, menu_key_filters_near, legend_filters,
                    key_opens_form):
        gesture(window)
