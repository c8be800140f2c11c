"""A QR code, painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

# The white edge that readers ask for, in modules (ISO/IEC 18004).
QUIET = 4


class QrCode(QWidget):
    """Black on white in every look: cameras do not read it the other way round."""

    def __init__(self, text: str, side: int, spoken: str) -> None:
        super().__init__()
        # Of the libraries that make one, this reads nothing else: others bring http along.
        from qrcodegen import QrCode as Code

        made = Code.encode_text(text, Code.Ecc.MEDIUM)
        side_of = range(made.get_size())
        self._rows = tuple(bytes(made.get_module(x, y) for x in side_of) for y in side_of)
        self.setFixedSize(QSize(side, side))
        self.setAccessibleName(spoken)

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """Whole pixels a module, so that edges are sharp."""
        count = len(self._rows) + 2 * QUIET
        module = max(self.width() // count, 1)
        start = (self.width() - module * count) // 2 + module * QUIET
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor("white"))
            for y, line in enumerate(self._rows):
                for x, dark in enumerate(line):
                    if dark:
                        box = QRect(start + x * module, start + y * module, module, module)
                        painter.fillRect(box, QColor("black"))
