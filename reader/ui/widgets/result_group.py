"""What was found of one kind: its name, a few rows or all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.widgets.parts import button, column, frame, kind, label, row
from reader.ui.widgets.result_row import ResultRow

if TYPE_CHECKING:
    from reader.kit.search import Hit
    from reader.ui.shared import Shared

FEW = 4


class ResultGroup(QWidget):
    """Keeps its rows: at each key they are filled anew, not made anew.

    `wanted` carries the place of a row that was pressed; `all_wanted` asks for the whole of it.
    """

    wanted = Signal(object)
    all_wanted = Signal()

    def __init__(self, shared: Shared, name: str) -> None:
        super().__init__()
        kind(self, "plain")
        self._shared = shared
        self._rows: list[ResultRow] = []
        self._frames: list[QWidget] = []
        self._more = button(shared, "", "quiet")
        self._more.clicked.connect(self.all_wanted)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 12)
        self._box.setSpacing(0)
        self._box.addLayout(
            row(label(name, "h3", wrap=False), -1, self._more, margins=(0, 8, 0, 4))
        )
        self._name = name

    def show_hits(self, hits: list[Hit], *, whole: bool) -> bool:
        """Show what was found; nothing of it is seen where nothing was. True where rows were made."""
        before = len(self._rows)
        shown = hits if whole else hits[:FEW]
        for at, hit in enumerate(shown):
            if at == len(self._rows):
                self._add()
            self._rows[at].show_hit(hit)
        for at, line in enumerate(self._frames):
            line.setVisible(at < len(shown))
        self._more.setText(self.tr("All {0}").format(len(hits)))
        self._more.setAccessibleName(f"{self._name}: {self._more.text()}")
        self._more.setVisible(len(hits) > len(shown))
        self.setVisible(bool(hits))
        return len(self._rows) > before

    def rows(self) -> list[ResultRow]:
        """The rows that are shown."""
        return [
            tile
            for tile, line in zip(self._rows, self._frames, strict=True)
            if not line.isHidden() and not self.isHidden()
        ]

    def _add(self) -> None:
        tile = ResultRow(self._shared)
        tile.clicked.connect(lambda: self.wanted.emit(tile.place))
        line = kind(frame(column(tile), "found"), "found")
        self._box.addWidget(line)
        self._rows.append(tile)
        self._frames.append(line)
