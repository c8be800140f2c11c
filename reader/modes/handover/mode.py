"""The laptop across the table: another shell, for whoever sits there, until the worker takes it back."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.kit.places import (
    GlossaryAt,
    Home,
    LanguagesAt,
    NumberAt,
    PageAt,
    ServiceAt,
    ServicesAt,
)
from reader.modes.fresh_start import FreshStart
from reader.modes.handover.furniture import HandoverFurniture
from reader.ui.arrangement import Arrangement
from reader.ui.figures import Lock
from reader.ui.session import Session
from reader.ui.widgets.still_there import Words
from reader.ui.window import Window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.kit.places import Place
    from reader.safety.gesture import Gesture
    from reader.ui.shared import Shared
    from reader.ui.widgets.figures import AskFigures

# Seconds untouched until it clears itself, and those of them in which it asks.
CLEARS, ASKS = 60, 20
_ROOMS = frozenset({"home", "article", "glossary", "helplines"})


def allows(place: Place) -> bool:
    """Reading, numbers and words; no guide, no search, nothing about the program."""
    match place:
        case PageAt(kind=kind):
            return kind == "article"
        case Home() | GlossaryAt() | ServicesAt() | ServiceAt() | NumberAt() | LanguagesAt():
            return True
        case _:
            return False


class Handover(QObject):
    """A window with a sitting of its own. `given_back` says that the worker has it again.

    Made for one hand-over and let go after it: nothing of the one before is left for the next.
    """

    given_back = Signal()

    def __init__(self, app: QApplication, shared: Shared, gesture: Gesture) -> None:
        super().__init__(app)
        worker = shared.session
        session = Session(
            worker.language, worker.country, scale=worker.scale, look=worker.look,
            clock=worker.clock,
        )  # fmt: skip
        session.own_key, session.spoken, session.discreet = worker.own_key, worker.spoken, True
        self.shared = shared._replace(session=session, choices=None, rooms=_ROOMS)
        self._lock = Lock(worker.figures, time.monotonic)
        self.window = Window(
            self.shared,
            Arrangement(
                rooms=_ROOMS,
                allows=allows,
                search=False,
                furniture=HandoverFurniture,
                views={"home": ("reader.modes.handover.home", "HandoverHome")},
                panels={"give-back": self._ask_back},
            ),
            gesture,
        )
        self.fresh = FreshStart(app, self.window, Home(), _words(), idle=CLEARS, warning=ASKS)
        self.fresh.question.asking.connect(self._cover)

    def _cover(self, on: bool) -> None:  # noqa: FBT001 - a signal's
        parts = self.window.furniture
        if isinstance(parts, HandoverFurniture):
            parts.cover(on=on)

    def close(self) -> None:
        """Let go of everything."""
        self.window.hide()
        for part in (self.fresh.idle, self.fresh, self.window, self):
            part.deleteLater()

    def _ask_back(self) -> AskFigures:
        from reader.ui.widgets.figures import AskFigures

        asked = AskFigures(self.shared, self._lock)
        asked.opened.connect(self.given_back)
        return asked


def _words() -> Words:
    tr = QCoreApplication.translate
    return Words(
        tr("handover", "Still there?"),
        tr(
            "handover",
            "It clears itself 60 seconds after the last touch, so that whoever comes next sees "
            "nothing of yours.",
        ),
        tr("handover", "Yes, keep my place"),
        tr("handover", "Clear it now"),
        tr(
            "handover",
            "Any touch or key keeps your place, as often as you like. The page is covered while we ask.",
        ),
    )
