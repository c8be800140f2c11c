"""A window for whoever comes next: it asks when nobody touches it, and then forgets everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.modes.idle import Idle
from reader.safety import clipboard
from reader.ui.widgets.still_there import StillThere

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.kit.places import Place
    from reader.ui.widgets.still_there import Words
    from reader.ui.window import Window


class FreshStart(QObject):
    """Untouched for `idle` seconds, of which it asks in the last `warning`, it starts at a place again."""

    def __init__(
        self,
        app: QApplication,
        window: Window,
        start: Place,
        words: Words,
        *,
        idle: int,
        warning: int,
    ) -> None:
        super().__init__(app)
        self._window, self._start = window, start
        self.question = StillThere(window, window.shared, words)
        self.question.cleared.connect(self.clear)
        self.idle = Idle(app, idle=idle, warning=warning)
        self.idle.asked.connect(self._ask)
        self.idle.stayed.connect(self.question.hide)
        self.idle.over.connect(self.clear)

    def clear(self) -> None:
        """Whoever comes next finds the start, at the size and look of the start, and nothing else."""
        self.question.hide()
        self._window.close_panel()
        clipboard.clear()
        self._window.shared.session.start_anew()
        self._window.start_anew(self._start)

    def _ask(self, left: int) -> None:
        self.question.ask(left, self._window.furniture.bar.height())
