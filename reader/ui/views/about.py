"""About and safety: leaving, what stays, what this cannot hide, keys, who made it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader import __version__
from reader.kit.places import AboutAt
from reader.ui.document import Writer
from reader.ui.views.about_parts import Section, sections
from reader.ui.views.view import View
from reader.ui.widgets.cards import Cards
from reader.ui.widgets.page_text import PageText
from reader.ui.widgets.parts import clear, label, row
from reader.ui.widgets.scroll import Scroll
from reader.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from reader.kit.places import Place
    from reader.ui.printing.sheets import Paper
    from reader.ui.room import Room
    from reader.ui.shared import Shared


# Parts that somebody may want to take along.
ON_PAPER = ("limits",)


class About(View):
    """A list of parts on one side, the part on the other."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.setAccessibleName(self.tr("About and safety"))
        # Whether the list stands above the part, where there is no room beside it.
        self._above = self._columns = False
        self._sections: dict[str, Section] = sections(shared, __version__)
        self._part = next(iter(self._sections))
        self._list = QVBoxLayout()
        self._list.setContentsMargins(20, 20, 12, 20)
        self._list.setSpacing(4)
        side = QWidget()
        side.setLayout(self._list)
        self._margin = Scroll(side)
        self._margin.setProperty("kind", "margin")
        self._text = PageText(shared.theme)
        self._text.followed.connect(self._follow)
        inside = QWidget()
        self._box = QVBoxLayout(inside)
        self._chips = QVBoxLayout()
        self._box.addLayout(self._chips)
        self._box.addWidget(self._text)
        self._cards = Cards()
        self._box.addWidget(self._cards)
        self._foot = QVBoxLayout()
        self._box.addLayout(self._foot)
        self._box.addStretch(1)
        self.scroller = Scroll(inside)
        self.setLayout(row(self._margin, self.scroller, gap=0))
        self.setFocusProxy(self._text)

    def open(self, place: Place) -> None:
        """Show a part, or the first."""
        if not isinstance(place, AboutAt):
            return
        self._part = place.part if place.part in self._sections else next(iter(self._sections))
        self._fill()
        section = self._sections[self._part]
        writer = Writer(self.shared.theme, self.shared.theme.px(640))
        writer.heading(1, "title", section.title)
        writer.blocks(section.blocks)
        self._text.setAccessibleName(section.title)
        self._text.write(writer)
        self._cards.show_cards(section.cards(self.shared) if section.cards else [])
        self._spread()
        clear(self._foot)
        self._foot.setSpacing(16)
        if section.foot:
            foot = section.foot(self.shared, self.wanted.emit)
            foot.setMaximumWidth(self.shared.theme.px(1040))
            self._foot.addWidget(foot)
        if self.shared.choices is not None and self._part in ON_PAPER:
            self._foot.addLayout(row(self.print_button(), -1))
        self.sink(0)
        self.ready.emit()

    def subject(self) -> str:
        """The part that is open."""
        return self._sections[self._part].title

    def fit(self, room: Room) -> None:
        """The list beside the part, or above it."""
        self._margin.setVisible(room.words)
        self._margin.setFixedWidth(self.shared.theme.px(256))
        side = 32 if room.words else 12
        self._box.setContentsMargins(side, 20, side, 32)
        self._text.setMaximumWidth(self.shared.theme.px(640))
        self._columns = room.columns
        self._spread()
        self._cards.setMaximumWidth(self.shared.theme.px(1040))
        if room.words == self._above:
            self._above = not room.words
            self._fill()

    def paper(self) -> Paper | None:
        """The words of a part, and of what stands under it, on paper."""
        from reader.ui.printing.papers import paper_of

        section = self._sections[self._part]

        def write(writer: Writer) -> None:
            writer.heading(1, "title", section.title)
            writer.blocks(section.blocks)
            writer.blocks(section.also())

        return paper_of(self.shared, write, self.shared.pack.info().reviewed)

    def _spread(self) -> None:
        """Cards in columns: a row for every three ways to practise, two beside each other else."""
        most = 3 if self._part == "practice" else 2
        self._cards.fit(most if self._columns else 1)

    def jump(self, by: int) -> bool:
        """Headings of the part."""
        words = self._text.jump(by)
        self.told.emit(words)
        return bool(words)

    def _fill(self) -> None:
        clear(self._list)
        clear(self._chips)
        if self._above:
            for tile in self._tiles():
                self._chips.addWidget(tile)
        self._list.addWidget(label(self.tr("About and safety"), "label"))
        for tile in self._tiles():
            self._list.addWidget(tile)
        self._list.addStretch(1)

    def _tiles(self) -> list[Tile]:
        made = []
        for part in self._sections:
            title = self._sections[part].title
            tile = Tile(row(label(title, "ui"), margins=(8, 10, 8, 10)), title)
            tile.setProperty("on", part == self._part)
            tile.clicked.connect(lambda _on=False, part=part: self.wanted.emit(AboutAt(part)))
            made.append(tile)
        return made

    def _follow(self, href: str) -> None:
        _scheme, _, rest = href.partition(":")
        from reader.kit.places import read

        place = read(rest)
        if place is not None:
            self.wanted.emit(place)
