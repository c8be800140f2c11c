"""The directory: filters, and cards with the country's main line first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.kit.directory import Selection, regional, select, with_filter
from reader.kit.hours import Status, status
from reader.kit.model import Filters
from reader.kit.places import ServicesAt
from reader.ui.views.view import View
from reader.ui.widgets.chooser import Chooser
from reader.ui.widgets.filters import FilterPanel
from reader.ui.widgets.no_lines import no_lines
from reader.ui.widgets.panel import Panel
from reader.ui.widgets.parts import button, clear, kind, label, note, row
from reader.ui.widgets.scroll import Scroll
from reader.ui.widgets.service_card import ServiceCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from reader.kit.model import Service
    from reader.kit.places import Place
    from reader.ui.room import Room
    from reader.ui.shared import Shared

# Cards are made as they are scrolled to: never 400 at once.
BATCH = 8
AT_ONCE = 2

Answer = tuple[Selection, tuple["Service", ...], dict[str, Status]]


class Services(View):
    """Asks off the main thread; what is on the screen stays until the answer is there."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.setAccessibleName(self.tr("Helplines"))
        self._answer: Answer = (Selection(()), (), {})
        self._shown, self._wanted = 0, BATCH
        self._wide = True
        self._panel: Panel | None = None
        self._filters = FilterPanel(shared)
        self._filters.changed.connect(self._change)
        self._filters.asked.connect(self._choose)
        self._margin = Scroll(self._filters)
        kind(self._margin, "margin")
        self._open_filters = button(shared, self.tr("Filters"), "", "sliders-horizontal")
        self._open_filters.clicked.connect(self._toggle_filters)
        self._filters_open = False
        self._columns = True
        self._head = QVBoxLayout()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        inside = QWidget()
        box = QVBoxLayout(inside)
        box.setContentsMargins(24, 12, 24, 24)
        box.addLayout(self._head)
        box.addLayout(self._cards)
        box.addStretch(1)
        self.scroller = Scroll(inside)
        self.scroller.verticalScrollBar().valueChanged.connect(self._near_the_end)
        self.setLayout(row(self._margin, self.scroller, gap=0))

    def open(self, place: Place) -> None:
        """Show the directory as it was, or with the filters that are named."""
        if isinstance(place, ServicesAt) and place.filters is not None:
            self.shared.session.filters = place.filters
        self._ask()

    def refresh(self) -> None:
        """Another country."""
        self._ask()

    def fit(self, room: Room) -> None:
        """Filters beside the cards where there is room, else behind a button."""
        self._columns = room.columns
        self._margin.setVisible(room.columns or self._filters_open)
        self._margin.setFixedWidth(self.shared.theme.px(248))
        wide = room.width >= (1200 if room.columns else 800)
        if wide != self._wide:
            self._wide = wide
            self._show(self._answer)
        self._open_filters.setVisible(not room.columns)

    def close_layer(self) -> bool:
        """The list that is open, or the filters where they cover the cards."""
        if self._panel is not None:
            self._panel.close_panel()
            return True
        if self._filters_open and not self._columns:
            self._toggle_filters()
            return True
        return False

    # Asking

    def _ask(self) -> None:
        session, pack = self.shared.session, self.shared.pack
        filters, chosen, now = session.filters, session.chosen, session.clock()

        def question() -> Answer:
            services = pack.services(filters.country)
            found = select(services, filters, now, chosen=chosen)
            others = () if found.total else regional(pack.services(), filters.country)
            shown = (*found.services, *others)
            return found, others, {service.id: status(service, now) for service in shown}

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
        found, others, _statuses = answer
        filters = self.shared.session.filters
        self._filters.show_selection(filters, found)
        clear(self._head)
        clear(self._cards)
        self._shown, self._wanted = 0, BATCH
        self._headline(found)
        if found.relaxed:
            self._set_aside(found.relaxed)
        if not found.total:
            self._head.addWidget(no_lines(self.shared, others, self.wanted))
        self._more()
        self.told.emit(self._summary(found))
        self.ready.emit()

    def _headline(self, found: Selection) -> None:
        line = row(
            label(self.tr("Helplines"), "h2", wrap=False),
            label(self._summary(found), "quiet"),
            gap=16,
        )
        line.setStretch(1, 1)
        filters = self.shared.session.filters
        if filters._replace(country="", unassured=False) != Filters():
            empty = button(self.shared, self.tr("Clear filters"), "quiet", "x")
            empty.clicked.connect(self._clear)
            line.addWidget(empty)
        # It moves into each new headline; Qt takes it out of the last one.
        self._open_filters = button(self.shared, self.tr("Filters"), "", "sliders-horizontal")
        self._open_filters.setVisible(not self._columns)
        self._open_filters.clicked.connect(self._toggle_filters)
        line.addWidget(self._open_filters)
        self._head.addLayout(line)

    def _summary(self, found: Selection) -> str:
        if not found.services:
            return ""
        rest = len(found.services) - found.open
        return self.tr("{0} open now, {1} others after them").format(found.open, rest)

    def _set_aside(self, name: str) -> None:
        names = {
            "topic": self.tr("the need"),
            "language": self.tr("the language"),
            "channels": self.tr("how to reach it"),
            "audience": self.tr("who it is for"),
            "free": self.tr("free to call"),
            "anonymous": self.tr("no name needed"),
            "interpreters": self.tr("interpreters"),
            "open_now": self.tr("open now"),
        }
        words = self.tr("Nothing fits all of it, so “{0}” was set aside.").format(names[name])
        self._head.addWidget(note(self.shared, "info", "minus", words))

    def _clear(self) -> None:
        session = self.shared.session
        session.filters, session.chosen = Filters(country=session.country), ()
        self._ask()

    def _more(self) -> None:
        found, others, statuses = self._answer
        services = found.services or others
        if self._shown >= self._wanted:
            return
        for service in services[self._shown : self._shown + AT_ONCE]:
            card = ServiceCard(self.shared, service, statuses[service.id], wide=self._wide)
            card.wanted.connect(self.wanted)
            self._cards.addWidget(card)
        self._shown = min(self._shown + AT_ONCE, len(services))
        # The rest of a batch after what waits: a card takes a third of a frame.
        if self._shown < len(services):
            QTimer.singleShot(0, self, self._more)

    def _near_the_end(self, value: int) -> None:
        found, others, _ = self._answer
        bar = self.scroller.verticalScrollBar() if self.scroller else None
        near = bar is not None and value > bar.maximum() - bar.pageStep()
        if near and self._shown < len(found.services or others):
            self._wanted = self._shown + BATCH
            self._more()

    # Choosing from lists

    def _choose(self, name: str, anchor: QPushButton) -> None:
        self.close_layer()
        pack, session = self.shared.pack, self.shared.session
        lang, counts = session.language, self._answer[0].counts
        if name == "country":
            entries = [(c.code, c.name) for c in pack.countries(lang)]
            title, now = self.tr("Choose a country"), session.country
        elif name == "topic":
            entries = _counted(pack.topics(lang), "topic", counts)
            entries.insert(0, ("", self.tr("Any need")))
            title, now = self.tr("Choose a need"), session.filters.topic
        else:
            own, names = pack.language_own_names(), pack.language_names(lang)
            both = {c: names[c] if own[c] == names[c] else f"{own[c]} · {names[c]}" for c in own}
            entries = sorted(_counted(both, "language", counts), key=lambda e: e[1])
            entries.insert(0, ("", self.tr("Any language")))
            title, now = self.tr("Choose a language"), session.filters.language
        chooser = Chooser(self.shared, title, entries, now)
        chooser.chosen.connect(lambda key: self._chose(name, key))
        self._panel = Panel(self, 0, title, chooser, anchor)
        self._panel.closed.connect(lambda: setattr(self, "_panel", None))

    def _chose(self, name: str, key: str) -> None:
        if self._panel is not None:
            self._panel.close_panel()
        if name == "country":
            self.shared.session.live_in(key)
        else:
            self._change(with_filter(self.shared.session.filters, name, key), name)

    def _toggle_filters(self) -> None:
        self._filters_open = not self._filters_open
        self._margin.setVisible(self._columns or self._filters_open)


def _counted(names: dict[str, str], prefix: str, counts: dict[str, int]) -> list[tuple[str, str]]:
    found = []
    for key, name in names.items():
        count = counts.get(f"{prefix}:{key}", 0)
        if count:
            found.append((key, f"{name} ({count})"))
    return found
