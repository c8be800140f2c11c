"""What keys do in a window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.kit.places import AboutAt
from reader.ui.widgets.rail import ENTRIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.ui.printing.pages import Printable
    from reader.ui.window import Window

_LOOKS = ("light", "dark", "contrast")


def of(window: Window) -> dict[str, Callable[[], object]]:
    """The acts of `keys.KEYS` that a window's mode has."""
    session = window.shared.session
    found: dict[str, Callable[[], object]] = {
        "find": lambda: window.view().find_in_page(),
        "back": lambda: window.move(-1),
        "forward": lambda: window.move(1),
        "larger": lambda: session.step(1),
        "smaller": lambda: session.step(-1),
        "usual": lambda: session.step(0),
        "contrast": lambda: _next_look(window),
        "country": window.choose_country,
        "heading-next": lambda: window.view().jump(1),
        "heading-last": lambda: window.view().jump(-1),
        "keys": lambda: window.go(AboutAt("keys")),
        "layer": window.close_layer,
    }
    for room, (_icon, place) in ENTRIES.items():
        if room in window.shared.rooms and room != "about":
            found[room] = partial(window.go, place)
    if window.arrangement.search:
        found["search"] = window.begin_search
    if window.shared.choices is not None:
        found["hand-over"] = partial(_ask, window, "hand-over")
        found["print"] = partial(_ask, window, "print")
    if not window.arrangement.full_screen:
        found["full"] = lambda: window.setWindowState(
            window.windowState() ^ Qt.WindowState.WindowFullScreen
        )
    return found


def _ask(window: Window, panel: str) -> None:
    # Without a button to open under; the field is the next best place.
    window.open_panel(panel, window.furniture.search or window.view())


def look_at(window: Window, paper: Printable) -> None:
    """Open a look at what would be printed."""
    from reader.ui import panels

    panels.preview(window, paper)


def _next_look(window: Window) -> None:
    now = window.shared.theme.name
    window.shared.session.look_as(look=_LOOKS[(_LOOKS.index(now) + 1) % len(_LOOKS)])
