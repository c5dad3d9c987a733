# SPDX-License-Identifier: GPL-3.0-or-later
"""Events on the map: card, selection, stacks."""
import re

import hand
from map_ground import free_spot, inner, loner
from program import everything, wait_for
from window import becomes, is_shown, title_in, title_of


def hover_shows_card(window):
    marker = loner(window)
    hand.move(marker.middle)
    becomes(lambda: window.has_card(title_of(marker), False), "the pointer on a marker opens its card")
    becomes(lambda: not window.selected(), "and selects nothing")
    hand.move(free_spot(window))
    becomes(lambda: not window.card(), "the pointer beside it closes the card")


def click_pins(window):
    marker = loner(window)
    hand.click(marker.middle)
    becomes(lambda: window.has_card(title_of(marker), True), "a click pins the card")
    becomes(lambda: title_of(marker) in window.selected(), "and selects the event")
    becomes(lambda: window.marker(marker.name).is_selected, "which its marker says")
    hand.move(free_spot(window))
    becomes(lambda: window.has_card(title_of(marker), True), "a pinned card stays as the pointer goes")
    hand.press("Escape")
    becomes(lambda: not window.card() and title_of(marker) in window.selected(), "Esc closes the card alone")
    hand.press("Escape")
    becomes(lambda: not window.selected(), "Esc again clears the selection")


def control_click_adds(window):
    first, second = window.markers()[:2]
    hand.click(first.middle)
    becomes(lambda: window.marker(first.name).is_selected, "a click selects one")
    hand.press("Escape")
    becomes(lambda: not window.card(), "its card is closed")
    hand.click(second.middle, held="ctrl")
    becomes(lambda: {marker.name for marker in window.markers() if marker.is_selected} == {first.name, second.name},
            "Ctrl+click adds another")
    hand.click(free_spot(window))
    becomes(lambda: not window.selected() and not window.card(), "a click beside all of them clears the selection")


def keys_walk(window):
    hand.press("n")
    first = becomes_selected(window, "", "N selects the first event")
    hand.press("n")
    next_one = becomes_selected(window, first, "N goes to the next")
    becomes(lambda: window.has_card(next_one, True), "and the card goes with it")
    hand.press("p")
    becomes(lambda: window.selected() == first, "P goes back")
    becomes(lambda: window.has_card(first, True), "and the card is open")
    hand.press("Escape", "Escape")
    becomes(lambda: not window.card() and not window.selected(), "Esc twice clears it")


def becomes_selected(window, before, what):
    becomes(lambda: window.selected() not in ("", before), what)
    return window.selected()


def stack_opens_list(window):
    spot = stack(window)
    hand.move(spot)
    becomes(lambda: window.card() and re.search(r"and \d+ more here", window.card()[0]),
            "the pointer on a stack says how many more there are")
    hand.click(spot)
    lines = list_at_spot(window)
    becomes(lambda: len(lines) > 1, f"a click on a stack lists its events ({len(lines)})")
    hand.press("Down")
    becomes(lambda: has_card_of(window, lines[1]), "Down goes to the second and shows its card")
    hand.press("Up", "Return")
    becomes(lambda: has_card_of(window, lines[0], True) and window.selected() in lines[0], "Enter selects the first")
    hand.press("Escape")
    becomes(lambda: not spot_list(window) and window.card(), "Esc closes the list alone")
    hand.press("Escape")
    becomes(lambda: not window.card() and window.selected(), "Esc closes the card alone")
    hand.press("Escape")
    becomes(lambda: not window.selected(), "Esc clears the selection")


def stack(window):
    """Where a symbol of several events stands: zoomed out, the menu of one of its events opens there."""
    marker = next(marker for marker in window.markers() if marker.name.endswith(", VRAEM"))
    hand.click(marker.middle)
    becomes(lambda: title_of(marker) in window.selected(), "an event of the stack to come is selected")
    hand.press("Escape")
    hand.move(inner(window, 0.1, 0.1))
    for _ in range(6):
        shown = window.scale()
        hand.press("minus")
        wait_for(lambda shown=shown: window.scale() != shown, 0.1)
        if not window.marker(marker.name):
            break
    before = hand.windows()
    hand.press("Menu")
    opened = wait_for(lambda: [corner for key, corner in hand.windows().items() if key not in before], 0.1)
    becomes(lambda: opened, "the Menu key opens the menu of the map")
    hand.press("Escape")
    becomes(lambda: hand.windows().keys() <= before.keys(), "Esc closes it")
    return opened[0] if opened else inner(window, 0.5, 0.5)


def spot_list(window):
    return next((node for node, role, name in everything(window.map)
                 if role == "list" and name.startswith("Events at this spot") and is_shown(node)), None)


def list_at_spot(window):
    listed = wait_for(lambda: spot_list(window), 0.1)
    return [name for _, role, name in everything(listed) if role == "list item"] if listed else ["", ""]


def has_card_of(window, line, is_pinned=False):
    """Lines of the list begin with a date."""
    card = window.card()
    return card and title_in(card[0]) in line and card[1] == is_pinned


def try_all(window):
    for gesture in (hover_shows_card, click_pins, control_click_adds, keys_walk, stack_opens_list):
        gesture(window)
