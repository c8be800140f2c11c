"""Four figures: chosen before the laptop goes over the table, asked for when it comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.figures import LENGTH, Lock, figures_of
from reader.ui.widgets.field import Field
from reader.ui.widgets.parts import button, column, label, row

if TYPE_CHECKING:
    from reader.ui.shared import Shared


def _field(name: str) -> Field:
    made = Field()
    made.setAccessibleName(name)
    made.setPlaceholderText(name)
    made.setMaxLength(LENGTH)
    made.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
    return made


class ChooseFigures(QWidget):
    """Emits `chosen` with four figures."""

    chosen = Signal(str)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._field = _field(self.tr("Four figures"))
        over = button(shared, self.tr("Hand over"), "main", "laptop")
        self._said = label("", "strong", wrap=True)
        words = label(
            self.tr("Choose four figures. They take the laptop back; they are kept nowhere."), "ui"
        )
        after = label(
            self.tr("Only reading, numbers and words are shown. It clears itself after a minute."),
            "quiet",
        )
        self.setLayout(
            column(words, after, row(self._field, over), self._said, gap=8, margins=(5, 5, 5, 5))
        )
        self.setFixedWidth(shared.theme.px(440))
        self.setFocusProxy(self._field)
        over.clicked.connect(self._take)
        self._field.returnPressed.connect(self._take)

    def _take(self) -> None:
        figures = figures_of(self._field.text())
        if figures:
            self.chosen.emit(figures)
        else:
            self._said.setText(self.tr("It must be four figures."))


class AskFigures(QWidget):
    """Emits `opened` when the right figures were typed. Wrong ones make one wait."""

    opened = Signal()

    def __init__(self, shared: Shared, lock: Lock) -> None:
        super().__init__()
        self._lock = lock
        self._field = _field(self.tr("The worker’s four figures"))
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        back = button(shared, self.tr("Give back"), "main", "lock")
        self._said = label("", "strong", wrap=True)
        self.setLayout(
            column(
                label(self.tr("For whoever handed this over."), "ui"),
                row(self._field, back),
                self._said,
                gap=8,
                margins=(5, 5, 5, 5),
            )
        )
        self.setFixedWidth(shared.theme.px(440))
        self.setFocusProxy(self._field)
        back.clicked.connect(self._try)
        self._field.returnPressed.connect(self._try)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._show)
        self._show()

    def _try(self) -> None:
        if self._lock.opens(self._field.text()):
            self.opened.emit()
            return
        self._field.clear()
        self._said.setText(self.tr("Not these."))
        self._show()

    def _show(self) -> None:
        left = self._lock.wait()
        self._field.setEnabled(not left)
        if left:
            self._said.setText(self.tr("Wait {0} seconds.").format(left))
            self._second.start()
        elif self._second.isActive():
            self._second.stop()
            self._said.clear()
            self._field.setFocus()
