"""The helplines' room: the directory, one service whole, one number for the whole table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedLayout

from reader.kit.places import NumberAt, ServiceAt, ServicesAt
from reader.ui.views.view import View

if TYPE_CHECKING:
    from reader.kit.places import Place
    from reader.ui.room import Room
    from reader.ui.shared import Shared


class Helplines(View):
    """Gives each of its three kinds of place to the view for it."""

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
            self._stack.addWidget(made)
            self._views[kind] = made
        return self._views[kind]

    def _made(self, kind: type) -> View:
        if kind is NumberAt:
            from reader.ui.views.number import Number

            return Number(self.shared)
        if kind is ServiceAt:
            from reader.ui.views.service import OneService

            return OneService(self.shared)
        assert kind is ServicesAt  # noqa: S101 - the room has no other place
        from reader.ui.views.services import Services

        return Services(self.shared)
