"""The desk: everything allowed, on anybody's computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.safety.safeguards import Safeguards
from reader.ui.app import dress
from reader.ui.arrangement import Arrangement
from reader.ui.window import Window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.ui.shared import Shared


class Desk:
    """One window with every room."""

    def __init__(self, app: QApplication, shared: Shared) -> None:
        dress(app, shared.theme)
        self.safe = Safeguards(app)
        self.window = Window(shared, Arrangement(), self.safe.gesture)

    def show(self) -> None:
        """Show the window."""
        self.window.show()
        self.window.view().setFocus()
