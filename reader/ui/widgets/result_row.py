"""One thing that was found, as a row to press."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.kit.phones import spoken
from reader.kit.places import GlossaryAt, PageAt, ServiceAt
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


def result_row(shared: Shared, hit: Hit) -> Tile:
    """Title and snippet with their marks; a service's number at the end."""
    theme = shared.theme
    words = column(
        Marked(theme, hit.title, hit.title_marks, size=18, role="text", strong=True),
        Marked(theme, hit.snippet, hit.snippet_marks, size=16, role="text-quiet"),
        gap=4,
    )
    line = row(gap=16, margins=(14, 10, 14, 10))
    line.addLayout(words, 1)
    if hit.number:
        number = number_label(hit.number, "small")
        line.addWidget(number, 0, Qt.AlignmentFlag.AlignVCenter)
    heard = f"{hit.title}. {spoken(hit.number)}" if hit.number else f"{hit.title}. {hit.snippet}"
    return Tile(line, heard)
