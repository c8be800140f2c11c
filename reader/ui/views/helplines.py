"""The helplines' room: the directory, one service whole, and the tools of outreach."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout

from reader.kit.places import (
    CardsAt,
    CheckingAt,
    LanguagesAt,
    NumberAt,
    PhrasesAt,
    ServiceAt,
    ServicesAt,
)
from reader.ui.views.view import View

if TYPE_CHECKING:
    from reader.kit.places import Place
    from reader.ui.printing.pages import Printable
    from reader.ui.room import Room
    from reader.ui.shared import Shared


# Which view shows which kind of place. Each is read when it is first gone to.
_VIEWS: dict[type, tuple[str, str]] = {
    ServicesAt: ("reader.ui.views.services", "Services"),
    ServiceAt: ("reader.ui.views.service", "OneService"),
    NumberAt: ("reader.ui.views.number", "Number"),
    LanguagesAt: ("reader.ui.views.languages", "Languages"),
    PhrasesAt: ("reader.ui.views.phrases", "Phrases"),
    CardsAt: ("reader.ui.views.card_maker", "CardMaker"),
    CheckingAt: ("reader.ui.views.checking", "Checking"),
}


class Helplines(View):
    """Gives each of its kinds of place to the view for it."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.setAccessibleName(self.tr("Helplines"))
        self._views: dict[type, View] = {}
        self._room: Room | None = None
        self._stack = QStackedLayout(self)

    def open(self, place: Place) -> None:
        """Show a place in its view."""
        view = self._view(type(place))
        self._stack.setCurrentWidget(view)
        self.setFocusProxy(view)
        if self._room is not None:
            view.fit(self._room)
        view.open(place)
        self.scroller = view.scroller

    def around(self, place: Place) -> str:
        """As the view for it has it."""
        return self._view(type(place)).around(place)

    def paper(self) -> Printable | None:
        """What the view that is shown has for paper."""
        view = self._stack.currentWidget()
        return view.paper() if isinstance(view, View) else None

    def subject(self) -> str:
        """What the view that is shown is about."""
        view = self._stack.currentWidget()
        return view.subject() if isinstance(view, View) else self.accessibleName()

    def fit(self, room: Room) -> None:
        """Lay out the view that is shown."""
        self._room = room
        view = self._stack.currentWidget()
        if isinstance(view, View):
            view.fit(room)

    def refresh(self) -> None:
        """Another country."""
        for view in self._views.values():
            view.refresh()

    def close_layer(self) -> bool:
        """What is open in the view that is shown."""
        view = self._stack.currentWidget()
        return view.close_layer() if isinstance(view, View) else False

    def _view(self, kind: type) -> View:
        if kind not in self._views:
            made = self._made(kind)
            made.wanted.connect(self.wanted)
            made.told.connect(self.told)
            made.ready.connect(self.ready)
            made.pressed.connect(self.pressed)
            made.printing.connect(self.printing)
            made.left.connect(self.left)
            self._stack.addWidget(made)
            self._views[kind] = made
        return self._views[kind]

    def _made(self, kind: type) -> View:
        module, name = _VIEWS[kind]
        made: View = getattr(import_module(module), name)(self.shared)
        return made
