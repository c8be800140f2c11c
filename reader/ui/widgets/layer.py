"""What lies over the page, inside the window and under the bar, and goes with Esc."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent


class Layer(QWidget):
    """It never lies over the first `top` pixels of what it is over: the way out is there.

    `anchor` is what it was opened from: it gets the focus back, and takes the layer with it.
    """

    closed = Signal()

    def __init__(self, over: QWidget, top: int, anchor: QWidget) -> None:
        super().__init__(over)
        self.over, self.top, self.anchor = over, top, anchor
        over.installEventFilter(self)
        # What fails in a filter of events ends the process: without its anchor there is no layer.
        anchor.destroyed.connect(self._without_anchor)

    def open_layer(self) -> None:
        """Put it in its place, once everything is in it."""
        self.fit()
        self.show()
        self.raise_()

    def close_panel(self, *, give_back: bool = True) -> None:
        """Take it away; the focus goes back to where it came from."""
        self.over.removeEventFilter(self)
        self.hide()
        if give_back and isValid(self.anchor) and self.anchor.isVisible():
            self.anchor.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def fit(self) -> None:
        """Fill what there is under the bar."""
        self.setGeometry(0, self.top, self.over.width(), self.over.height() - self.top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's name
        """Keep its place when the window changes size."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Esc closes the top layer, and only that."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _without_anchor(self) -> None:
        # It may be the whole window that goes.
        if isValid(self.over):
            self.close_panel(give_back=False)
