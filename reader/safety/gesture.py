"""Feeds the counter with what is pressed anywhere in the program, and leaves at the third."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow

from reader.safety import leave
from reader.safety.triple import PRESSES, WITHIN, Triple

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QCoreApplication

_PRESSED = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel)


class Gesture(QObject):
    """An event filter over the whole program: `counted` says 1, 2, 3, and 0 when it is over.

    It looks at what comes to a window, before any dialog, menu or field can keep it. It swallows
    nothing. `clock` gives seconds; `on_leave` is what the third press does.
    """

    counted = Signal(int)

    def __init__(
        self,
        app: QCoreApplication,
        *,
        clock: Callable[[], float] = time.monotonic,
        on_leave: Callable[[], object] = leave.leave,
    ) -> None:
        super().__init__(app)
        self._clock, self._leave = clock, on_leave
        self._triple = Triple()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(WITHIN * 1000))
        self._timer.timeout.connect(self._lapse)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's name
        """Count Shift; take back what was counted when anything else is pressed with it or between."""
        if not isinstance(watched, QWindow):
            return False
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._pressed(event)
        elif kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Shift and not event.isAutoRepeat():
                self._triple.release()
        elif kind in _PRESSED:
            self._other()
        return False

    def _pressed(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if event.key() != Qt.Key.Key_Shift or held:
            self._other()
            return
        count = self._triple.press(self._clock())
        if count >= PRESSES:
            self._leave()
            self._triple.other()
            count = 0
        self._say(count)

    def _other(self) -> None:
        if self._triple.count:
            self._triple.other()
            self._say(0)

    def _lapse(self) -> None:
        self._triple.other()
        self._say(0)

    def _say(self, count: int) -> None:
        if count:
            self._timer.start()
        else:
            self._timer.stop()
        self.counted.emit(count)
