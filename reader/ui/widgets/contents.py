"""The list of pages beside the one that is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.kit.places import PageAt
from reader.ui.widgets.parts import clear, kind, label, turn
from reader.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from reader.kit.model import PageHead
    from reader.ui.shared import Shared


class Contents(QWidget):
    """Emits `wanted` with the page pressed."""

    wanted = Signal(object)

    def __init__(self, shared: Shared, title: str, *, numbered: bool) -> None:
        super().__init__()
        kind(self, "plain")
        self.setAccessibleName(title)
        self._shared, self._title, self._numbered = shared, title, numbered
        self._rows: dict[str, Tile] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(20, 20, 12, 20)
        self._box.setSpacing(4)

    def fill(self, heads: tuple[PageHead, ...]) -> None:
        """Show these pages."""
        clear(self._box)
        self._rows = {}
        title = label(self._title, "label")
        title.setContentsMargins(8, 0, 8, 6)
        self._box.addWidget(title)
        for at, head in enumerate(heads, 1):
            self._rows[head.id] = self._row(at, head)
            self._box.addWidget(self._rows[head.id])
        self._box.addStretch(1)

    def mark(self, id_: str) -> None:
        """Show which page is open."""
        for key, tile in self._rows.items():
            turn(tile, on=key == id_)
            tile.setAccessibleDescription(self.tr("Open now") if key == id_ else "")

    def row(self, id_: str) -> Tile | None:
        """The entry of a page."""
        return self._rows.get(id_)

    def _row(self, at: int, head: PageHead) -> Tile:
        line = QHBoxLayout()
        line.setContentsMargins(8, 10, 8, 10)
        line.setSpacing(8)
        if self._numbered:
            number = label(str(at), "ui", wrap=False)
            number.setFixedWidth(self._shared.theme.px(20))
            line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(head.title, "ui"), 1)
        spoken = f"{at}. {head.title}" if self._numbered else head.title
        tile = Tile(line, spoken)
        tile.clicked.connect(lambda: self.wanted.emit(PageAt(head.kind, head.id)))
        return tile
