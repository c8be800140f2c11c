"""A page that scrolls up and down, never sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Scroll(QScrollArea):
    """Holds one widget as wide as itself."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The page inside takes the focus, not its frame; keys that scroll are sent on to it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Given, not asked for: finding out what Qt's own is costs 10 ms of a start.
        seen = QWidget()
        seen.setBackgroundRole(QPalette.ColorRole.NoRole)
        self.setViewport(seen)
        inside.setAutoFillBackground(False)
        self.setWidget(inside)
        self.verticalScrollBar().setSingleStep(40)
        # Its menu would be a window of its own, in the system's language.
        self.verticalScrollBar().setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def depth(self) -> int:
        """How far down it is, in pixels."""
        return self.verticalScrollBar().value()

    def sink(self, depth: int) -> None:
        """Scroll to a depth in pixels."""
        self.verticalScrollBar().setValue(depth)

    def by_key(self, event: QKeyEvent) -> bool:
        """Scroll as a key says; False where it says nothing of that."""
        bar, key = self.verticalScrollBar(), Qt.Key(event.key())
        steps = {
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Space: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_End: bar.maximum(),
            Qt.Key.Key_Home: -bar.maximum(),
        }
        if key not in steps or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        bar.setValue(bar.value() + steps[key])
        return True

    def by_page(self, pages: float) -> None:
        """Scroll by a part of what is seen; positive is down."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(bar.pageStep() * pages))
