"""A layout that puts items beside each other and goes on in the next line where they end."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Items at their own size, in lines; mirrored where reading goes from right to left.

    `air` is empty room all round in pixels: what can be pressed needs it for the ring of the keys.
    """

    def __init__(self, *items: QWidget, gap: int = 8, air: int = 0) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(air, air, air, air)
        for item in items:
            self.addWidget(item)

    def addItem(self, item: QLayoutItem) -> None:  # Qt's name
        """Put an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at an index out, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # Qt's name
        """It takes no more room than its items."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # Qt's name
        """A narrower room means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # Qt's name
        """Height in pixels of the lines at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:  # Qt's name
        """All in one line."""
        sizes = [item.sizeHint() for item in self._items if not item.isEmpty()]
        gaps = self._gap * max(len(sizes) - 1, 0)
        return QSize(
            sum(s.width() for s in sizes) + gaps, max((s.height() for s in sizes), default=0)
        ).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:  # Qt's name
        """The widest item alone."""
        sizes = [item.minimumSize() for item in self._items]
        return QSize(
            max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0)
        ).grownBy(self.contentsMargins())

    def setGeometry(self, rect: QRect) -> None:  # Qt's name
        """Put every item where it belongs."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, whole: QRect, *, move: bool) -> int:
        rect = whole.marginsRemoved(self.contentsMargins())
        x, y, line = rect.x(), rect.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), 16777215))
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self._gap, 0
            if move:
                left = x
                if QGuiApplication.isRightToLeft():
                    left = rect.right() + 1 - (x - rect.x()) - size.width()
                item.setGeometry(QRect(QPoint(left, y), size))
            x, line = x + size.width() + self._gap, max(line, size.height())
        return y + line - whole.y() + self.contentsMargins().bottom()
