"""One X screen, as any other program sees it: windows, keys, clicks, pictures."""

from __future__ import annotations

import select
import time
from typing import TYPE_CHECKING, Any

from Xlib import XK, X
from Xlib import display as xdisplay
from Xlib import error as xerror
from Xlib.ext import damage, xtest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# No wait is longer than this; seconds.
PATIENCE = 20.0


class Screen:
    """A connection to a display, or to that of the environment. One thread only."""

    def __init__(self, name: str | None = None) -> None:
        self.display: Any = xdisplay.Display(name)
        self.root = self.display.screen().root
        self.root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self._taken: set[int] = set()
        self._held = 0
        self._process = self.display.intern_atom("_NET_WM_PID")
        self.display.damage_query_version()
        self.root.damage_create(damage.DamageReportRawRectangles)
        self.display.sync()

    def close(self) -> None:
        """End the connection."""
        self.display.close()

    # Windows

    def windows(self, process: int) -> list[Any]:
        """Windows of a process that are on the screen now."""
        return [window for window in self._shown() if self._owner(window) == process]

    def _shown(self) -> Iterator[Any]:
        for window in self.root.query_tree().children:
            try:
                if window.get_attributes().map_state == X.IsViewable:
                    yield window
            except xerror.XError:
                continue

    def _owner(self, window: Any) -> int:  # noqa: ANN401 - Xlib has no types
        try:
            found = window.get_full_property(self._process, X.AnyPropertyType)
        except xerror.XError:
            return 0
        return int(found.value[0]) if found else 0

    def went(self, window: int) -> bool:
        """Whether a window was taken from the screen, if only for a moment."""
        return window in self._taken

    def focus(self, window: Any) -> None:  # noqa: ANN401 - Xlib has no types
        """Give the keys to a window, as a window manager would."""
        window.set_input_focus(X.RevertToParent, X.CurrentTime)
        self.display.sync()

    # Hands

    def key(self, chord: str) -> None:
        """Press and let go: "Alt+3", "Return", "Shift_L". Names are those of X."""
        keys = [self._code(name) for name in chord.split("+")]
        for code in keys:
            xtest.fake_input(self.display, X.KeyPress, code)
        for code in reversed(keys):
            xtest.fake_input(self.display, X.KeyRelease, code)
        self.display.sync()

    def down(self, name: str, after: int = 0) -> None:
        """Press a key and hold it, so many milliseconds after what was before.

        A key that goes up and down within a millisecond is taken for one that repeats.
        """
        xtest.fake_input(self.display, X.KeyPress, self._code(name), after)
        self.display.sync()

    def up(self, name: str) -> None:
        """Let a key go."""
        xtest.fake_input(self.display, X.KeyRelease, self._code(name))
        self.display.sync()

    def type(self, text: str) -> None:
        """Type small letters, digits and spaces."""
        for letter in text:
            self.key("space" if letter == " " else letter)

    def press(self, x: int, y: int, button: int = 1) -> None:
        """Move the pointer there and press; it is held."""
        xtest.fake_input(self.display, X.MotionNotify, x=x, y=y)
        xtest.fake_input(self.display, X.ButtonPress, button)
        self._held = button
        self.display.sync()

    def let_go(self) -> None:
        """Let the pointer's button go, if one is held."""
        if self._held:
            xtest.fake_input(self.display, X.ButtonRelease, self._held)
            self.display.sync()
        self._held = 0

    def move(self, x: int, y: int) -> None:
        """Move the pointer."""
        xtest.fake_input(self.display, X.MotionNotify, x=x, y=y)
        self.display.sync()

    def _code(self, name: str) -> int:
        names = {"Alt": "Alt_L", "Ctrl": "Control_L", "Shift": "Shift_L"}
        symbol = XK.string_to_keysym(names.get(name, name))
        return int(self.display.keysym_to_keycode(symbol))

    # Eyes

    def until(self, true: Callable[[], object], seconds: float = PATIENCE) -> None:
        """Wait for something that an event of the screen makes true; TimeoutError else."""
        end = time.monotonic() + seconds
        while not true():
            left = end - time.monotonic()
            if left <= 0:
                raise TimeoutError("it did not come")
            self._wait(min(left, 0.25))

    def settled(self, quiet: float = 0.15, seconds: float = PATIENCE) -> None:
        """Wait until nothing has been drawn for `quiet` seconds."""
        end = time.monotonic() + seconds
        while self._wait(quiet):
            if time.monotonic() > end:
                raise TimeoutError("it never stopped drawing")

    def _wait(self, seconds: float) -> bool:
        if not self.display.pending_events():
            ready, _, _ = select.select([self.display.fileno()], [], [], seconds)
            if not ready:
                return False
        while self.display.pending_events():
            event = self.display.next_event()
            if event.type == X.UnmapNotify:
                self._taken.add(event.window.id)
        return True

    def picture(
        self,
        window: Any,  # noqa: ANN401 - Xlib has no types
        box: tuple[int, int, int, int] | None = None,
    ) -> bytes:
        """What a window shows, or a box of it (x, y, width, height): four bytes a pixel, blue first."""
        size = window.get_geometry()
        place = box or (0, 0, size.width, size.height)
        return bytes(window.get_image(*place, X.ZPixmap, 0xFFFFFFFF).data)
