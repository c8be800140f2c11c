"""The kiosk: full screen, the rooms of its policy, and a fresh start for whoever comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from reader.modes.fresh_start import FreshStart
from reader.safety import leave
from reader.safety.safeguards import Safeguards
from reader.ui.app import dress
from reader.ui.arrangement import Arrangement
from reader.ui.widgets.still_there import Words
from reader.ui.window import Window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.modes.kiosk.policy import Policy
    from reader.ui.shared import Shared


class Kiosk(QObject):
    """Leaving clears the screen for the next visitor; only the keeper's key ends the program."""

    def __init__(self, app: QApplication, shared: Shared, policy: Policy) -> None:
        super().__init__(app)
        session = shared.session
        country = policy.country or shared.pack.info().default_country
        session.begin(country=country, scale=policy.text_size / 100, look=policy.look)
        shared.theme.take(session.look, session.scale)
        self.policy = policy
        self.shared = shared._replace(rooms=policy.rooms)
        dress(app, shared.theme)
        arrangement = Arrangement(
            rooms=policy.rooms,
            allows=policy.allows,
            start=policy.start,
            tools=("size", "contrast", "language"),
            search="search" in policy.rooms,
            full_screen=True,
            on_leave=self.clear,
        )
        self.safe = Safeguards(app, on_leave=self.clear)
        self.window = Window(self.shared, arrangement, self.safe.gesture)
        self.window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.window.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.fresh = FreshStart(
            app,
            self.window,
            policy.start,
            _words(),
            idle=policy.idle_seconds,
            warning=policy.warning_seconds,
        )
        keeper = QShortcut(QKeySequence(policy.keeper_key), self.window)
        keeper.setContext(Qt.ShortcutContext.ApplicationShortcut)
        keeper.activated.connect(leave.depart)

    def show(self) -> None:
        """Fill the screen; its size is said too, for there may be no window manager to ask."""
        self.window.setGeometry(self.window.screen().geometry())
        self.window.showFullScreen()
        self.window.view().setFocus()

    def clear(self) -> None:
        """Forget everything: the next visitor finds the start, at the size and look of the policy."""
        self.fresh.clear()


def _words() -> Words:
    tr = QCoreApplication.translate
    return Words(
        tr("kiosk", "Are you still reading?"),
        tr("kiosk", "Else this screen starts anew and keeps nothing of what you did."),
        tr("kiosk", "I am still reading"),
        tr("kiosk", "Start anew now"),
        tr("kiosk", "Touch the screen or press any key to stay."),
    )
