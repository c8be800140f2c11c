"""Untouched for how long: first a question, then the start again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

# What counts as somebody being there. A pointer that moves by itself (a knock on the table) does.
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
    }
)


class Idle(QObject):
    """`asked` carries the seconds left when it is time to ask, and after each second; `over` ends it.

    `stayed` says that somebody touched the screen while it asked. Times are in whole seconds.
    """

    asked = Signal(int)
    stayed = Signal()
    over = Signal()

    def __init__(
        self, app: QCoreApplication, *, idle: int, warning: int, second: int = 1000
    ) -> None:
        super().__init__(app)
        self._warning = warning
        self._left = 0
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval((idle - warning) * second)
        self._quiet.timeout.connect(self._ask)
        self._count = QTimer(self)
        self._count.setInterval(second)
        self._count.timeout.connect(self._tick)
        app.installEventFilter(self)
        self._quiet.start()

    @property
    def asking(self) -> bool:
        """Whether it asks right now."""
        return self._left > 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's name
        """Somebody is there."""
        if event.type() in _TOUCHES:
            self.touch()
        return super().eventFilter(watched, event)

    def touch(self) -> None:
        """Begin to wait anew."""
        self._quiet.start()
        if self.asking:
            self._left = 0
            self._count.stop()
            self.stayed.emit()

    def _ask(self) -> None:
        self._left = self._warning
        self._count.start()
        self.asked.emit(self._left)

    def _tick(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.asked.emit(self._left)
            return
        self._count.stop()
        self._quiet.start()
        self.over.emit()
