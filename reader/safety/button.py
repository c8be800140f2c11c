"""The red button: leaves when it is pressed, not when it is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QIcon,
    QPainter,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QWidget,
)

from reader.safety import leave
from reader.safety.triple import PRESSES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_SMALLEST = QSize(152, 44)


class ExitButton(QPushButton):
    """Says "Leave now" in every state. Between presses of Shift, dots count them."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        on_leave: Callable[[], object] = leave.leave,
        least: QSize = _SMALLEST,
    ) -> None:
        super().__init__(parent)
        self._leave, self._least = on_leave, least
        self._count = 0
        # Whether the count is said where a screen reader runs: a voice can betray.
        self.spoken = True
        self.setText(self.tr("Leave now"))
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(self.tr("Closes Reader at once. Shift three times does too."))
        self.setProperty("kind", "exit")
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # For a screen reader's own "press": its click comes a tenth of a second later.
        self.pressed.connect(self._leave)

    def show_count(self, count: int) -> None:
        """Show and say how often Shift was pressed: 0 to 3."""
        if count == self._count:
            return
        self._count = count
        if count and self.spoken and QAccessible.isActive():
            words = self.tr("Leaving: {0} of {1}").format(count, PRESSES)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.update()

    def sizeHint(self) -> QSize:  # Qt's name
        """Wide enough for every state, so that nothing moves while it counts."""
        hint = super().sizeHint()
        icon = 0 if self.icon().isNull() else self.iconSize().width()
        longer = max(self._dots_width() - icon, 0)
        return (hint + QSize(longer, 0)).expandedTo(self._least)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """Leave on the press. It never goes down, so that letting go is not a second press."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._leave()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Leave on Enter or Space going down."""
        if event.key() not in _KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._leave()

    def event(self, event: QEvent) -> bool:  # Qt's name
        """Leave on a touch."""
        if event.type() == QEvent.Type.TouchBegin:
            self._leave()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # Qt's name
        """The button; while Shift is counted, three quiet dots after the words, for the icon."""
        if not self._count:
            super().paintEvent(event)
            return
        # Read when they are needed: a start has no time for them.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton

        option = QStyleOptionButton()
        self.initStyleOption(option)
        draw = self.style().drawControl
        with QPainter(self) as painter:
            draw(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
            words, dots = self._parts(option.rect)
            option.icon = QIcon()
            option.rect = words
            draw(QStyle.ControlElement.CE_PushButtonLabel, option, painter, self)
            self._draw_dots(painter, dots)

    def _parts(self, inside: QRect) -> tuple[QRect, QRect]:
        """Where the words and the dots are, the two together in the middle."""
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text()) + metrics.averageCharWidth()
        whole = words + self._dots_width()
        left = inside.left() + max((inside.width() - whole) // 2, 0)
        first = QRect(left, inside.top(), words, inside.height())
        second = QRect(left + words, inside.top(), self._dots_width(), inside.height())
        if self.isRightToLeft():
            first.moveLeft(left + self._dots_width())
            second.moveLeft(left)
        return first, second

    def _radius(self) -> float:
        return max(self.fontMetrics().height() / 7, 3)

    def _dots_width(self) -> int:
        return round(self._radius() * (3 * PRESSES + 1))

    def _draw_dots(self, painter: QPainter, where: QRect) -> None:
        """Filled for pressed, ring for open: told by shape, not by colour alone."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self.palette().color(QPalette.ColorRole.ButtonText)
        radius = self._radius()
        painter.setPen(QPen(colour, 1.5))
        middle = where.center().y() + 1
        for at in range(PRESSES):
            place = PRESSES - 1 - at if self.isRightToLeft() else at
            painter.setBrush(colour if at < self._count else Qt.BrushStyle.NoBrush)
            centre = QPointF(where.left() + radius * (2 + 3 * place), middle)
            painter.drawEllipse(centre, radius, radius)
