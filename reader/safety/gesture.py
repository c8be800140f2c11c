"""Looks at every key that comes to the program: leaves at the third Shift, or at one key that does."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QInputEvent, QInputMethodEvent, QKeyEvent, QWindow
from shiboken6 import isValid

from reader.safety import leave
from reader.safety.triple import PRESSES, WITHIN, Triple

if TYPE_CHECKING:
    from collections.abc import Callable

# A key that is a shortcut's comes as ShortcutOverride alone.
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_CLICKS = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel})
_LOOKED_AT = _KEYS | _CLICKS | {QEvent.Type.InputMethod, QEvent.Type.Close}
# Keys held with Shift make it another gesture; a number pad's or layout's mark does not.
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
# The further key that leaves, by the name that is kept for it: the reader chooses. None has another use.
LEAVE_KEYS = {
    "": None,
    "F2": Qt.Key.Key_F2,
    "F4": Qt.Key.Key_F4,
    "F9": Qt.Key.Key_F9,
    "F12": Qt.Key.Key_F12,
    "Pause": Qt.Key.Key_Pause,
}


class Gesture(QObject):
    """An event filter over every window: `counted` says 1, 2, and 0 when it is over.

    It looks at what comes to a window, before a dialog, menu or field can keep it. It swallows nothing
    but the close of a window: that is leaving, whichever window it is, and nobody is asked. Shift within
    a word that an input method is still composing does not count: there it chooses letters. `clock`
    gives seconds; `on_leave` is what the third press does.

    `own_key` is the further key of the reader's choice, one of LEAVE_KEYS. Like Ctrl+Q it leaves as it
    goes down; with another key held it is that key's.

    It watches windows, and the one object that has the focus: a filter over the whole application
    sees thousands of events at start, and was measured to cost 27 ms of 120 there.
    """

    counted = Signal(int)

    def __init__(
        self,
        app: QGuiApplication,
        *,
        clock: Callable[[], float] = time.monotonic,
        on_leave: Callable[[], object] = leave.leave,
    ) -> None:
        super().__init__(app)
        self._clock, self._leave = clock, on_leave
        self.own_key = "F9"
        self._triple = Triple()
        self._composing = False
        self._focus: QObject | None = None
        # It only takes the dots away; the counter itself asks the clock.
        self._lapse = QTimer(self)
        self._lapse.setSingleShot(True)
        self._lapse.setTimerType(Qt.TimerType.PreciseTimer)
        self._lapse.setInterval(round(WITHIN * 1000))
        self._lapse.timeout.connect(lambda: self.counted.emit(0))
        app.focusWindowChanged.connect(self.watch)
        app.focusObjectChanged.connect(self._focus_moved)
        self._focus_moved(app.focusObject())
        self.watch()
        # Windows that are made between here and the loop, whether they get the focus or not.
        QTimer.singleShot(0, self, self.watch)

    def watch(self) -> None:
        """Look at what comes to every window that there is now. Asked twice, it is watched once."""
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's name
        """Count Shift; take back what was counted when anything else is pressed with it or between.

        Most events are of other kinds: they go first.
        """
        kind = event.type()
        if kind not in _LOOKED_AT:
            return False
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
        elif isinstance(watched, QWindow):
            if isinstance(event, QKeyEvent):
                self._key(event)
            elif kind == QEvent.Type.Close and watched.type() != Qt.WindowType.Popup:
                event.ignore()
                self._leave()
                return True
            elif isinstance(event, QInputEvent) and (
                event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            ):
                self._spoil()
        return False

    def _key(self, event: QKeyEvent) -> None:
        if self._leaves(event):
            self._leave()
        elif event.key() != Qt.Key.Key_Shift:
            self._spoil()
        elif event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            if event.modifiers() & _HELD or self._composing:
                self._spoil()
            else:
                self._count()

    def _leaves(self, event: QKeyEvent) -> bool:
        """Whether it is a key that leaves by itself. Each comes as a possible shortcut first."""
        if event.isAutoRepeat() or event.type() != QEvent.Type.ShortcutOverride:
            return False
        held = event.modifiers() & (_HELD | Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Q:
            return held == Qt.KeyboardModifier.ControlModifier
        return not held and event.key() == LEAVE_KEYS.get(self.own_key)

    def _count(self) -> None:
        # A window may have come since: a click in it is to be seen.
        self.watch()
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

    def _focus_moved(self, now: QObject | None) -> None:
        """A word that was being composed is over: one whose field is gone keeps nobody here."""
        if self._focus is not None and isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._focus, self._composing = now, False
        if now is not None:
            now.installEventFilter(self)
