"""The red button: leaves when it is pressed, not when it is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reader.safety import leave
from reader.safety.triple import PRESSES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ExitButton(QPushButton):
    """Says "Leave now" in every state. Between presses of Shift, dots count them."""

    def __init__(
        self, parent: QWidget | None = None, *, on_leave: Callable[[], object] = leave.leave
    ) -> None:
        super().__init__(parent)
        self._leave = on_leave
        self._count = 0
        self.setText(self.tr("Leave now"))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.tr("Closes Reader at once. Shift three times does too."))
        self.setProperty("kind", "exit")
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # For a screen reader's own "press", which comes as a click.
        self.clicked.connect(self._leave)

    def show_count(self, count: int) -> None:
        """Show and say how often Shift was pressed: 0 to 3."""
        if count == self._count:
            return
        self._count = count
        if count and QAccessible.isActive():
            words = self.tr("Leaving: {0} of {1}").format(count, PRESSES)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.update()

    def sizeHint(self) -> QSize:  # Qt's name
        """Wide enough for every state, so that nothing moves while it counts."""
        hint = super().sizeHint()
        return QSize(max(hint.width(), 152), max(hint.height(), 44))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """Leave on the press."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Leave on Enter or Space going down."""
        if event.key() in _KEYS and not event.isAutoRepeat():
            self._leave()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:  # Qt's name
        """Leave on a touch."""
        if event.type() == QEvent.Type.TouchBegin:
            self._leave()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # Qt's name
        """The button, with three quiet dots along its foot while Shift is counted."""
        super().paintEvent(event)
        if self._count:
            self._dots()

    def _dots(self) -> None:
        """Filled for pressed, ring for open. Nothing moves and nothing changes its width."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = self.palette().color(QPalette.ColorRole.ButtonText)
            radius = max(self.height() / 16, 2.5)
            gap = radius * 4
            left = (self.width() - gap * (PRESSES - 1)) / 2
            top = self.height() - radius * 2.4
            painter.setPen(QPen(colour, 1.5))
            for at in range(PRESSES):
                painter.setBrush(colour if at < self._count else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QPointF(left + at * gap, top), radius, radius)
