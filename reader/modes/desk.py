"""The desk: everything allowed, on anybody's computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.kit.places import Home, Threshold
from reader.safety import traces
from reader.safety.safeguards import Safeguards
from reader.ui.app import dress
from reader.ui.arrangement import Arrangement
from reader.ui.choices import Choices
from reader.ui.window import Window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.ui.shared import Shared


class Desk:
    """One window with every room."""

    def __init__(self, app: QApplication, shared: Shared) -> None:
        self.safe = Safeguards(app)
        choices = Choices(shared.session, traces.choices())
        choices.take({country.code for country in shared.pack.countries(shared.session.language)})
        shared.theme.take(shared.session.look, shared.session.scale)
        dress(app, shared.theme)
        # How to leave comes first, at each start: nothing is kept from the last one.
        start = Home() if choices.kept else Threshold("first")
        self.window = Window(
            shared._replace(choices=choices), Arrangement(start=start), self.safe.gesture
        )

    def show(self) -> None:
        """Show the window."""
        self.window.show()
        self.window.view().setFocus()
