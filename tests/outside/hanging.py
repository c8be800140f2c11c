"""The real program, made to hang: `hanging.py KIND SECONDS` hangs that long after the window came.

It prints the time by the monotonic clock at which it began to hang.
"""

from __future__ import annotations

import ctypes
import os
import sys
import time

from PySide6.QtCore import QTimer

from reader import cli
from reader.ui.window import Window


def loop() -> None:
    """Python that never comes back."""
    while True:
        pass


def lock() -> None:
    """A busy call in C that holds the interpreter's lock: a pattern that takes for ever."""
    import re

    re.match(r"(a|aa)+$", "a" * 60 + "b")


def paint() -> None:
    """A paint that waits."""
    from PySide6.QtWidgets import QApplication, QWidget

    class Blocked(QWidget):
        def paintEvent(self, _event: object) -> None:  # noqa: N802 - Qt's name
            say()
            # A lock that is taken twice is waited for for ever, here with the interpreter's own held.
            library, lock_ = ctypes.PyDLL(None), ctypes.create_string_buffer(64)
            library.pthread_mutex_lock(lock_)
            library.pthread_mutex_lock(lock_)

    blocked = Blocked(QApplication.topLevelWidgets()[0])
    blocked.resize(50, 50)
    blocked.show()


def call() -> None:
    """A system call that does not return."""
    read, _write = os.pipe()
    os.read(read, 1)


def idle() -> None:
    """No hang at all."""


def say() -> None:
    """When it began."""
    sys.stdout.write(f"{time.monotonic()}\n")
    sys.stdout.flush()


def main(kind: str, seconds: str) -> int:
    """Start the program, and hang."""

    def hang() -> None:
        if kind != "paint":
            say()
        globals()[kind]()

    shown = Window.showEvent

    def show(self: Window, event: object) -> None:
        shown(self, event)  # type: ignore[arg-type]
        QTimer.singleShot(round(float(seconds) * 1000), hang)

    Window.showEvent = show  # type: ignore[assignment,method-assign]
    return cli.main([])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
