"""A window on the tests' own kit, and a walk through every place of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from reader.kit.places import (
    AboutAt,
    CardsAt,
    CheckingAt,
    GlossaryAt,
    Home,
    LanguagesAt,
    NumberAt,
    PageAt,
    PhrasesAt,
    ResultsFor,
    ServiceAt,
    ServicesAt,
    Threshold,
)
from reader.modes.opening import share
from reader.safety.gesture import Gesture
from reader.ui.app import dress
from reader.ui.arrangement import Arrangement
from reader.ui.choices import Choices
from reader.ui.window import Window
from tests.conftest import NOW

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.kit.pack import Pack
    from reader.kit.places import Place

PLACES: tuple[Place, ...] = (
    Home(),
    PageAt("article"),
    PageAt("article", "second-page"),
    PageAt("guide", "listen"),
    GlossaryAt(),
    GlossaryAt("coercion"),
    ServicesAt(),
    ServiceAt("gb-main-line"),
    ServiceAt("gb-day-line"),
    NumberAt("gb-main-line"),
    NumberAt(),
    LanguagesAt(),
    LanguagesAt("ro"),
    PhrasesAt("ro"),
    PhrasesAt("ro", "number"),
    CardsAt(),
    CheckingAt(),
    ResultsFor("groom"),
    ResultsFor("zzqx"),
    AboutAt(),
    AboutAt("practice"),
    AboutAt("limits"),
    AboutAt("keys"),
    AboutAt("choices"),
    Threshold("first"),
    Threshold("tried"),
)


class Opened:
    """A window, its sitting, and how often it was left."""

    def __init__(
        self, app: QApplication, pack: Pack, *, size: tuple[int, int] = (1366, 768)
    ) -> None:
        self.app = app
        self.left = 0
        shared = share(pack, "en")
        self.session = shared.session
        choices = Choices(self.session, Path("/dev/null/choices.json"))
        self.shared = shared._replace(choices=choices)
        self.session.country = "GB"
        self.session.clock = lambda: NOW
        self.shared.theme.take("light", 1.0)
        self.session.look = "light"
        dress(app, self.shared.theme)
        self.gesture = Gesture(app, on_leave=self.leave)
        self.window = Window(self.shared, Arrangement(on_leave=self.leave), self.gesture)
        self.window.resize(*size)
        self.window.show()

    def leave(self) -> None:
        """Counted, not done."""
        self.left += 1

    def go(self, place: Place) -> None:
        """Go to a place and wait until what was asked is shown."""
        self.window.go(place)
        self.settle()

    def settle(self) -> None:
        """Until every answer has been delivered and painted."""
        for _ in range(500):
            self.shared.ask.drain()
            self.app.processEvents()
            if self.shared.ask.idle():
                break
        # What is made in turns has at most one for each kind of result.
        for _ in range(6):
            self.app.processEvents()

    def close(self) -> None:
        """Leave the room tidy."""
        self.settle()
        self.app.removeEventFilter(self.gesture)
        self.window.close_panel()
        self.window.hide()
        self.window.deleteLater()
        self.gesture.deleteLater()
        # Windows that are kept make every later change of look slower.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.app.processEvents()
