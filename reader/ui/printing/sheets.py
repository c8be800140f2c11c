"""Running text on sheets of paper: the same painting for the eye, for a file and for a printer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

# What is laid out is in pixels of 96 to the inch.
_INCH = 96
MARGIN, FOOT = 72, 40
SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
# The one name of every file and job, whatever is on it.
NAME = "Reader"


class Paper(NamedTuple):
    """What goes on paper: the text, and the line at the foot of each sheet ({0} of {1} is its place)."""

    document: QTextDocument
    foot: str


class Sheets:
    """A text over so many sheets of a size of SIZES. Main thread only."""

    def __init__(self, paper: Paper, size: str) -> None:
        self._paper = paper
        self._size = QPageSize(SIZES[size])
        whole = self._size.size(QPageSize.Unit.Point)
        self.whole = QSizeF(whole.width(), whole.height()) * (_INCH / 72)
        self._inside = QSizeF(
            self.whole.width() - 2 * MARGIN, self.whole.height() - 2 * MARGIN - FOOT
        )
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

    def pdf(self) -> bytes:
        """All of them as one PDF, made in memory, with a neutral title and no other words about it."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(NAME)
        writer.setResolution(600)
        writer.setPageLayout(QPageLayout(self._size, QPageLayout.Orientation.Portrait, QMarginsF()))
        with QPainter(writer) as painter:
            for at in range(self.count):
                if at:
                    writer.newPage()
                painter.save()
                painter.scale(600 / _INCH, 600 / _INCH)
                self.paint(painter, at)
                painter.restore()
        return bytes(buffer.data().data())
