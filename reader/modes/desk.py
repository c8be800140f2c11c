"""The desk: everything allowed, on anybody's computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.safety import clipboard, leave
from reader.safety.gesture import Gesture
from reader.safety.signals import Signals
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
        self.gesture = Gesture(app)
        self.signals = Signals(app)
        self.window = Window(shared, Arrangement(), self.gesture)
        # After the window is hidden: emptying the clipboard may ask the window system.
        leave.register(clipboard.clear)

    def show(self) -> None:
        """Show the window."""
        self.window.show()
        self.window.view().setFocus()
