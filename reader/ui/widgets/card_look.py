"""What cards will look like: one at its true size, how it is read, the warning, and the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.kit.disguise import possible
from reader.ui.printing.number_cards import cards, draft_words, rule_words
from reader.ui.printing.poster import Poster
from reader.ui.widgets.card_picture import CardPicture
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.parts import button, clear, column, group, label, note, row

if TYPE_CHECKING:
    from reader.ui.printing.number_cards import Wish
    from reader.ui.shared import Shared


class CardLook(QWidget):
    """Emits `printing` with a Printable. The warning stands above the ways to paper, always."""

    printing = Signal(object)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self._shared = shared
        self._box = column(gap=12)
        self.setLayout(self._box)

    def show_wish(self, wish: Wish) -> None:
        """Show a wish; where it has no number, that one is due."""
        clear(self._box)
        if not wish.lines:
            self._box.addWidget(label(self.tr("Choose a number first."), "ui"))
            self._box.addStretch(1)
            return
        self._box.addWidget(label(self.tr("One card, as large as on paper"), "label"))
        picture = CardPicture(self._shared, wish, wish.lines[-1], wish.languages[-1])
        self._box.addLayout(row(picture, -1))
        if wish.style != "plain":
            self._disguised(wish)
        drafts = draft_words(self._shared, wish.languages)
        if drafts:
            self._box.addWidget(label(drafts, "quiet"))
        warning = self.tr(
            "A card that is found can do harm, hidden or not. Ask first. A number learnt by heart "
            "leaves nothing to find. The printer may keep a copy; a call may stand on a bill."
        )
        self._box.addWidget(note(self._shared, "warn", "triangle-alert", warning))
        look = button(self._shared, self.tr("Look at the sheet and print"), "main", "printer")
        look.clicked.connect(lambda: self.printing.emit(cards(self._shared, wish)))
        poster = button(self._shared, self.tr("As a poster"), "", "printer")
        seen = wish._replace(lines=wish.lines[-1:])
        poster.clicked.connect(lambda: self.printing.emit(Poster(self._shared, seen)))
        self._box.addWidget(group(Flow(look, poster, air=5)))
        self._box.addStretch(1)

    def _disguised(self, wish: Wish) -> None:
        hidden = [line.number for line in wish.lines if possible(line.number)]
        for line in wish.lines:
            if line.number not in hidden:
                says = self.tr("{0} has other signs than figures: it stays plain.")
                self._box.addWidget(label(says.format(line.number), "amber"))
        if hidden:
            self._box.addWidget(label(rule_words(hidden[-1], wish.style), "ui"))
