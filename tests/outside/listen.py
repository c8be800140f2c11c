"""What an assistive technology hears. Runs under the system's own Python, which has its library.

`listen.py tree` prints the program's whole tree as JSON; `listen.py press NAME` presses what has
that name; `listen.py crawl SECONDS` reads everything again and again and prints how much it read.
"""

from __future__ import annotations

import json
import sys
import time
from contextlib import suppress
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is chosen first

_SHOWN = Atspi.StateType.SHOWING


def program() -> Any:  # noqa: ANN401 - the library has no types
    """The one program on the bus, once it is there."""
    end = time.monotonic() + 10
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(at)
            if found is not None and found.get_child_count():
                return found
        time.sleep(0.05)
    raise SystemExit("no program is heard")


def node(of: Any) -> dict[str, Any]:  # noqa: ANN401 - the library has no types
    """A node and what is in it."""
    states = of.get_state_set()
    names = [s.value_nick for s in states.get_states()]
    inside = [of.get_child_at_index(at) for at in range(of.get_child_count())]
    return {
        "role": of.get_role_name(),
        "name": of.get_name(),
        "about": of.get_description(),
        "states": names,
        "attributes": of.get_attributes() or {},
        "nodes": [node(child) for child in inside if child is not None],
    }


def find(of: Any, name: str) -> Any:  # noqa: ANN401 - the library has no types
    """The first node with a name, or None."""
    if of.get_name() == name and of.get_n_actions():
        return of
    for at in range(of.get_child_count()):
        child = of.get_child_at_index(at)
        found = None if child is None else find(child, name)
        if found is not None:
            return found
    return None


def press(name: str) -> None:
    """Press what has a name."""
    found = find(program(), name)
    if found is None:
        raise SystemExit(f"nothing is called {name}")
    for at in range(found.get_n_actions()):
        if found.get_action_name(at).lower() in ("press", "click"):
            # What was pressed may have been the way out: then nobody answers.
            with suppress(GLib.Error):
                found.do_action(at)
            return
    raise SystemExit(f"{name} cannot be pressed")


def crawl(seconds: float) -> int:
    """Read everything until the time is over; nodes that went meanwhile are no error."""
    read, end = 0, time.monotonic() + seconds
    root = program()
    while time.monotonic() < end:
        waiting = [root]
        while waiting and time.monotonic() < end:
            one = waiting.pop()
            try:
                one.clear_cache()
                one.get_name(), one.get_role_name(), one.get_attributes()
                waiting += [one.get_child_at_index(at) for at in range(one.get_child_count())]
                read += 1
            except (GLib.Error, AttributeError):
                continue
    return read


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["tree"]:
            sys.stdout.write(json.dumps(node(program())))
        case ["press", name]:
            press(name)
        case ["crawl", seconds]:
            sys.stdout.write(str(crawl(float(seconds))))
