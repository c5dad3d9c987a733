# SPDX-License-Identifier: GPL-3.0-or-later
"""A hand on mouse and keyboard, by xdotool."""
import subprocess

STEPS = 8


def do(*words):
    subprocess.run(["xdotool", *(str(word) for word in words)], check=True)


def press(*keys):
    do("key", "--delay", 20, *keys)


def move(point):
    # Two moves, so that one arrives also where the pointer already is.
    x, y = point
    do("mousemove", x + 1, y, "mousemove", x, y)


def click(point, button=1, held=None):
    move(point)
    do(*keys_around(held, "click", button))


def double_click(point):
    move(point)
    do("click", "--repeat", 2, "--delay", 30, 1)


def wheel(point, notches, held=None):
    """Away from the hand where notches are more than none."""
    move(point)
    do(*keys_around(held, "click", "--repeat", abs(notches), "--delay", 20, 4 if notches > 0 else 5))


def drag(points, held=None):
    grab(points, held)
    do(*keys_around(held, "mouseup", 1))


def grab(points, held=None):
    """A drag of which the button stays down."""
    move(points[0])
    words = ["mousedown", 1]
    for start, end in zip(points, points[1:]):
        for step in range(1, STEPS + 1):
            words += ["mousemove", *(round(a + (b - a) * step / STEPS) for a, b in zip(start, end)), "sleep", 0.01]
    do(*keys_around(held, *words))


def keys_around(held, *words):
    return ["keydown", held, *words, "keyup", held] if held else words


def windows():
    """Where the visible windows of the program stand, by their ids."""
    ids = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "vraem"], capture_output=True, text=True,
                         check=False).stdout.split()
    corners = {}
    for window in ids:
        lines = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], capture_output=True, text=True,
                               check=False).stdout.split()
        values = dict(line.split("=") for line in lines)
        if "X" in values:
            corners[window] = int(values["X"]), int(values["Y"])
    return corners
