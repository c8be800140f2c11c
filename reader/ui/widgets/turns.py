"""Much to make, a few at a time: the interface's thread is free between two turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Turns(QObject):
    """Does what it is given, in order; what it was given before is let go. `done` is said at the end."""

    done = Signal()

    def __init__(self, parent: QObject, *, at_once: int) -> None:
        super().__init__(parent)
        self._at_once = at_once
        self._acts: Iterator[Callable[[], object]] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Whether something is left to do."""
        return self._timer.isActive()

    def start(self, acts: Iterator[Callable[[], object]]) -> None:
        """Begin with new acts, the first few of them now."""
        self._acts = acts
        self._timer.start()
        self._turn()

    def stop(self) -> None:
        """Let go of what is left."""
        self._acts = iter(())
        self._timer.stop()

    def _turn(self) -> None:
        for _ in range(self._at_once):
            act = next(self._acts, None)
            if act is None:
                self._timer.stop()
                self.done.emit()
                return
            act()
