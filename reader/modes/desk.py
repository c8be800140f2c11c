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

    from reader.modes.handover.mode import Handover
    from reader.ui.shared import Shared


class Desk:
    """One window with every room."""

    def __init__(self, app: QApplication, shared: Shared) -> None:
        self.safe = Safeguards(app)
        choices = Choices(shared.session, traces.choices())
        language = shared.session.language
        choices.take(lambda: {country.code for country in shared.pack.countries(language)})
        shared.theme.take(shared.session.look, shared.session.scale)
        dress(app, shared.theme)
        # How to leave comes first, at each start: nothing is kept from the last one.
        start = Home() if choices.kept else Threshold("first")
        self.window = Window(
            shared._replace(choices=choices), Arrangement(start=start), self.safe.gesture
        )

        shared.session.handed.connect(self.hand_over)
        self.handover: Handover | None = None
        self._app = app

    def show(self) -> None:
        """Show the window."""
        self.window.show()
        self.window.activateWindow()
        self.window.view().setFocus()

    def hand_over(self) -> None:
        """The laptop goes across the table: the worker's window is put away until it comes back."""
        from reader.modes.handover.mode import Handover

        # Whoever sits there leaves in earnest.
        self.window.shared.session.rehearsal.end()
        over = Handover(self._app, self.window.shared, self.safe.gesture)
        over.given_back.connect(self.take_back)
        self.handover = over
        # The new one first: nobody is to see what is behind, meanwhile.
        over.window.setGeometry(self.window.geometry())
        over.window.setWindowState(self.window.windowState())
        over.window.show()
        over.window.activateWindow()
        over.window.view().setFocus()
        self.safe.gesture.watch()
        self.window.close_panel()
        self.window.hide()

    def take_back(self) -> None:
        """The worker has it again, where it was left, with the worker's own look."""
        if self.handover is not None:
            self.window.look_again()
            self.show()
            self.handover.close()
            self.handover = None
