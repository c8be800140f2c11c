"""A large door at home: icon, name, two or three lines, where it leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.widgets.parts import column, label, picture, row
from reader.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from reader.ui.shared import Shared


def door(shared: Shared, icon: str, name: str, words: str, way: str) -> Tile:
    """The whole of it is one button."""
    inside = column(
        picture(shared, icon, "accent", 32),
        12,
        label(name, "h2"),
        4,
        label(words, "ui"),
        -1,
        16,
        row(label(way, "action", wrap=False), picture(shared, "arrow-right", "link"), -1, gap=8),
        margins=(28, 24, 24, 24),
    )
    return Tile(inside, f"{name}. {words}", "door")
