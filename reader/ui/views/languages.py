"""Languages to point to, each by its own name; one of them large, with its name for the worker."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from reader.kit.places import LanguagesAt, PhrasesAt, ServicesAt
from reader.ui import faces
from reader.ui.views.view import View
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.parts import button, clear, column, group, label, row
from reader.ui.widgets.scroll import Scroll
from reader.ui.widgets.tile import Tile
from reader.ui.widgets.turns import Turns

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from reader.kit.model import Spoken
    from reader.kit.places import Place
    from reader.ui.printing.pages import Printable
    from reader.ui.room import Room
    from reader.ui.shared import Shared

# Room that a name needs, in pixels at 100 % text.
_WIDE = 158
# Names made in one go: each may read a face first.
AT_ONCE = 4


class Languages(View):
    """A grid, filled in turns, and the one language that was touched."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.setAccessibleName(self.tr("Point to your language"))
        self._spoken: tuple[Spoken, ...] = ()
        self._code = ""
        self._columns = 8
        self._turns = Turns(self, at_once=AT_ONCE)
        self._turns.done.connect(self.ready)
        self._head = column()
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self._one = column(gap=16)
        inside = group(
            column(self._head, self._grid, self._one, -1, gap=8, margins=(24, 8, 24, 12)), "page"
        )
        self.scroller = Scroll(inside)
        self.setLayout(row(self.scroller))

    def open(self, place: Place) -> None:
        """Show all, or the one that was touched."""
        if isinstance(place, LanguagesAt):
            self._code = place.code
            self._show()

    def fit(self, room: Room) -> None:
        """As many beside each other as there is room for."""
        columns = min(max((room.width - 48) // _WIDE, 2), 8)
        if columns != self._columns:
            self._columns = columns
            self._show()

    def subject(self) -> str:
        """The language that was touched, by the name that the worker knows."""
        found = self._found()
        return found.name if found else self.accessibleName()

    def paper(self) -> Printable | None:
        """All of them on one sheet."""
        from reader.ui.printing.language_sheet import LanguageCard

        return LanguageCard(self.shared)

    def _found(self) -> Spoken | None:
        return next((one for one in self._spoken if one.code == self._code), None)

    def _show(self) -> None:
        self._spoken = self.shared.pack.spoken()
        self._turns.stop()
        for box in (self._head, self._grid, self._one):
            clear(box)
        # A grid keeps the height of its rows when they are empty: the one would be below the edge.
        for at in range(self._grid.rowCount()):
            self._grid.setRowMinimumHeight(at, 0)
        found = self._found()
        if found is not None:
            self._show_one(found)
            self.ready.emit()
            return
        print_ = self.print_button(self.tr("Print on one sheet"))
        title = label(self.accessibleName(), "h2", wrap=False)
        title.setMinimumHeight(self.shared.theme.size("target"))
        self._head.addWidget(group(Flow(self.back_button(), title, print_, gap=12, air=5)))
        self._turns.start(partial(self._add, at, one) for at, one in enumerate(self._spoken))
        words = self.tr("Touch one to show it large. Country is not language: ask.")
        self._one.addWidget(label(words, "quiet"))

    def _add(self, at: int, one: Spoken) -> None:
        down, along = divmod(at, self._columns)
        self._grid.addWidget(self._tile(one), down, along)
        # One height for all scripts.
        self._grid.setRowMinimumHeight(down, self.shared.theme.px(60))

    def _tile(self, one: Spoken) -> Tile:
        own, name = label(one.own, "h3", wrap=False), label(one.name, "quiet", wrap=False)
        faces.put_on(own, one.code)
        for part in (own, name):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tile = Tile(
            column(own, name, gap=2, margins=(6, 6, 6, 6)), f"{one.own}, {one.name}", "pick"
        )
        tile.clicked.connect(lambda: self.wanted.emit(LanguagesAt(one.code)))
        return tile

    # One of them

    def _show_one(self, one: Spoken) -> None:
        self._head.addLayout(row(self.back_button(), -1))
        own = label(one.own, "phrase", on="large" if len(one.own) < 14 else "medium", wrap=True)
        faces.put_on(own, one.code)
        name = label(one.name, "h2")
        self._one.addSpacing(self.shared.theme.px(60))
        for part in (own, name):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._one.addWidget(part)
        self._one.addSpacing(self.shared.theme.px(20))
        self._one.addLayout(self._acts(one))

    def _acts(self, one: Spoken) -> QBoxLayout:
        shared, acts = self.shared, []
        base = one.code.split("-")[0]
        lines = button(shared, self.tr("Helplines in this language"), "main", "phone")
        chosen = shared.session.filters._replace(language=base)
        lines.clicked.connect(lambda: self.wanted.emit(ServicesAt(chosen)))
        acts.append(lines)
        # Phrases are a worker's tool, not for a public screen.
        if shared.choices is not None and shared.pack.wording(one.code).lang == base:
            phrases = button(shared, self.tr("Phrases in this language"), "", "message-square")
            phrases.clicked.connect(lambda: self.wanted.emit(PhrasesAt(base)))
            acts.append(phrases)
        return row(-1, group(Flow(*acts, air=5)), -1)
