"""One thing that was found, as a row to press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.kit.phones import nobreak, spoken
from reader.kit.places import GlossaryAt, Home, PageAt, ServiceAt
from reader.ui.widgets.marked import Marked
from reader.ui.widgets.numbers import number_label
from reader.ui.widgets.parts import column, row
from reader.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from reader.kit.places import Place
    from reader.kit.search import Hit
    from reader.ui.shared import Shared


def place_of(hit: Hit) -> Place:
    """Where a hit leads."""
    match hit.kind:
        case "service":
            return ServiceAt(hit.id)
        case "term":
            return GlossaryAt(hit.id)
        case _:
            return PageAt(hit.page_kind, hit.id)


class ResultRow(Tile):
    """Title and snippet with their marks; a service's number at the end. Used again at each key."""

    def __init__(self, shared: Shared) -> None:
        self._title = Marked(shared.theme, size=18, role="text", strong=True)
        self._snippet = Marked(shared.theme, size=16, role="text-quiet")
        self._number = number_label("", "small")
        line = row(gap=16, margins=(14, 10, 14, 10))
        line.addLayout(column(self._title, self._snippet, gap=4), 1)
        line.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        super().__init__(line, "")
        self.place: Place = Home()

    def show_hit(self, hit: Hit) -> None:
        """Show another thing that was found."""
        self.place = place_of(hit)
        self._title.show_words(hit.title, hit.title_marks)
        self._snippet.show_words(hit.snippet, hit.snippet_marks)
        self._number.setText(nobreak(hit.number))
        self._number.setVisible(bool(hit.number))
        heard = spoken(hit.number) if hit.number else hit.snippet
        self.setAccessibleName(f"{hit.title}. {heard}")
