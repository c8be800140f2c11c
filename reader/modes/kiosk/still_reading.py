"""The question before a kiosk forgets: any touch or key stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reader.ui.widgets.parts import button, column, frame, kind, label, row

if TYPE_CHECKING:
    from reader.ui.shared import Shared


class StillReading(QWidget):
    """A cover over the page, under the bar: the way out is never covered."""

    def __init__(self, over: QWidget, shared: Shared) -> None:
        super().__init__(over)
        kind(self, "cover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._over = over
        self._count = label("", "number", on="large")
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = label(self.tr("Are you still reading?"), "h1")
        words = label(self.tr("Touch the screen or press any key to stay."))
        after = label(
            self.tr("Then this screen starts anew and keeps nothing of what you did."), "quiet"
        )
        stay = button(shared, self.tr("I am still reading"), "main")
        box = column(
            title, words, self._count, row(stay, -1), after, gap=16, margins=(40, 32, 40, 32)
        )
        card = frame(box, "dialog")
        card.setAccessibleName(title.text())
        card.setMaximumWidth(shared.theme.px(560))
        self.setLayout(column(-1, row(-1, card, -1), -1))
        self.hide()

    def ask(self, seconds: int, top: int) -> None:
        """Show the seconds left; `top` is the height of the bar in pixels."""
        self._count.setText(str(seconds))
        self.setGeometry(0, top, self._over.width(), self._over.height() - top)
        self.show()
        self.raise_()
