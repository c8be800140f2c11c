"""One card on the screen, as large as it will be on paper, painted by what prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from reader.ui.printing.cards import CARDS
from reader.ui.printing.number_cards import card
from reader.ui.printing.pages import INCH, MM

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.ui.printing.number_cards import Line, Wish
    from reader.ui.shared import Shared

# A screen that tells no sensible size of itself is taken as one of these dots to the inch.
_LEAST, _MOST = 70, 300


class CardPicture(QWidget):
    """Sized by the dots to the inch that the screen says it has."""

    def __init__(self, shared: Shared, wish: Wish, line: Line, lang: str) -> None:
        super().__init__()
        self._card = card(shared, wish, line, lang)
        dots = self.physicalDpiX()
        self._scale = (dots if _LEAST <= dots <= _MOST else INCH) / INCH
        width, height = (side * MM for side in CARDS[wish.size])
        self._box = QRectF(0, 0, width, height)
        self.setFixedSize(round(width * self._scale) + 2, round(height * self._scale) + 2)
        heading = self._card.words["heading"] if self._card.style == "plain" else ""
        self.setAccessibleName(self.tr("Card: {0} {1}").format(heading, line.number))

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """Paper is white in every look."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            painter.fillRect(self.rect(), Qt.GlobalColor.white)
            painter.setPen(Qt.GlobalColor.black)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.translate(1, 1)
            painter.scale(self._scale, self._scale)
            self._card.paint(painter, self._box)
