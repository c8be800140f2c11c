"""Cards of short lines: points with a sign before them, keys with what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from reader.ui.widgets.parts import column, frame, group, label, picture, row, rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.ui.shared import Shared


def points_card(shared: Shared, title: str, icon: str, tint: str, points: Iterable[str]) -> QWidget:
    """A title over points, each after the same icon."""
    box = column(label(title, "h3"), 4, gap=10, margins=(24, 16, 24, 20))
    for point in points:
        line = row(picture(shared, icon, tint), label(point, "ui"), gap=12)
        line.setStretch(1, 1)
        box.addLayout(line)
    box.addStretch(1)
    return _carded(box, title)


def icon_card(shared: Shared, icon: str, title: str, words: str, *parts: QWidget) -> QWidget:
    """An icon over a title over a few sentences."""
    box = column(
        picture(shared, icon, "accent", 32), label(title, "h3"), label(words, "ui"), -1, *parts,
        gap=8, margins=(20, 18, 20, 20),
    )  # fmt: skip
    return _carded(box, title)


def keys_line(chords: Iterable[str]) -> QWidget:
    """Key caps alone."""
    return _caps(list(chords))


def keys_card(title: str, lines: Iterable[tuple[Iterable[str], str]]) -> QWidget:
    """A title over lines of key caps and words; each line is one thing to a screen reader."""
    box = column(label(title, "h3"), margins=(24, 12, 24, 12))
    for chords, words in lines:
        box.addWidget(rule())
        box.addWidget(_line(list(chords), words))
    box.addStretch(1)
    return _carded(box, title)


def _caps(chords: list[str]) -> QWidget:
    caps = row(gap=4)
    for at, chord in enumerate(chords):
        if at:
            caps.addWidget(label("/", "quiet", wrap=False))
        for place, key in enumerate(_keys(chord)):
            if place and " " not in chord:
                caps.addWidget(label("+", "quiet", wrap=False))
            cap = label(key, "key")
            cap.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            caps.addWidget(cap)
    caps.addStretch(1)
    return group(caps)


def _line(chords: list[str], words: str) -> QWidget:
    line = row(_caps(chords), label(words, "ui"), gap=16, margins=(0, 4, 0, 4))
    line.setStretch(0, 1)
    line.setStretch(1, 1)
    made = group(line)
    made.setAccessibleName(f"{', '.join(chords)}: {words}")
    return made


def _keys(chord: str) -> list[str]:
    """The keys of a chord: "Ctrl++" is Ctrl and +, and repeated keys are apart by spaces."""
    if " " in chord:
        return chord.split(" ")
    first, plus, last = chord.rpartition("+")
    if chord.endswith("++"):
        first, plus, last = chord[:-2], "+", "+"
    return [*first.split("+"), last] if plus and first else [chord]


def _carded(box: object, title: str) -> QWidget:
    made = frame(box, "card")  # type: ignore[arg-type]  # a layout
    made.setAccessibleName(title)
    return made


# Columns, at most.
_MOST = 3


class Cards(QWidget):
    """Cards in columns where there is room, in one where there is not."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "plain")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 8)
        self._grid.setSpacing(16)
        self._cards: list[QWidget] = []
        self._columns = 2

    def show_cards(self, cards: list[QWidget]) -> None:
        """Show other cards; those before are let go."""
        for card in self._cards:
            card.hide()
            self._grid.removeWidget(card)
            card.deleteLater()
        self._cards = cards
        self.fit(self._columns)
        self.setVisible(bool(cards))

    def fit(self, columns: int) -> None:
        """Lay them out in so many columns."""
        self._columns = columns
        for card in self._cards:
            self._grid.removeWidget(card)
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns, Qt.AlignmentFlag(0))
        for at in range(_MOST):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
