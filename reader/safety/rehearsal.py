"""Practice: for a minute the first gesture hides everything, and only that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.safety import leave

if TYPE_CHECKING:
    from collections.abc import Callable

# Seconds.
LASTS = 60


class Rehearsal(QObject):
    """`tried` comes when a gesture hid everything, `turned` when practice begins or is over.

    Whoever hears `tried` shows a harmless page: nothing else is seen by then. Main thread only.
    """

    tried = Signal()
    turned = Signal()

    def __init__(self, parent: QObject | None = None, *, second: int = 1000) -> None:
        super().__init__(parent)
        self._over: Callable[[], object] = lambda: None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(LASTS * second)
        self._clock.timeout.connect(self.end)

    @property
    def running(self) -> bool:
        """Whether the next gesture is practice."""
        return self._clock.isActive()

    def begin(self) -> None:
        """From now on, for a minute, once."""
        self._over = leave.rehearse(self._tried)
        self._clock.start()
        self.turned.emit()

    def end(self) -> None:
        """From now on every gesture is in earnest."""
        self._clock.stop()
        self._over()
        self.turned.emit()

    def _tried(self) -> None:
        self.end()
        self.tried.emit()
