"""Being told to end (SIGTERM, SIGINT, SIGHUP) is leaving too."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

from reader.safety import leave

if TYPE_CHECKING:
    from collections.abc import Callable


class Signals(QObject):
    """Wakes Qt's loop when a signal comes: Python's own handler would wait for the next event."""

    def __init__(self, parent: QObject, *, on_leave: Callable[[], object] = leave.leave) -> None:
        super().__init__(parent)
        self._leave = on_leave
        if not hasattr(os, "pipe2"):
            # Elsewhere the toolkit turns these into a close, which leaves.
            return
        self._read, write = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        signal.set_wakeup_fd(write, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda _number, _frame: None)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._come)

    def _come(self) -> None:
        os.read(self._read, 64)
        self._leave()
