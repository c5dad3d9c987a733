# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person sees in the window, read over AT-SPI."""
import datetime
import re
from collections import namedtuple

import hand
from program import Atspi, children, everything, expect, found, turn, wait_for, walk

Thing = namedtuple("Thing", "name box middle is_selected")
MONTHS = {datetime.date(2000, month, 1).strftime("%b"): month for month in range(1, 13)}


def box_of(node):
    box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return box.x, box.y, box.width, box.height


def is_in(point, box, margin=0):
    x, y, width, height = box
    return x - margin <= point[0] <= x + width + margin and y - margin <= point[1] <= y + height + margin


def middle_of(node):
    x, y, width, height = box_of(node)
    return x + width // 2, y + height // 2


def has(node, state):
    return node.get_state_set().contains(state)


def is_shown(node):
    return has(node, Atspi.StateType.SHOWING)


def text_of(node):
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node))


def title_in(words):
    """The first line of an event's document; tables in it begin with a character of their own."""
    return re.split("[\n\ufdd0]", words.strip())[0]


def date_of(words):
    day, month, year = words.split()
    return datetime.date(int(year), MONTHS[month[:3]], int(day))


class Window:
    def __init__(self, app):
        app.set_cache_mask(Atspi.Cache.NONE)
        self.app = app
        self.nodes = wait_for(self.whole)
        self.frame = found(self.nodes, "frame", "VRAEM Atlas")
        self.map = found(self.nodes, "list", "Map of the events")
        self.lanes = found(self.nodes, "list", "Events by faction")
        self.chip_line = found(self.nodes, "filler", "Filters in use")
        self.brush = found(self.nodes, "filler", "Window of time")
        self.details = found(self.nodes, "label", "The selected event in full")
        self.totals = found(self.nodes, "label", "of 61 events")
        self.timeline = found(self.nodes, "filler", "Timeline, ")
        hand.do("search", "--sync", "--onlyvisible", "--name", "VRAEM Atlas", "windowfocus", "--sync")
        hand.click(middle_of(found(self.nodes, "button", "No, thanks")))
        self.settle()
        self.all_time = self.period()

    def whole(self):
        nodes = everything(self.app)
        offer = found(nodes, "button", "No, thanks")
        return nodes if offer and is_shown(offer) and found(nodes, "label", "of 61 events") else None

    def settle(self):
        """Until the map no longer moves by itself."""
        seen = []
        while len(seen) < 50 and (len(seen) < 4 or not self.markers() or any(one != seen[-1] for one in seen[-4:])):
            seen.append((box_of(self.map), self.scale(), self.markers()))
            turn(0.25)

    def node(self, role, part):
        return next((node for node, its_role, name in everything(self.app)
                     if its_role == role and part in name and is_shown(node)), None)

    def scale(self):
        return next((node.get_name() for node in children(self.map) if "Scale bar" in (node.get_name() or "")), None)

    def shown_here(self):
        """How many events the map shows, and of how many."""
        return tuple(int(n) for n in re.match(r"Shown here: (\d+)(?: of (\d+))?", self.map.get_description()).groups("0"))

    def events_shown(self):
        return int(re.match(r"\d+", self.totals.get_name()).group())

    def chips(self):
        return [node.get_name().removeprefix("Remove the filter ") for node in children(self.chip_line)
                if is_shown(node) and (node.get_name() or "").startswith("Remove the filter ")]

    def things(self, drawn):
        """What stands in map or lanes and can be pointed at."""
        things = []
        for node in children(drawn):
            if node.get_role_name() != "list item":
                continue
            x, y, width, height = box = box_of(node)
            if width and height:
                things.append(Thing(node.get_name(), box, (x + width // 2, y + height // 2),
                                    has(node, Atspi.StateType.SELECTED)))
        return things

    def markers(self):
        return self.things(self.map)

    def marker(self, name):
        return next((marker for marker in self.markers() if marker.name == name), None)

    def items(self):
        return self.things(self.lanes)

    def selected(self):
        """The title in the panel of the selected event; empty where none is selected."""
        title = title_in(text_of(self.details))
        return "" if title.startswith("No event is selected") else title

    def open_card(self):
        return next((child for child in [*children(self.app), *children(self.frame)]
                     if child.get_name() == "Event card" and is_shown(child)), None)

    def covered(self):
        """The box of what lies over the window."""
        card = self.open_card()
        return box_of(card) if card else (0, 0, 0, 0)

    def card(self):
        """The words of the card and whether it is pinned; None where no card is open."""
        card = self.open_card()
        if not card:
            return None
        parts = [(node, node.get_name() or "") for node in walk(card)]
        words = next((text_of(node) for node, name in parts if name == "Event with its sources"), "")
        return words, any(name.startswith("Pinned") and is_shown(node) for node, name in parts)

    def has_card(self, title, is_pinned):
        card = self.card()
        return card and title in card[0] and card[1] == is_pinned

    def period(self):
        """First and last day of the window of time."""
        return tuple(date_of(day) for day in self.brush.get_description().split(" to "))

    def events_in_period(self):
        return int(re.search(r", (\d+) events?$", self.timeline.get_name()).group(1))

    def has_focus(self, node):
        return has(node, Atspi.StateType.FOCUSED)


def title_of(thing):
    """Names go on with dates and places, after a comma."""
    return thing.name.split(",")[0]


def becomes(question, what):
    return expect(wait_for(question, 0.1), what)
