"""Running text on sheets of paper."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QFont, QPalette

from reader.ui.printing.pages import NAME, whole

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QTextDocument

# In pixels of 96 to the inch.
MARGIN, FOOT = 72, 40


class Paper(NamedTuple):
    """What goes on paper: the text, and the line at the foot of each sheet ({0} of {1} is its place)."""

    document: QTextDocument
    foot: str

    def on(self, size: str) -> Sheets:
        """Its sheets on a size of `pages.SIZES`."""
        return Sheets(self, size)


class Sheets:
    """A text over so many sheets of a size. Main thread only."""

    title = NAME

    def __init__(self, paper: Paper, size: str) -> None:
        self._paper = paper
        sheet = whole(size)
        self._inside = QSizeF(sheet.width() - 2 * MARGIN, sheet.height() - 2 * MARGIN - FOOT)
        paper.document.setPageSize(self._inside)

    @property
    def count(self) -> int:
        """How many sheets."""
        return self._paper.document.pageCount()

    def paint(self, painter: QPainter, at: int) -> None:
        """Paint a sheet by its index, in pixels of 96 to the inch."""
        height = self._inside.height()
        painter.save()
        painter.translate(MARGIN, MARGIN - at * height)
        part = QRectF(0, at * height, self._inside.width(), height)
        painter.setClipRect(part)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = part
        context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
        self._paper.document.documentLayout().draw(painter, context)
        painter.restore()
        font = QFont(self._paper.document.defaultFont())
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.black)
        foot = QRectF(MARGIN, MARGIN + height, self._inside.width(), FOOT)
        words = self._paper.foot.format(at + 1, self.count)
        painter.drawText(foot, Qt.AlignmentFlag.AlignBottom, words)
