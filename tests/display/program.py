# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts the program and reads its window over AT-SPI."""
import contextlib
import os
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 15
STARTED = time.monotonic()
failures = []


def expect(holds, what):
    print(f"{time.monotonic() - STARTED:5.1f} s  " + ("ok      " if holds else "MISSING ") + what, flush=True)
    if not holds:
        failures.append(what)
    return bool(holds)


def outcome():
    if failures:
        print(f"{len(failures)} missing: " + "; ".join(failures), flush=True)
    return 1 if failures else 0


def turn(seconds):
    """Lets events of the bus arrive."""
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def wait_for(question, step=0.2, patience=PATIENCE):
    """What the question gives, once it gives anything."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            answer = question()
        except GLib.Error:
            answer = None
        if answer:
            return answer
        turn(step)
    return None


@contextlib.contextmanager
def running(program, size):
    """The program in English with nothing kept from before, as an object of the bus; None where it does not come."""
    with tempfile.TemporaryDirectory() as folder:
        kept = {name: folder for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", **kept)
        process = subprocess.Popen([program, "--language", "en", "--theme", "light", "--size", size], env=environment)
        try:
            app = wait_for(lambda: application(process.pid))
            expect(app is not None, "the program is on the bus")
            yield app
        finally:
            process.terminate()
            process.wait()


def application(process_id):
    desktop = Atspi.get_desktop(0)
    for i in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(i)
        if child and child.get_process_id() == process_id:
            return child
    return None


def children(node):
    for i in range(min(node.get_child_count(), 300)):
        with contextlib.suppress(GLib.Error):
            child = node.get_child_at_index(i)
            if child:
                yield child


def walk(node, depth=0):
    if node is None or depth > 40:
        return
    yield node
    for child in children(node):
        yield from walk(child, depth + 1)


def described(node):
    return node.get_role_name(), (node.get_name() or "").strip()


def found(nodes, role, part=""):
    for node, its_role, name in nodes:
        if its_role == role and name and part.lower() in name.lower():
            return node
    return None


def everything(root):
    nodes = []
    for node in walk(root):
        with contextlib.suppress(GLib.Error):
            nodes.append((node, *described(node)))
    return nodes


def find(root, role, part=""):
    return found(everything(root), role, part)
