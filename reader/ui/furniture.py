"""What stands around the views: bar, rail, help strip. A mode may bring its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.widgets.bar import Bar
from reader.ui.widgets.help_strip import HelpStrip
from reader.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from reader.safety.button import ExitButton
    from reader.ui.arrangement import Arrangement
    from reader.ui.room import Room
    from reader.ui.shared import Shared
    from reader.ui.widgets.bar import SearchField


class Furniture(QWidget):
    """`wanted` carries a place, `pressed` the name of a panel and the button that it opens under.

    A view says by its `around` how much of this it wants beside it: "all", "bar" (no rooms and no
    search: a card to pass), or "exit" (nothing but the way out).
    """

    wanted = Signal(object)
    pressed = Signal(str, QPushButton)
    bar: QWidget
    stack: QStackedWidget
    exit: ExitButton
    # The search field, where the mode has one.
    search: SearchField | None = None

    def tool(self, name: str) -> QPushButton | None:
        """The button of a tool, if the mode has it."""
        raise NotImplementedError

    def fit(self, room: Room, where: str, around: str) -> None:
        """Lay out for the room there is, in the room of the house that is shown."""
        raise NotImplementedError

    def refresh(self) -> None:
        """The country changed."""


class Usual(Furniture):
    """A bar with the search, the rail, the help strip."""

    def __init__(self, shared: Shared, arrangement: Arrangement) -> None:
        super().__init__()
        self._bar = Bar(shared, arrangement.tools, on_leave=arrangement.on_leave)
        self.bar, self.exit = self._bar, self._bar.exit
        self._field = self._bar.search
        self.search = self._field if arrangement.search else None
        self.stack = QStackedWidget()
        self._shared = shared
        # Made when a view wants it beside itself: the first card does not.
        self._rail: Rail | None = None
        self._strip = HelpStrip(shared)
        # Where there is too little room for both, a page is cut off, never the way out.
        for part in (self.stack, self._strip):
            part.setMinimumSize(1, 1)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.stack, 1)
        beside.addWidget(self._strip)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addLayout(beside, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addLayout(self._middle, 1)
        self._strip.wanted.connect(self.wanted)
        self._strip.country_asked.connect(lambda button: self.pressed.emit("country", button))
        self._bar.pressed.connect(self.pressed)
        self._bar.wanted.connect(self.wanted)

    def tool(self, name: str) -> QPushButton | None:
        """The button of a tool, if the mode has it."""
        return self._bar.tool(name)

    def fit(self, room: Room, where: str, around: str) -> None:
        """Lay out for the room there is, in the room of the house that is shown."""
        self._bar.fit(room, around=around)
        # Before the way out would shrink, the field goes: Ctrl+K brings one to a page that has it.
        self._field.setVisible(self.search is not None and around == "all" and room.width >= 340)
        self._fit_rail(room, where, wanted=room.rail and around == "all")
        self._strip.fit(words=room.words, whole=room.columns)
        # Home has the numbers itself.
        self._strip.setVisible(room.strip and where != "home" and around != "exit")

    def _fit_rail(self, room: Room, where: str, *, wanted: bool) -> None:
        if self._rail is None:
            if not wanted:
                return
            self._rail = Rail(self._shared)
            self._rail.wanted.connect(self.wanted)
            self._middle.insertWidget(0, self._rail)
            # For keys and for a screen reader it comes before the page, as for the eye.
            self._rail.stackUnder(self.stack)
            self._rail.follow(self._bar.last)
        self._rail.setVisible(wanted)
        self._rail.fit(words=room.rail_words)
        self._rail.mark(where)

    def refresh(self) -> None:
        """The country changed."""
        self._strip.refresh()
        self._bar.refresh()
