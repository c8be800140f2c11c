"""The directory: filters, and cards with the country's main line first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.kit.directory import Selection, of
from reader.kit.filters import Filters, with_filter, without
from reader.kit.places import CardsAt, CheckingAt, LanguagesAt, PhrasesAt, ServicesAt
from reader.kit.ways_round import Round, ways_round
from reader.ui import faces
from reader.ui.views.view import View
from reader.ui.widgets.chooser import Chooser
from reader.ui.widgets.facts import kit_notes
from reader.ui.widgets.filter_lists import choices
from reader.ui.widgets.filters import FilterPanel
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.no_lines import no_lines
from reader.ui.widgets.parts import button, clear, column, group, kind, label, row
from reader.ui.widgets.scroll import Scroll
from reader.ui.widgets.service_card import ServiceCard
from reader.ui.widgets.set_aside import interpreted, set_aside
from reader.ui.widgets.time_chooser import TimeChooser
from reader.ui.widgets.turns import Turns

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QPushButton

    from reader.kit.model import Service
    from reader.kit.places import Place
    from reader.ui.printing.pages import Printable
    from reader.ui.room import Room
    from reader.ui.shared import Shared

# Cards are made as they are scrolled to: never 400 at once.
BATCH = 8
AT_ONCE = 1
# The filters' width, and the room that a card needs to have two halves, in pixels at 100 % text.
_MARGIN, _WIDE = 248, 800

Answer = tuple[Selection, Round]
_NO_WAYS = Round((), (), ())


class Services(View):
    """Asks off the main thread; what is on the screen stays until the answer is there."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.setAccessibleName(self.tr("Helplines"))
        self._answer: Answer = (Selection(()), _NO_WAYS)
        self._shown = 0
        self._turns = Turns(self, at_once=AT_ONCE)
        self._wide = True
        self._taken: Filters | None = None
        self._filters = FilterPanel(shared)
        self._filters.changed.connect(self._change)
        self._filters.asked.connect(self._choose)
        self._margin = Scroll(self._filters)
        kind(self._margin, "margin")
        self._open_filters = button(shared, self.tr("Filters"), "", "sliders-horizontal")
        self._open_filters.clicked.connect(self._toggle_filters)
        self._filters_open, self._room = False, 0
        self._columns = True
        self._head = column(gap=12)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        inside = QWidget()
        self._inside = box = QVBoxLayout(inside)
        box.addLayout(self._head)
        box.addSpacing(12)
        box.addLayout(self._cards)
        box.addStretch(1)
        self.scroller = Scroll(inside)
        self.scroller.verticalScrollBar().valueChanged.connect(self._near_the_end)
        self.setLayout(row(self._margin, self.scroller, gap=0))

    def open(self, place: Place) -> None:
        """Show the directory as it was, or with the filters that are named."""
        filters = place.filters if isinstance(place, ServicesAt) else None
        # Once, and only where they are for this country: it may be another one when one comes back.
        if filters is not None and filters is not self._taken:
            self._taken = filters
            if filters.country == self.shared.session.country:
                self.shared.session.filters = filters
        self._ask()

    def refresh(self) -> None:
        """Another country."""
        self._ask()

    def fit(self, room: Room) -> None:
        """Filters beside the cards where there is room, else behind a button."""
        self._columns, self._room = room.columns, room.width
        self._margin.setFixedWidth(self.shared.theme.px(_MARGIN))
        self._spread()
        self._open_filters.setVisible(not room.columns)
        side = 24 if room.width >= 600 else 12
        self._inside.setContentsMargins(side, 12, side, 24)

    def close_layer(self) -> bool:
        """The list that is open, or the filters where they cover the cards."""
        if super().close_layer():
            return True
        if self._filters_open and not self._columns:
            self._toggle_filters()
            return True
        return False

    def paper(self) -> Printable | None:
        """What the filters leave; where there is no line, those that can be reached from there."""
        from reader.ui.printing.lists import list_paper

        found, ways = self._answer
        return list_paper(self.shared, found.services or ways.regional)

    # Asking

    def _ask(self) -> None:
        session, pack = self.shared.session, self.shared.pack
        filters, chosen, now = session.filters, session.chosen, session.clock()

        def question() -> Answer:
            found = of(pack, filters.country).select(filters, now, chosen=chosen)
            if found.total:
                return found, _NO_WAYS
            tongues = (filters.language,) if filters.language else pack.spoken_in(filters.country)
            return found, ways_round(pack.services(), filters.country, tongues, pack.freephones)

        self.shared.ask.ask(self, question, self._show)

    def _change(self, filters: Filters, name: str) -> None:
        session = self.shared.session
        left = tuple(other for other in session.chosen if other != name)
        session.chosen = (*left, name) if getattr(filters, name) else left
        session.filters = filters
        self._ask()

    # Showing

    def _show(self, answer: Answer) -> None:
        self._answer = answer
        found, ways = answer
        filters = self.shared.session.filters
        # Lines first: the filters beside them take as long again.
        QTimer.singleShot(0, self, lambda: self._filters.show_selection(filters, found))
        clear(self._head)
        clear(self._cards)
        self._shown = 0
        self._headline(found)
        for part in kit_notes(self.shared):
            self._head.addWidget(part)
        if found.relaxed:
            self._head.addWidget(set_aside(self.shared, found, self._leave_out))
        spoken = filters.language and "language" not in found.relaxed
        if spoken and found.services and not found.direct:
            self._head.addWidget(interpreted(self.shared, filters.language))
        if not found.total:
            for part in no_lines(self.shared, ways, self.wanted, self.shared.session.live_in):
                self._head.addWidget(part)
        self._more()
        self.told.emit(self._summary(found))
        self.ready.emit()

    def _headline(self, found: Selection) -> None:
        parts: list[QWidget] = [label(self.tr("Helplines"), "h2", wrap=False)]
        summary = label(self._summary(found), "quiet")
        if self._columns:
            parts.append(summary)
        filters = self.shared.session.filters
        if filters._replace(country="", unassured=False) != Filters():
            empty = button(self.shared, self.tr("Clear filters"), "quiet", "x")
            empty.clicked.connect(self._clear)
            parts.append(empty)
        # It moves into each new headline; Qt takes it out of the last one.
        self._open_filters = button(self.shared, self.tr("Filters"), "", "sliders-horizontal")
        self._open_filters.setVisible(not self._columns)
        self._open_filters.clicked.connect(self._toggle_filters)
        parts.append(self._open_filters)
        if self._columns:
            line = row(*parts, gap=16)
            line.setStretch(1, 1)
            self._head.addLayout(line)
        else:
            self._head.addWidget(group(Flow(*parts, gap=12, air=5)))
            self._head.addWidget(summary)
        self._head.addWidget(group(Flow(*self._tools(), air=0)))

    def _tools(self) -> list[QPushButton]:
        """What leads from the list to paper, and to somebody who reads another language."""
        tools: list[tuple[str, str, Place]] = [
            (self.tr("Point to your language"), "languages", LanguagesAt()),
        ]
        made = []
        if self.shared.choices is not None:
            list_ = self.print_button(self.tr("Print this list"))
            kind(list_, "quiet")
            made.append(list_)
            # A kit may come without phrases and words for cards.
            if self.shared.pack.wordings():
                tools += [
                    (self.tr("Phrases to show"), "message-square", PhrasesAt()),
                    (self.tr("Make cards"), "id-card", CardsAt()),
                ]
            tools.append((self.tr("Check the numbers"), "calendar-check", CheckingAt()))
        for words, icon, place in tools:
            tool = button(self.shared, words, "quiet", icon)
            tool.clicked.connect(lambda _on=False, place=place: self.wanted.emit(place))
            made.append(tool)
        return made

    def _summary(self, found: Selection) -> str:
        if not found.services:
            return ""
        rest = len(found.services) - found.open
        words = self.tr("{0} open now by this computer’s clock").format(found.open)
        if self.shared.session.filters.at is not None:
            words = self.tr("{0} open then").format(found.open)
        return self.tr("{0}, {1} others after them").format(words, rest) if rest else words

    def _leave_out(self, name: str) -> None:
        """Let another filter go than the one that gave way."""
        self._change(without(self.shared.session.filters, name), name)

    def _clear(self) -> None:
        session = self.shared.session
        session.filters, session.chosen = Filters(country=session.country), ()
        self._ask()

    def _more(self) -> None:
        """The next cards, as they are scrolled to: each takes a good part of a frame."""
        found, ways = self._answer
        batch = (found.services or ways.regional)[self._shown : self._shown + BATCH]
        self._shown += len(batch)
        self._turns.start(partial(self._add, service) for service in batch)

    def _add(self, service: Service) -> None:
        card = ServiceCard(self.shared, service, wide=self._wide)
        card.wanted.connect(self.wanted)
        self._cards.addWidget(card)

    def _near_the_end(self, value: int) -> None:
        bar = self.scroller.verticalScrollBar() if self.scroller else None
        near = bar is not None and value > bar.maximum() - bar.pageStep()
        if near and not self._turns.busy:
            self._more()

    # Choosing from lists

    def _choose(self, name: str, anchor: QPushButton) -> None:
        if name == "at":
            times = TimeChooser(self.shared)
            times.chosen.connect(self._timed)
            self.open_list(self.tr("Open at another time"), times, anchor)
            return
        session = self.shared.session
        directory = of(self.shared.pack, session.country)
        title, entries, now = choices(self.shared, name, directory, self._answer[0].counts)
        face = faces.for_language if name == "language" else None
        chooser = Chooser(self.shared, title, entries, now, face=face)
        chooser.chosen.connect(lambda key: self._chose(name, key))
        self.open_list(title, chooser, anchor)

    def _timed(self, at: datetime | None) -> None:
        self.close_list()
        filters = self.shared.session.filters._replace(at=at)
        self._change(
            with_filter(filters, "open_now", at is not None or filters.open_now), "open_now"
        )

    def _chose(self, name: str, key: str) -> None:
        self.close_list()
        if name == "country":
            self.shared.session.live_in(key)
        else:
            self._change(with_filter(self.shared.session.filters, name, key), name)

    def _toggle_filters(self) -> None:
        self._filters_open = not self._filters_open
        self._spread()

    def _spread(self) -> None:
        """Both halves of a card beside each other where the filters leave the room."""
        beside = self._columns or self._filters_open
        self._margin.setVisible(beside)
        wide = self._room - (_MARGIN if beside else 0) >= _WIDE
        if wide != self._wide:
            self._wide = wide
            self._show(self._answer)
