"""The question before a screen forgets: any touch or key stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.ui.widgets.parts import button, column, frame, kind, label, row

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent

    from reader.ui.shared import Shared
    from reader.ui.theme import Theme


class Words(NamedTuple):
    """What a mode says: title, what becomes of it, the two answers, and how one stays."""

    title: str
    about: str
    stay: str
    clear: str
    foot: str


class Track(QWidget):
    """How much of the time is left, as a bar; the seconds beside it say the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._part = 1.0
        self.setFixedHeight(12)

    def show_part(self, part: float) -> None:
        """Show a part from 0 to 1."""
        self._part = part
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """It grows from where reading begins."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            full = QRectF(box)
            full.setWidth(box.width() * self._part)
            if self.isRightToLeft():
                full.moveRight(box.right())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("sunken"))
            painter.drawRoundedRect(box, 5, 5)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(full, 5, 5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("line-strong"), 1))
            painter.drawRoundedRect(box, 5, 5)


class StillThere(QWidget):
    """A cover over the page, under the bar: the way out is never covered.

    Pressing "stay" is a touch like any other; `cleared` says that somebody does not want to wait.
    """

    cleared = Signal()
    # Whether it is on the screen.
    asking = Signal(bool)

    def __init__(self, over: QWidget, shared: Shared, words: Words) -> None:
        super().__init__(over)
        kind(self, "cover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._over, self._most = over, 1
        self._count = label("", "number", on="huge")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._track = Track(shared.theme)
        title = label(words.title, "h1")
        stay = button(shared, words.stay, "main", "check")
        clear = button(shared, words.clear, "")
        clear.clicked.connect(self.cleared)
        for answer in (stay, clear):
            answer.setMinimumHeight(shared.theme.px(64))
            answer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        seconds = label(self.tr("seconds left"), "quiet", wrap=False)
        top = row(
            column(title, 6, label(words.about), -1),
            column(self._count, row(-1, seconds)),
            gap=32,
        )
        top.setStretch(0, 1)
        box = column(top, 20, self._track, 24, row(stay, clear, gap=16), margins=(40, 30, 40, 32))
        card = frame(box, "dialog")
        card.setAccessibleName(title.text())
        card.setMaximumWidth(shared.theme.px(736))
        line = row(-1, card, -1, margins=(16, 0, 16, 0))
        line.setStretch(1, 100)
        foot = label(words.foot, "quiet")
        self.setLayout(column(-1, line, -1, foot, margins=(0, 0, 0, 14)))
        foot.setContentsMargins(24, 0, 24, 0)
        self.setFocusProxy(stay)
        self.hide()

    def showEvent(self, event: QShowEvent) -> None:  # Qt's name
        """It begins to ask."""
        super().showEvent(event)
        self.asking.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:  # Qt's name
        """Somebody stayed, or nobody did."""
        super().hideEvent(event)
        self.asking.emit(False)

    def ask(self, seconds: int, top: int) -> None:
        """Show the seconds left; `top` is the height in pixels of what is not covered."""
        if not self.isVisible():
            self._most = max(seconds, 1)
        self._count.setText(str(seconds))
        self._track.show_part(seconds / self._most)
        self.setGeometry(0, top, self._over.width(), self._over.height() - top)
        if not self.isVisible():
            self.show()
            self.raise_()
            self.setFocus(Qt.FocusReason.PopupFocusReason)
