"""Rows of two: what is the case, with a line of why, and beside it what may help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from reader.ui.widgets.parts import column, frame, group, label, rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QFrame, QWidget


def pairs(left: str, right: str, rows: Iterable[tuple[str, str, str]]) -> QFrame:
    """A table in an edge, for eyes and, row by row, for a screen reader."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 6, 0, 6)
    grid.setSpacing(0)
    grid.setColumnStretch(0, 8)
    grid.setColumnStretch(1, 5)
    for at, title in enumerate((left, right)):
        grid.addWidget(_cell(label(title, "label")), 0, at)
    for number, (what, why, helps) in enumerate(rows, 1):
        grid.addWidget(rule(), 2 * number - 1, 0, 1, 2)
        first = _cell(label(what, "strong", wrap=True), label(why, "quiet"))
        first.setAccessibleName(f"{left}: {what}. {why} {right}: {helps}")
        grid.addWidget(first, 2 * number, 0)
        grid.addWidget(_cell(label(helps, "ui")), 2 * number, 1, Qt.AlignmentFlag.AlignVCenter)
    return frame(grid, "card")


def _cell(*labels: QWidget) -> QWidget:
    return group(column(*labels, gap=1, margins=(20, 6, 20, 6)))
