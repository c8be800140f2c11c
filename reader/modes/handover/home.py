"""The first screen across the table: three doors and the numbers, large, and nothing that says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from reader.kit.places import GlossaryAt, PageAt, ServicesAt
from reader.ui.views.view import View
from reader.ui.widgets.help_card import help_card
from reader.ui.widgets.numbers import talk_words
from reader.ui.widgets.parts import clear, column, label, picture, row
from reader.ui.widgets.scroll import Scroll
from reader.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from reader.kit.places import Place
    from reader.ui.room import Room
    from reader.ui.shared import Shared


class HandoverHome(View):
    """Read, find a number, words."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.setAccessibleName(self.tr("What would you like to do?"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._wide = self._tall = True
        inside = QWidget()
        self._box = column(gap=0)
        inside.setLayout(self._box)
        self.scroller = Scroll(inside)
        self.setLayout(row(self.scroller))

    def open(self, place: Place) -> None:
        """There is one."""
        del place
        if not self._box.count():
            self.refresh()

    def fit(self, room: Room) -> None:
        """Doors beside each other where there is room."""
        side = 72 if room.columns else (32 if room.words else 16)
        self._box.setContentsMargins(side, 32 if room.words else 16, side, 24)
        wide, tall = room.width >= 820, room.height >= 700
        if (wide, tall) != (self._wide, self._tall):
            self._wide, self._tall = wide, tall
            self.refresh()

    def refresh(self) -> None:
        """The numbers are those of the country in use."""
        clear(self._box)
        self._box.addWidget(label(self.accessibleName(), "h1"))
        self._box.addSpacing(20)
        doors = self._across(24)
        for icon, name, words, place in (
            ("book-open-text", self.tr("Read"), self.tr("Short sections, in plain words."),
             PageAt("article")),
            ("phone", self.tr("Find a number"), self.tr("Phone, text and chat. Many languages."),
             ServicesAt()),
            ("book-a", self.tr("Words"), self.tr("What a word means, one at a time."), GlossaryAt()),
        ):  # fmt: skip
            doors.addWidget(self._door(icon, name, words, place), 1)
        self._box.addLayout(doors)
        self._box.addSpacing(24)
        self._box.addWidget(
            help_card(
                self.shared,
                self.wanted.emit,
                wide=self._wide,
                words=talk_words,
            )
        )
        self._box.addStretch(1)

    def _across(self, gap: int) -> QBoxLayout:
        box = QBoxLayout(
            QBoxLayout.Direction.LeftToRight if self._wide else QBoxLayout.Direction.TopToBottom
        )
        box.setSpacing(gap)
        return box

    def _door(self, icon: str, name: str, words: str, place: Place) -> Tile:
        air = self.shared.theme.px(80) if self._tall else 0
        inside = column(
            picture(self.shared, icon, "accent", 48), 12, label(name, "h1"), 2, label(words), -1, air,
            row(-1, picture(self.shared, "arrow-right", "link", 24)),
            margins=(28, 26, 28, 24),
        )  # fmt: skip
        made = Tile(inside, f"{name}. {words}", "door")
        made.clicked.connect(lambda: self.wanted.emit(place))
        return made
