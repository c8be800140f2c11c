"""What opens under a button, and goes with Esc or a press beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from reader.ui.widgets.layer import Layer
from reader.ui.widgets.parts import kind
from reader.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent


class Panel(Layer):
    """A clear cover with one frame on it."""

    def __init__(
        self, over: QWidget, top: int, title: str, inside: QWidget, anchor: QWidget
    ) -> None:
        super().__init__(over, top, anchor)
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
        self.open_layer()
        inside.setFocus(Qt.FocusReason.PopupFocusReason)

    @staticmethod
    def _scrolled(inside: QWidget, least: QSize) -> Scroll:
        seen = Scroll(inside)
        seen.setMinimumWidth(least.width() + 24)
        return seen

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """A press beside the frame closes it."""
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.close_panel()

    def fit(self) -> None:
        """The cover over all, the frame under the button or as near to it as there is room."""
        super().fit()
        room = self.size()
        hint = self._frame.sizeHint()
        width, height = min(hint.width(), room.width() - 16), min(hint.height(), room.height() - 16)
        at = self.anchor.mapTo(self.over, QPoint(0, self.anchor.height()))
        left = at.x()
        if self.isRightToLeft():
            left += self.anchor.width() - width
        left = min(max(left, 8), room.width() - width - 8)
        below = at.y() - self.top + 4
        top = below if below + height <= room.height() - 8 else max(room.height() - height - 8, 8)
        self._frame.setGeometry(left, max(top, 8), width, height)
