"""Cards to print: whose number, in which languages, plain or in disguise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QPushButton, QWidget

from reader.kit.card_facts import unknown
from reader.kit.places import CardsAt
from reader.ui import faces
from reader.ui.printing.cards import CARDS, STYLES
from reader.ui.printing.number_cards import (
    NEEDED,
    Line,
    Wish,
    cards,
    fact_words,
)
from reader.ui.views.view import View
from reader.ui.widgets.card_look import CardLook
from reader.ui.widgets.chooser import Chooser
from reader.ui.widgets.field import Field
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.numbers import in_line, number_label
from reader.ui.widgets.parts import (
    button,
    clear,
    column,
    frame,
    group,
    kind,
    label,
    row,
    rule,
    turn,
)
from reader.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from reader.kit.model import Service
    from reader.kit.places import Place
    from reader.ui.printing.grid import Grid
    from reader.ui.room import Room
    from reader.ui.shared import Shared

# Less room in pixels at 100 % text, and a number goes below its name.
_NARROW = 500
# More would make a sheet on which nobody finds a card again.
MOST_LINES, MOST_LANGUAGES = 3, 4


class CardMaker(View):
    """Choices on one side; on the other one card at its true size, the rule, and the warning."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.setAccessibleName(self.tr("Make cards"))
        self._services: list[Service] = []
        self._chosen: list[str] = []
        self._languages: list[str] = ["en"]
        self._style, self._size = "plain", "pocket"
        self._elsewhere = self._narrow = False
        self._foot = self._field(self.tr("Your organisation’s name, if it may stand on the card"))
        self._own = self._field(self.tr("Your own number, if you have one"))
        self._lines = column()
        self._ticks: dict[str, QCheckBox] = {}
        self._look = CardLook(shared)
        self._look.printing.connect(self.printing)
        inside = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._box.setSpacing(32)
        self._box.addLayout(self._choices(), 5)
        self._box.addWidget(self._look, 6)
        self.scroller = Scroll(inside)
        self.setLayout(row(self.scroller))

    def open(self, place: Place) -> None:
        """Begin with a service's number, or with the country's main line."""
        if not isinstance(place, CardsAt):
            return
        pack, country = self.shared.pack, self.shared.session.country
        # A line of the country that one just left is not what the new one begins with.
        named = "" if self._elsewhere else place.service
        self._elsewhere = False
        first = pack.service(named) if named else pack.main_line(country)
        if first is not None and first.phones and first.id not in self._chosen:
            self._services = [s for s in self._services if s.id != first.id] + [first]
            self._chosen = [*self._chosen, first.id][-MOST_LINES:]
        self._show()
        self.ready.emit()

    def refresh(self) -> None:
        """Another country: other lines."""
        self._services, self._chosen = [], []
        self._elsewhere = self.isVisible()

    def fit(self, room: Room) -> None:
        """Choices above what they make where there is little room."""
        side = 32 if room.words else 12
        self._box.setContentsMargins(side, 12, side, 24)
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if room.columns else directions.TopToBottom)
        if (room.width < _NARROW) != self._narrow:
            self._narrow = room.width < _NARROW
            self._show()

    def paper(self) -> Grid | None:
        """The cards, where there is a number for them."""
        wish = self._wish()
        return cards(self.shared, wish) if wish.lines else None

    # What is wished

    def _wish(self) -> Wish:
        chosen = [s for s in self._services if s.id in self._chosen]
        lines = [Line(s.name, s.phones[0].number, s) for s in chosen]
        own = " ".join(self._own.text().split())
        if own:
            lines.append(Line(self._foot.text().strip() or self.tr("Your own line"), own))
        foot = self._foot.text().strip()
        return Wish(tuple(lines), tuple(self._languages), self._style, self._size, foot)

    # Choices

    def _field(self, words: str) -> Field:
        made = Field()
        made.setPlaceholderText(words)
        made.setAccessibleName(words)
        made.setMaxLength(40)
        made.textChanged.connect(lambda _text: self._preview())
        return made

    def _choices(self) -> QBoxLayout:
        styles = {
            "plain": self.tr("Plain"),
            "price": self.tr("Price line"),
            "reference": self.tr("Appointment"),
        }
        # A kit that has no words for a disguise has plain cards alone.
        if not {word.id for word in self.shared.pack.wording("en").cards} >= NEEDED:
            styles = {STYLES[0]: styles[STYLES[0]]}
        sizes = {
            size: words.format(*(f"{side:.0f}" for side in CARDS[size]))
            for size, words in (
                ("pocket", self.tr("Pocket, {0} × {1} mm")),
                ("shoe", self.tr("Shoe, {0} × {1} mm")),
            )
        }
        pack = self.shared.pack
        own = {one.code: one.own for one in pack.spoken()}
        tongues = [self._tongue(code, own.get(code, code)) for code in pack.wordings()]
        return column(
            label(self.tr("Make cards"), "h2"),
            label(self.tr("Whose number, at most three"), "label"),
            frame(self._lines, "card"),
            self._own,
            self._foot,
            label(self.tr("Languages, at most four"), "label"),
            group(Flow(*tongues, air=5)),
            label(self.tr("Front: plain, or a number in disguise"), "label"),
            self._radio(styles, STYLES[0], self._take_style),
            label(self.tr("Size"), "label"),
            self._radio(sizes, "pocket", self._take_size),
            -1,
            gap=8,
        )

    def _radio(self, names: dict[str, str], now: str, take: object) -> QWidget:
        chips = []
        for name, words in names.items():
            chip = button(self.shared, words, "chip", on=name == now)
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.setChecked(name == now)
            chip.toggled.connect(lambda on, chip=chip: turn(chip, on=on))
            chip.clicked.connect(lambda _on=False, name=name: take(name))  # type: ignore[operator]
            chips.append(chip)
        return group(Flow(*chips, air=5))

    def _tongue(self, code: str, own: str) -> QPushButton:
        chip = button(self.shared, own, "chip", on=code in self._languages)
        chip.setObjectName(f"language:{code}")
        chip.setCheckable(True)
        chip.setChecked(code in self._languages)
        chip.clicked.connect(lambda: self._take_language(code))
        faces.put_on(chip, code)
        return chip

    def _take_style(self, style: str) -> None:
        self._style = style
        self._preview()

    def _take_size(self, size: str) -> None:
        self._size = size
        self._preview()

    def _take_language(self, code: str) -> None:
        if code in self._languages:
            self._languages = [one for one in self._languages if one != code] or [code]
        else:
            self._languages = [*self._languages, code][-MOST_LANGUAGES:]
        for chip in self.findChildren(QPushButton):
            name = chip.objectName()
            if name.startswith("language:"):
                chip.setChecked(name[9:] in self._languages)
                turn(chip, on=chip.isChecked())
        self._preview()

    # The lines

    def _show(self) -> None:
        clear(self._lines)
        self._ticks.clear()
        for service in self._services:
            if self._lines.count():
                self._lines.addWidget(rule())
            self._lines.addWidget(self._line(service))
        more = button(self.shared, self.tr("Another service"), "quiet", "plus")
        more.clicked.connect(lambda: self._ask(more))
        self._lines.addLayout(row(more, -1, margins=(8, 4, 8, 4)))
        self._preview()

    def _line(self, service: Service) -> QWidget:
        tick = kind(QCheckBox(), "tick", on=service.id in self._chosen)
        tick.setChecked(service.id in self._chosen)
        number = service.phones[0].number
        tick.setAccessibleName(f"{service.name}, {number}")
        tick.toggled.connect(lambda on: self._choose(service, on=on))
        self._ticks[service.id] = tick
        words = column(label(service.name, "ui"), gap=2)
        lacks = unknown(service)
        if lacks:
            says = self.tr("Not known: {0}").format(fact_words(lacks))
            words.addWidget(label(says, "amber"))
        line = row(tick, gap=8, margins=(12, 8, 12, 8))
        line.addLayout(words, 1)
        if self._narrow:
            words.addWidget(number_label(number, "small"))
        else:
            line.addWidget(number_label(number, "small"))
        return group(line)

    def _choose(self, service: Service, *, on: bool) -> None:
        others = [id_ for id_ in self._chosen if id_ != service.id]
        self._chosen = [*others, service.id][-MOST_LINES:] if on else others
        self._show()
        back = self._ticks.get(service.id)
        if back is not None:
            back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self, anchor: QPushButton) -> None:
        services = self.shared.pack.services(self.shared.session.country)
        entries = [
            (s.id, f"{s.name}: {in_line(s.phones[0].number)}")
            for s in services
            if s.assured and s.phones
        ]
        title = self.tr("Choose a service")
        chooser = Chooser(self.shared, title, entries, "")
        chooser.chosen.connect(self._add)
        self.open_list(title, chooser, anchor)

    def _add(self, id_: str) -> None:
        self.close_list()
        found = self.shared.pack.service(id_)
        if found is not None:
            self._services = [s for s in self._services if s.id != id_] + [found]
            # Of a pair both are offered: who is too young for one line finds the other.
            pairs = [self.shared.pack.service(other) for other in found.pairs]
            known = {s.id for s in self._services}
            self._services += [
                s for s in pairs if s and s.phones and s.assured and s.id not in known
            ]
            self._choose(found, on=True)

    def _preview(self) -> None:
        self._look.show_wish(self._wish())
