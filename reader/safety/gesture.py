"""Feeds the counter with what is pressed anywhere in the program, and leaves at the third."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputEvent, QInputMethodEvent, QKeyEvent, QWindow

from reader.safety import leave
from reader.safety.triple import PRESSES, WITHIN, Triple

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QCoreApplication

# A key that is a shortcut's comes as ShortcutOverride alone.
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_CLICKS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel})
_LOOKED_AT = _KEYS | _CLICKS | {QEvent.Type.InputMethod}
# Keys held with Shift make it another gesture; a number pad's or layout's mark does not.
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Gesture(QObject):
    """An event filter over the whole program: `counted` says 1, 2, and 0 when it is over.

    It looks at what comes to a window, before a dialog, menu or field can keep it, and swallows
    nothing. Shift within a word that an input method is still composing does not count: there it
    chooses letters. `clock` gives seconds; `on_leave` is what the third press does.
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
        self._composing: QObject | None = None
        # It only takes the dots away; the counter itself asks the clock.
        self._lapse = QTimer(self)
        self._lapse.setSingleShot(True)
        self._lapse.setTimerType(Qt.TimerType.PreciseTimer)
        self._lapse.setInterval(round(WITHIN * 1000))
        self._lapse.timeout.connect(lambda: self.counted.emit(0))
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's name
        """Count Shift; take back what was counted when anything else is pressed with it or between.

        It sees every event of the program, so what is not looked at goes first.
        """
        kind = event.type()
        if kind not in _LOOKED_AT:
            return False
        if isinstance(event, QInputMethodEvent):
            self._composing = watched if event.preeditString() else None
        elif isinstance(watched, QWindow):
            if isinstance(event, QKeyEvent):
                self._key(event)
            elif isinstance(event, QInputEvent) and (
                event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            ):
                self._spoil()
        return False

    def _key(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Shift:
            self._spoil()
        elif event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            if event.modifiers() & _HELD or self._is_composing():
                self._spoil()
            else:
                self._count()

    def _count(self) -> None:
        count = self._triple.press(self._clock())
        if count < PRESSES:
            self._lapse.start()
            self.counted.emit(count)
            return
        self._leave()
        # Only where leaving means something else than the end of the process.
        self._spoil()

    def _spoil(self) -> None:
        if self._triple.count:
            self._triple.spoil()
            self._lapse.stop()
            self.counted.emit(0)

    def _is_composing(self) -> bool:
        """Asked of the object that has the focus now: one that is gone cannot keep us here."""
        return self._composing is not None and self._composing is QGuiApplication.focusObject()
