# SPDX-License-Identifier: GPL-3.0-or-later
"""Playback by its keys, on the timeline and on the map."""
import hand
import lane_ground
import map_ground
from program import Atspi, expect, found, turn
from window import becomes, is_shown, middle_of


def position(window):
    return Atspi.Value.get_current_value(window.slider)


def says(window, word):
    """The button says what it would do."""
    return window.play.get_description().startswith(word)


def space_plays(window, where):
    hand.press("space")
    becomes(lambda: is_shown(window.slider) and says(window, "Pause"), f"Space on the {where} starts playback")
    becomes(lambda: window.events_shown() < 38, "which shows what has begun")
    before = position(window)
    becomes(lambda: position(window) > before + 1, "and goes on by itself")
    hand.press("space")
    becomes(lambda: says(window, "Play"), "Space stops it")
    stopped = position(window)
    turn(1.5)
    expect(position(window) == stopped, "and it stands still")


def signs_step(window):
    before, shown = position(window), window.events_shown()
    hand.press("period")
    becomes(lambda: position(window) == before + 1, ". goes one step on")
    becomes(lambda: window.events_shown() > shown, "with more events")
    hand.press("comma", "comma")
    becomes(lambda: position(window) == before - 1, ", goes one step back")
    becomes(lambda: f"{window.events_shown()} of 38 events" in window.slider.get_description(),
            "the bar says how many events are shown")


def end(window):
    hand.click(middle_of(window.node("button", "End playback")))
    becomes(lambda: not is_shown(window.slider) and window.events_shown() == 38, "End playback shows all again")


def try_all(window):
    window.slider = found(window.nodes, "slider", "Day shown")
    window.play = found(window.nodes, "button", "Play or pause")
    for where, node, spot in (("timeline", window.lanes, lane_ground.axis), ("map", window.map, map_ground.free_spot)):
        hand.click(spot(window))
        becomes(lambda node=node: window.has_focus(node), f"a click gives the {where} the keyboard")
        space_plays(window, where)
        signs_step(window)
        end(window)
