"""A field to write in. It opens no menu: nothing may lie over the way out, or speak another language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit


class Field(QLineEdit):
    """A line of text; cut, copy and paste by their keys."""

    def __init__(self) -> None:
        super().__init__()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
