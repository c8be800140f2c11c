"""Cards of one size side by side on a sheet, with marks to cut them by and a part for the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPen

from reader.ui.printing.pages import MM, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QPainter

    # Paints into a rectangle, in pixels of 96 to the inch.
    Face = Callable[[QPainter, QRectF], None]

# In millimetres: the room above the cards, the worker's part at least, marks and their distance.
TOP, FOOT, MARK, APART = 12.0, 50.0, 4.0, 1.5
# By which somebody sees whether the printer kept the size.
RULER = 50.0


class Grid(NamedTuple):
    """Faces of a size in millimetres, each cell one, in order; `foot` paints the worker's part.

    With `fill` the faces are shared out evenly until every sheet is full.
    """

    faces: tuple[Face, ...]
    card: tuple[float, float]
    foot: Face
    fill: bool = False

    def on(self, size: str) -> GridSheets:
        """Its sheets on a size of `pages.SIZES`."""
        return GridSheets(self, size)


class GridSheets:
    """Sheets full of cards. A card's file has no title: it says nothing of itself."""

    title = ""

    def __init__(self, grid: Grid, size: str) -> None:
        self._grid = grid
        sheet = whole(size) / MM
        width, height = grid.card
        self.columns = int((sheet.width() - 2 * (MARK + APART)) // width)
        self.rows = int((sheet.height() - TOP - FOOT) // height)
        left = (sheet.width() - self.columns * width) / 2
        self._cells = QRectF(left, TOP, self.columns * width, self.rows * height)
        bottom = self._cells.bottom() + MARK + 2 * APART
        self._faces = self._shared_out() if grid.fill else grid.faces
        self._foot = QRectF(left, bottom, self._cells.width(), sheet.height() - bottom - 8)

    @property
    def cells(self) -> int:
        """How many cards a sheet has."""
        return self.columns * self.rows

    @property
    def count(self) -> int:
        """How many sheets."""
        return -(-len(self._faces) // self.cells)

    def _shared_out(self) -> tuple[Face, ...]:
        faces = self._grid.faces
        places = -(-len(faces) // self.cells) * self.cells
        return tuple(faces[at * len(faces) // places] for at in range(places))

    def cell(self, at: int) -> QRectF:
        """Where a card is on its sheet, in millimetres, from left to right and downwards."""
        size = QSizeF(*self._grid.card)
        down, along = divmod(at, self.columns)
        corner = QPointF(along * size.width(), down * size.height())
        return QRectF(self._cells.topLeft() + corner, size)

    def paint(self, painter: QPainter, at: int) -> None:
        """Paint a sheet by its index, in pixels of 96 to the inch."""
        painter.save()
        # Each text by itself: figures keep their order also where the window is turned round.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setPen(QPen(Qt.GlobalColor.black, 0.2 * MM))
        painter.drawLines([QLineF(a * MM, b * MM) for a, b in self._marks()])
        self._rule(painter)
        for place, face in enumerate(self._faces[at * self.cells : (at + 1) * self.cells]):
            _painted(painter, face, self.cell(place))
        foot = QRectF(self._foot)
        foot.setTop(foot.top() + 4)
        _painted(painter, self._grid.foot, foot)
        painter.restore()

    def _marks(self) -> Iterator[tuple[QPointF, QPointF]]:
        """Lines outside the cards, and small crosses where four of them meet."""
        cells, (width, height) = self._cells, self._grid.card
        across = [cells.left() + width * n for n in range(self.columns + 1)]
        down = [cells.top() + height * n for n in range(self.rows + 1)]
        for x in across:
            for y, way in ((cells.top(), -1), (cells.bottom(), 1)):
                yield QPointF(x, y + way * APART), QPointF(x, y + way * (APART + MARK))
        for y in down:
            for x, way in ((cells.left(), -1), (cells.right(), 1)):
                yield QPointF(x + way * APART, y), QPointF(x + way * (APART + MARK), y)
        for x in across[1:-1]:
            for y in down[1:-1]:
                yield QPointF(x - 1, y), QPointF(x + 1, y)
                yield QPointF(x, y - 1), QPointF(x, y + 1)

    def _rule(self, painter: QPainter) -> None:
        """50 mm to lay a ruler on."""
        left, y = self._foot.left() * MM, self._foot.top() * MM
        right = left + RULER * MM
        painter.drawLine(QLineF(left, y, right, y))
        for x in (left, right):
            painter.drawLine(QLineF(x, y - 1 * MM, x, y + 1 * MM))


def _painted(painter: QPainter, face: Face, millimetres: QRectF) -> None:
    painter.save()
    box = QRectF(millimetres.topLeft() * MM, millimetres.size() * MM)
    painter.setClipRect(box)
    face(painter, box)
    painter.restore()
