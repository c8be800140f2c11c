"""All that every mode needs to leave at once and to leave nothing, from the first window on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.safety import clipboard, leave, windows
from reader.safety.gesture import Gesture
from reader.safety.leave import Step
from reader.safety.signals import Signals

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QGuiApplication

    from reader.safety.watchdog import Watchdog


class Safeguards(QObject):
    """What to hide and to clear is told to `leave`; keys and signals are heard from now on.

    `on_leave` is what a gesture does, and a mode's own way out (a kiosk starts anew).
    """

    def __init__(
        self, app: QGuiApplication, *, on_leave: Callable[[], object] = leave.leave
    ) -> None:
        super().__init__(app)
        leave.register(Step.HIDE, windows.hide_all)
        leave.register(Step.CLEAR, clipboard.clear)
        self.gesture = Gesture(app, on_leave=on_leave)
        self.signals = Signals(self)
        self.care = clipboard.Care(self)
        self._watchdog: Watchdog | None = None
        if sys.platform == "win32":
            from reader.safety import sticky

            held = sticky.of_the_system(app)
            if held is not None:
                leave.register(Step.CLEAR, held.give_back)

    def watch(self) -> None:
        """Begin to watch for an interface that hangs: when the start is over."""
        # Read now and not before: a start has no time for it.
        from reader.safety.watchdog import Watchdog

        self._watchdog = Watchdog(self)
        self._watchdog.watch()
