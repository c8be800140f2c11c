"""What opens under a button, inside the window, and goes with Esc or a press beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from reader.ui.widgets.parts import kind
from reader.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent, QMouseEvent


class Panel(QWidget):
    """A clear cover under the bar with one frame on it. It never lies over the bar: the exit is there."""

    closed = Signal()

    def __init__(
        self, over: QWidget, top: int, title: str, inside: QWidget, anchor: QWidget
    ) -> None:
        super().__init__(over)
        self._over, self._top, self._anchor = over, top, anchor
        self._frame = kind(QFrame(self), "panel")
        self._frame.setAccessibleName(title)
        box = QVBoxLayout(self._frame)
        box.setContentsMargins(12, 12, 12, 12)
        inside.setParent(self._frame)
        inside.ensurePolished()
        least = inside.layout().minimumSize()
        fits = least.height() + 24 <= over.height() - top - 16
        box.addWidget(inside if fits else self._scrolled(inside, least))
        self._inside = inside
        over.installEventFilter(self)
        # Without its button it has no place; and what fails in a filter of events ends the process.
        anchor.destroyed.connect(self._without_button)
        self._fit()
        self.show()
        self.raise_()
        inside.setFocus(Qt.FocusReason.PopupFocusReason)

    @staticmethod
    def _scrolled(inside: QWidget, least: QSize) -> Scroll:
        seen = Scroll(inside)
        seen.setMinimumWidth(least.width() + 24)
        return seen

    @property
    def anchor(self) -> QWidget:
        """The button that it opened from."""
        return self._anchor

    def close_panel(self, *, give_back: bool = True) -> None:
        """Take it away; the focus goes back to where it came from."""
        self._over.removeEventFilter(self)
        self.hide()
        if give_back and isValid(self._anchor) and self._anchor.isVisible():
            self._anchor.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's name
        """Keep its place when the window changes size."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Esc closes the top layer, and only that."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """A press beside the frame closes it."""
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.close_panel()

    def _without_button(self) -> None:
        # It may be the whole window that goes.
        if isValid(self._over):
            self.close_panel(give_back=False)

    def _fit(self) -> None:
        self.setGeometry(0, self._top, self._over.width(), self._over.height() - self._top)
        room = self.size()
        hint = self._frame.sizeHint()
        width, height = min(hint.width(), room.width() - 16), min(hint.height(), room.height() - 16)
        at = self._anchor.mapTo(self._over, QPoint(0, self._anchor.height()))
        left = at.x()
        if self.isRightToLeft():
            left += self._anchor.width() - width
        left = min(max(left, 8), room.width() - width - 8)
        below = at.y() - self._top + 4
        top = below if below + height <= room.height() - 8 else max(room.height() - height - 8, 8)
        self._frame.setGeometry(left, max(top, 8), width, height)
