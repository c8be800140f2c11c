"""The first screen: help now, three doors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from reader.kit.places import AboutAt, GlossaryAt, LanguagesAt, PageAt, ServicesAt
from reader.ui.views.view import View
from reader.ui.widgets.door import door
from reader.ui.widgets.facts import kit_notes
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.help_card import help_card
from reader.ui.widgets.numbers import main_words
from reader.ui.widgets.parts import button, clear, column, group, label, picture, row
from reader.ui.widgets.scroll import Scroll
from reader.ui.words import date_words

if TYPE_CHECKING:
    from reader.kit.places import Place
    from reader.ui.room import Room
    from reader.ui.shared import Shared


# Below this height, in pixels at 100 % text, the numbers need all of it.
LEAST = 420


class Home(View):
    """Numbers first, then what there is to read."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.setAccessibleName(self.tr("Home"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._wide, self._narrow = True, False
        inside = QWidget()
        self._box = QVBoxLayout(inside)
        self._box.setSpacing(0)
        self.scroller = Scroll(inside)
        self._below = self._foot()
        self.setLayout(column(self.scroller, self._below))

    def open(self, place: Place) -> None:
        """There is one home."""
        del place
        if self._box.count() == 0:
            self.refresh()

    def fit(self, room: Room) -> None:
        """Doors beside each other where there is room."""
        side = 48 if room.words else 16
        self._box.setContentsMargins(side, 32 if room.words else 16, side, 24)
        self._below.setVisible(room.height >= LEAST)
        found = (room.width >= 820, room.width < 400)
        if found != (self._wide, self._narrow):
            self._wide, self._narrow = found
            self.refresh()

    def refresh(self) -> None:
        """Show the numbers of the country in use."""
        clear(self._box)
        shared = self.shared
        name = shared.pack.country_name(shared.session.country, shared.session.language)
        country = button(
            shared, name, "", "map-pin", spoken=self.tr("Country: {0}. Change").format(name)
        )
        country.setObjectName("country")
        country.clicked.connect(lambda: self.pressed.emit("country", country))
        title = label(self.tr("Get help now"), "h2", wrap=False)
        if self._narrow:
            self._box.addWidget(title)
            self._box.addLayout(row(country, -1))
        else:
            self._box.addLayout(row(title, -1, country))
        self._box.addSpacing(12)
        for part in kit_notes(shared):
            self._box.addWidget(part)
            self._box.addSpacing(12)
        self._box.addWidget(help_card(shared, self.wanted.emit, wide=self._wide, words=main_words))
        self._box.addSpacing(32)
        self._box.addLayout(self._doors())
        self._box.addSpacing(20)
        self._box.addLayout(self._more())
        self._box.addStretch(1)

    def _doors(self) -> QBoxLayout:
        info = self.shared.pack.info()
        rooms = self.shared.rooms
        box = QBoxLayout(
            QBoxLayout.Direction.LeftToRight if self._wide else QBoxLayout.Direction.TopToBottom
        )
        box.setSpacing(24)
        doors: list[tuple[str, str, str, str, str, Place]] = [
            (
                "article",
                "book-open-text",
                self.tr("Understand"),
                self.tr(
                    "How the internet is used to draw people in and keep them, and what helps."
                ),
                self.tr("Read the article"),
                PageAt("article"),
            ),
            (
                "helplines",
                "phone",
                self.tr("Find a number"),
                self.tr(
                    "{0} services in {1} countries: phone, text and chat, by language and opening hours."
                ).format(info.services, info.countries),
                self.tr("Open helplines"),
                ServicesAt(),
            ),
            (
                "guides",
                "signpost",
                self.tr("Help somebody"),
                self.tr("What to say, what to avoid, what to do next. One step at a time."),
                self.tr("Open guides"),
                PageAt("guide"),
            ),
        ]
        for room, icon, name, words, way, place in doors:
            if room in rooms:
                made = door(self.shared, icon, name, words, way)
                made.clicked.connect(lambda _on=False, place=place: self.wanted.emit(place))
                box.addWidget(made, 1)
        return box

    def _more(self) -> QBoxLayout:
        info = self.shared.pack.info()
        acts: list[QWidget] = []
        if "helplines" in self.shared.rooms:
            tongues = button(self.shared, self.tr("Point to your language"), "quiet", "languages")
            tongues.clicked.connect(lambda: self.wanted.emit(LanguagesAt()))
            acts.append(tongues)
        if "glossary" in self.shared.rooms:
            words = button(
                self.shared,
                self.tr("Glossary: {0} words explained").format(info.terms),
                "quiet",
                "book-a",
            )
            words.clicked.connect(lambda: self.wanted.emit(GlossaryAt()))
            acts.append(words)
        if "about" in self.shared.rooms:
            safe = button(self.shared, self.tr("What this cannot hide"), "quiet", "shield")
            safe.clicked.connect(lambda: self.wanted.emit(AboutAt("limits")))
            acts.append(safe)
        if self.shared.choices is not None:
            over = button(self.shared, self.tr("Hand over"), "quiet", "laptop")
            over.clicked.connect(lambda: self.pressed.emit("hand-over", over))
            acts.append(over)
        promise = group(
            row(
                picture(self.shared, "shield-check", "text-quiet", 16),
                label(
                    self.tr("Works without internet. Keeps nothing of what you do."),
                    "quiet",
                    wrap=False,
                ),
            )
        )
        promise.setMinimumHeight(self.shared.theme.px(44))
        return row(group(Flow(*acts, promise, gap=16, air=5)), gap=16)

    def _foot(self) -> QWidget:
        info = self.shared.pack.info()
        lang = self.shared.session.language
        words = self.tr("This kit: edition {0}, reviewed {1}. Next review due {2}.").format(
            info.edition, date_words(info.reviewed, lang), date_words(info.review_due, lang)
        )
        kit = row(
            picture(self.shared, "calendar-check", "text-quiet"), label(words, "quiet"), gap=12
        )
        shift = label(self.tr("Shift pressed three times also leaves"), "quiet", wrap=False)
        foot = group(row(kit, shift, margins=(24, 14, 16, 14), gap=24), "help")
        foot.layout().setStretch(0, 1)
        foot.setMinimumHeight(52)
        return foot
