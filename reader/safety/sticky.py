"""Windows asks about Sticky Keys at the fifth Shift: a frightened hand must not bring that up.

After Microsoft's "Disabling Shortcut Keys in Games": the shortcut is off while Reader is in front, and
as it was before when another program is, and on leaving. Somebody who has Sticky Keys switched on
needs them, and keeps everything. For this session only: nothing is written to the user's settings.
Elsewhere nothing is done: desktops of Linux and macOS ask only where somebody switched that on.
"""

from __future__ import annotations

import ctypes
from ctypes import Structure, byref, c_uint32, sizeof
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

_GET, _SET = 0x003A, 0x003B
_ON, _SHORTCUT, _ASKS = 0x1, 0x4, 0x8


class StickyKeys(Structure):
    """STICKYKEYS of winuser.h."""

    _fields_ = (("size", c_uint32), ("flags", c_uint32))
    flags: int


class System(Protocol):
    """What is asked of user32."""

    def SystemParametersInfoW(  # Windows' name
        self, action: int, size: int, value: object, keep: int
    ) -> int:
        """Read or set a parameter."""
        ...


class Sticky(QObject):
    """The shortcut, off while Reader is in front. Main thread only."""

    def __init__(self, app: QGuiApplication, system: System) -> None:
        super().__init__(app)
        self._system = system
        self._before: int | None = None
        app.applicationStateChanged.connect(self._turned)
        self._turned(app.applicationState())

    def _turned(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.hold()
        else:
            self.give_back()

    def hold(self) -> None:
        """Switch the shortcut off, unless somebody uses Sticky Keys."""
        now = StickyKeys(sizeof(StickyKeys), 0)
        if self._before is not None or not self._ask(_GET, now) or now.flags & _ON:
            return
        self._before = now.flags
        now.flags &= ~(_SHORTCUT | _ASKS)
        self._ask(_SET, now)

    def give_back(self) -> None:
        """Have it as it was."""
        if self._before is not None:
            self._ask(_SET, StickyKeys(sizeof(StickyKeys), self._before))
            self._before = None

    def _ask(self, action: int, value: StickyKeys) -> bool:
        return bool(self._system.SystemParametersInfoW(action, sizeof(value), byref(value), 0))


def of_the_system(app: QGuiApplication) -> Sticky | None:
    """On Windows, one that is at work; elsewhere None."""
    libraries = getattr(ctypes, "windll", None)
    return Sticky(app, libraries.user32) if libraries else None
