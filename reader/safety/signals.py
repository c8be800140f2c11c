"""Being told to end (SIGTERM, SIGINT, SIGHUP) is leaving too."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

from reader.safety import leave

if TYPE_CHECKING:
    from collections.abc import Callable


class Signals(QObject):
    """Leaves when a signal comes. Main thread only.

    Python runs its handlers between its own instructions; the pipe wakes Qt's loop to get there.
    """

    def __init__(self, parent: QObject, *, on_leave: Callable[[], object] = leave.depart) -> None:
        super().__init__(parent)
        if sys.platform == "win32":
            # Windows sends its windows a close, which leaves.
            return
        self._read, write = os.pipe()
        os.set_blocking(self._read, False)
        os.set_blocking(write, False)
        signal.set_wakeup_fd(write, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, lambda _number, _frame: on_leave())
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(lambda: os.read(self._read, 64))
