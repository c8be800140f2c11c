"""The kinds of things that can be found, with how many there are of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.ui.widgets.parts import kind, label, picture, row, turn
from reader.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from reader.ui.shared import Shared

# Kinds in the order in which they are shown, with the icon of their room.
KINDS = {"services": "phone", "terms": "book-a", "article": "book-open-text", "guides": "signpost"}


def name_of(kind_: str) -> str:
    """What a kind is called; an empty one is everything."""
    names = {
        "": QCoreApplication.translate("kinds", "Everything"),
        "services": QCoreApplication.translate("kinds", "Helplines"),
        "terms": QCoreApplication.translate("kinds", "Glossary"),
        "article": QCoreApplication.translate("kinds", "Article"),
        "guides": QCoreApplication.translate("kinds", "Guides"),
    }
    return names[kind_]


class KindList(QWidget):
    """`wanted` carries the kind that was pressed, empty for everything."""

    wanted = Signal(str)

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        kind(self, "margin")
        self._tiles: dict[str, Tile] = {}
        self._counts: dict[str, QLabel] = {}
        self._box = QVBoxLayout(self)
        self._box.setSpacing(4)
        self._box.setContentsMargins(16, 20, 12, 20)
        title = label(self.tr("Show"), "label")
        title.setContentsMargins(8, 0, 0, 6)
        self._box.addWidget(title)
        for name in ("", *KINDS):
            self._add(shared, name)
        self._box.addSpacing(12)
        for words in (
            self.tr("Up and down keys move, Enter opens, Esc goes back to where you were."),
            self.tr("What you type is not kept."),
        ):
            hint = label(words, "quiet")
            hint.setContentsMargins(8, 0, 8, 8)
            self._box.addWidget(hint)
        self._box.addStretch(1)

    def _add(self, shared: Shared, name: str) -> None:
        count = label("", "ui", wrap=False)
        line = row(
            picture(shared, KINDS.get(name, "list")), label(name_of(name), "ui"), count,
            gap=10, margins=(8, 10, 10, 10),
        )  # fmt: skip
        line.setStretch(1, 1)
        tile = Tile(line, name_of(name))
        tile.clicked.connect(lambda: self.wanted.emit(name))
        self._tiles[name], self._counts[name] = tile, count
        self._box.addWidget(tile)

    def show_counts(self, counts: dict[str, int], narrowed: str) -> None:
        """How many there are of each kind, and which is shown."""
        for name, tile in self._tiles.items():
            count = counts[name] if name else sum(counts.values())
            self._counts[name].setText(str(count))
            tile.setAccessibleName(self.tr("{0}: {1}").format(name_of(name), count))
            if tile.property("on") != (name == narrowed):
                turn(tile, on=name == narrowed)
