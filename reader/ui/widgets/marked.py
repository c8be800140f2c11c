"""A line of words with some of them marked as found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from reader.ui.theme import Theme

Marks = tuple[tuple[int, int], ...]


class Marked(QLabel):
    """Words in lines, painted: `marks` are (start, end) ranges. A screen reader hears the words."""

    def __init__(self, theme: Theme, *, size: int, role: str, strong: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme, self._role = theme, role
        self._marks: Marks = ()
        self._face = QFont(self.font())
        self._face.setPixelSize(theme.px(size))
        self._face.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setMinimumWidth(80)

    def show_words(self, text: str, marks: Marks) -> None:
        """Show other words."""
        self._marks = marks
        self.setText(text)
        self.update()

    def hasHeightForWidth(self) -> bool:  # Qt's name
        """It wraps."""
        return True

    def heightForWidth(self, width: int) -> int:  # Qt's name
        """The height of its lines at a width, in pixels."""
        return round(self._layout(width)[1]) + 2

    def sizeHint(self) -> QSize:  # Qt's name
        """One line."""
        metrics = QFontMetricsF(self._face)
        return QSize(round(metrics.horizontalAdvance(self.text())) + 4, round(metrics.height()) + 2)

    def minimumSizeHint(self) -> QSize:  # Qt's name
        """Narrow: it wraps."""
        return QSize(80, round(QFontMetricsF(self._face).height()) + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """The lines, with their marks under them."""
        layout, _height = self._layout(self.width())
        mark = QTextCharFormat()
        mark.setBackground(self._theme.colour("highlight"))
        mark.setForeground(self._theme.colour("highlight-text"))
        ranges = []
        for start, end in self._marks:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, end - start, mark
            ranges.append(part)
        with QPainter(self) as painter:
            painter.setPen(self._theme.colour(self._role))
            layout.draw(painter, QPointF(0, 1), ranges, QRectF(self.rect()))

    def _layout(self, width: int) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self.text(), self._face)
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 40))
            line.setPosition(QPointF(0, top))
            top += line.height() + 3
        layout.endLayout()
        return layout, top
