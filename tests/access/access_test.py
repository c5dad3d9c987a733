#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the window as a screen reader does, over a real AT-SPI bus: access_test.py VRAEM-ATLAS.

Needs a display, a session bus and at-spi2-core; ends with 1 where a name, a role or an announcement is missing.
"""
import subprocess
import sys

from program import Atspi, described, everything, expect, find, found, outcome, running, turn, wait_for, walk


def check_window(nodes):
    expect(found(nodes, "frame", "VRAEM"), "the window is a frame and has its name")
    for name in ("File", "Edit", "View", "Help"):
        expect(found(nodes, "menu item", name) or found(nodes, "menu", name), f"menu {name}")
    for name in ("Map", "Table", "Context", "Report", "Statistics"):
        expect(found(nodes, "page tab", name), f"tab {name}")
    for name in ("Filter", "Event"):
        expect(any(its_name == name and role not in ("push button", "menu item", "check menu item")
                   for _, role, its_name in nodes), f"panel {name}")
    expect(found(nodes, "text", "search") or found(nodes, "entry", "search"),
           "the search line says what it is for")


def check_filter(nodes):
    tree = found(nodes, "tree table") or found(nodes, "tree")
    expect(tree, "the filter is a tree")
    names = " | ".join(name for _, name in (described(node) for node in walk(tree))) if tree else ""
    for name in ("2023", "Shining Path"):
        expect(name in names, f"filter entry {name}")


def items_of(nodes, name):
    drawn = found(nodes, "list", name)
    items = [described(node) for node in walk(drawn)] if drawn else []
    return [name for role, name in items if role == "list item"]


def check_drawn(nodes):
    markers = items_of(nodes, "Map of the events")
    expect(len(markers) >= 5, f"markers of the map are list items ({len(markers)})")
    expect(all(markers), "every marker has a name")
    events = items_of(nodes, "Events by faction")
    expect(len(events) >= 20, f"events of the timeline are list items ({len(events)})")
    expect(all(events), "every event has a name")


def check_table(app, nodes):
    tab = found(nodes, "page tab", "Table")
    if tab:
        tab.get_action_iface().do_action(0)
    turn(1)
    table = wait_for(lambda: find(app, "table", "event"))
    expect(table is not None, f"the table has a name and a role ({', '.join(described(table)) if table else ''})")
    if not table:
        return None
    cells = [described(table.get_child_at_index(i)) for i in range(min(table.get_child_count(), 60))]
    expect(sum(1 for role, name in cells if role == "table cell" and name) >= 20, "cells of the table have words")
    expect(any(role in ("column header", "table column header") and name for role, name in cells),
           "columns have headings")
    return table


def check_selection(table):
    """A row that is chosen is announced."""
    heard = []

    def listen(event):
        heard.append((event.type, (event.source.get_name() or "") if event.source else ""))

    listener = Atspi.EventListener.new(listen)
    for kind in ("object:selection-changed", "object:state-changed:selected", "object:active-descendant-changed",
                 "object:state-changed:focused"):
        listener.register(kind)
    cell = table.get_table_iface().get_accessible_at(3, 1)
    box = cell.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "1"],
                   check=False)
    turn(1)
    expect(heard, f"a selection is announced ({', '.join(sorted({kind for kind, _ in heard})) or 'nothing'})")
    expect(any(name for _, name in heard), "with the words of the row")
    listener.deregister("object:selection-changed")


def main():
    with running(sys.argv[1], "1280x800") as app:
        if app:
            turn(2)
            nodes = everything(app)
            check_window(nodes)
            check_filter(nodes)
            check_drawn(nodes)
            table = check_table(app, nodes)
            if table:
                check_selection(table)
    return outcome()


if __name__ == "__main__":
    sys.exit(main())
