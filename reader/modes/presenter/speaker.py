"""What the trainer alone sees: notes, the slide that comes, how long it has been."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QWidget

from reader.modes.presenter.wall import Wall
from reader.safety.button import ExitButton
from reader.ui.widgets.parts import button, column, kind, label, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.modes.presenter.deck import Deck
    from reader.ui.shared import Shared


class Speaker(QWidget):
    """A window for a second screen. It is never made where there is one screen."""

    def __init__(self, shared: Shared, deck: Deck, move: Callable[[int], None]) -> None:
        super().__init__()
        kind(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Reader")
        self._deck = deck
        self._began = time.monotonic()
        self.exit = ExitButton(self)
        self.exit.setIcon(shared.icons.icon("log-out", "exit-text"))
        self.exit.setIconSize(QSize(shared.theme.px(20) + 4, shared.theme.px(20)))
        self._clock = label("", "h3", wrap=False)
        self._where = label("", "ui", wrap=False)
        self._now, self._next = Wall(shared.theme), Wall(shared.theme)
        self._notes = label("")
        self._notes.setAlignment(Qt.AlignmentFlag.AlignTop)
        back = button(shared, self.tr("Back"), "", "arrow-left")
        on = button(shared, self.tr("Next"), "main", "arrow-right")
        back.clicked.connect(lambda: move(-1))
        on.clicked.connect(lambda: move(1))
        left = column(label(self.tr("On the wall"), "label"), self._now, gap=6)
        left.setStretch(1, 1)
        right = column(
            label(self.tr("Next"), "label"), self._next, label(self.tr("Notes"), "label"), self._notes,
            gap=6,
        )  # fmt: skip
        right.setStretch(1, 2)
        right.setStretch(3, 3)
        middle = row(gap=24)
        middle.addLayout(left, 3)
        middle.addLayout(right, 2)
        top = row(self._where, self._clock, -1, 24, self.exit, gap=16)
        whole = column(top, middle, row(back, on, -1), gap=16, margins=(24, 10, 16, 24))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self.refresh()

    def refresh(self) -> None:
        """Show what the deck shows."""
        deck = self._deck
        self._now.show_slide(None if deck.black else deck.slide)
        self._next.show_slide(deck.next_slide)
        self._where.setText(self.tr("Slide {0} of {1}").format(deck.at + 1, len(deck.slides)))
        planned = self.tr("About {0} minutes").format(round(deck.notes.minutes))
        self._notes.setText(f"{planned}\n\n{deck.notes.text}")
        self._tick()

    def _tick(self) -> None:
        minutes, seconds = divmod(int(time.monotonic() - self._began), 60)
        self._clock.setText(f"{minutes:02}:{seconds:02}")
