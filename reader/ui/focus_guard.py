"""The focus never falls on the way out by itself: the next Enter would leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.window import Window


class FocusGuard(QObject):
    """When a part that had the focus goes, Qt hands it to the first there is; here the page gets it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        gone = old is not None and not (isValid(old) and old.isVisible())
        stack = self._window.furniture.stack
        # While a new look is put on, the pages are gone and the new ones not there yet.
        page = stack.currentWidget() if isValid(stack) else None
        if gone and new is self._window.furniture.exit and page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)
