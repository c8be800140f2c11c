"""When the interface does not answer any more, the process is ended from outside its thread.

Two limits, kept by the kernel, which needs neither the interpreter's lock nor a second process, and
sees no keys. A beat of the interface's own loop puts both off; when it stays away, they fall due:

- BUSY seconds of the processor's time (ITIMER_PROF, whose signal ends a process). A process that is
  stopped, or waits for a disk, uses none.
- BLOCKED seconds by the clock (ITIMER_REAL). Its first signal only takes itself away, the second, MORE
  seconds later, ends the process: one that was stopped meanwhile, by a debugger or the lid of the
  laptop, beats again in between.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

# Seconds.
BEAT = 0.4
BUSY = 1.5
BLOCKED = 8.5
MORE = 2.5


class Watchdog(QObject):
    """Watches from `watch` on. Main thread only."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._beat = QTimer(self)
        self._beat.setInterval(round(BEAT * 1000))

    def watch(self) -> None:
        """Begin: once the first pictures are shown and nothing has to be read from a slow disk."""
        put_off = _kernel() if sys.platform == "linux" else _by_the_clock()
        put_off()
        self._beat.timeout.connect(put_off)
        self._beat.start()


def _kernel() -> Callable[[], object]:
    """Both limits by Linux's own timers. Gives what puts them off."""
    import ctypes

    library = ctypes.CDLL(None)
    # In its old meaning a handler is called once and then taken away: the next signal ends the process.
    # Any function that does nothing serves; one of Python's would wait for the interpreter's lock.
    once = library.sysv_signal
    once.argtypes, once.restype = (ctypes.c_int, ctypes.c_void_p), ctypes.c_void_p
    nothing = ctypes.cast(library.abs, ctypes.c_void_p)
    signal.signal(signal.SIGPROF, signal.SIG_DFL)

    def put_off() -> None:
        once(signal.SIGALRM, nothing)
        signal.setitimer(signal.ITIMER_REAL, BLOCKED, MORE)
        signal.setitimer(signal.ITIMER_PROF, BUSY)

    return put_off


def _by_the_clock() -> Callable[[], object]:
    """Elsewhere one limit by the clock, from a thread that needs no lock either.

    Being stopped for longer than the limit looks like a hang there.
    """
    import faulthandler

    # It would write where the program hung; nobody is told.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    return lambda: faulthandler.dump_traceback_later(BLOCKED + MORE, exit=True, file=nowhere)
