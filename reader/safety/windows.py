"""Windows, all of them at once: nobody has to say that a window of theirs is there."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def hide_all() -> None:
    """Take every window off every screen: walls, menus, what a field lets drop. Main thread only."""
    for window in QGuiApplication.topLevelWindows():
        if window.isVisible():
            window.hide()
