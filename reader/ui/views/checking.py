"""Which numbers are due to be checked, the oldest first, and paper to do it with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from reader.kit.freshness import freshness
from reader.ui.views.view import View
from reader.ui.widgets.facts import fresh_line
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.numbers import number_label
from reader.ui.widgets.parts import (
    button,
    clear,
    column,
    frame,
    group,
    kind,
    label,
    note,
    row,
    rule,
)
from reader.ui.widgets.scroll import Scroll
from reader.ui.widgets.turns import Turns
from reader.ui.words import hours_words, language_words, method_words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

    from reader.kit.model import Service
    from reader.kit.places import Place
    from reader.ui.printing.pages import Printable
    from reader.ui.room import Room
    from reader.ui.shared import Shared

# Ages that a tile shows; "due" is the two older ones together.
AGES = ("stale", "ageing", "due", "ok")
BATCH, AT_ONCE = 24, 2


class Checking(View):
    """Four tiles by age, and rows with what we believe. Nothing is changed here: an edit is no check."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.setAccessibleName(self.tr("Check the numbers"))
        self._age = ""
        self._found: list[Service] = []
        self._chosen: set[str] = set()
        self._chips: dict[str, QWidget] = {}
        self._shown = 0
        self._turns = Turns(self, at_once=AT_ONCE)
        self._wide = True
        self._head = column(gap=10)
        self._rows = column()
        inside = group(column(self._head, frame(self._rows, "card"), -1, gap=10,
                              margins=(24, 12, 24, 24)), "page")  # fmt: skip
        self.scroller = Scroll(inside)
        self.scroller.verticalScrollBar().valueChanged.connect(self._near_the_end)
        self.setLayout(row(self.scroller))

    def open(self, place: Place) -> None:
        """Show what is due in the country."""
        del place
        self._age, self._chosen = "", set()
        self._show()
        self.ready.emit()

    def refresh(self) -> None:
        """Another country."""
        self._age, self._chosen = "", set()
        self._show()

    def fit(self, room: Room) -> None:
        """Under each other where there is little room."""
        if room.words != self._wide:
            self._wide = room.words
            self._show()

    def paper(self) -> Printable | None:
        """The call sheet: those that are ticked, or all of the age that is chosen."""
        from reader.ui.printing.lists import call_sheet

        chosen = [s for s in self._found if s.id in self._chosen] or self._found
        return call_sheet(self.shared, chosen)

    def _by_age(self) -> dict[str, list[Service]]:
        shared = self.shared
        info, today = shared.pack.info(), shared.session.clock().date()
        services = [s for s in shared.pack.services(shared.session.country) if s.assured]
        services.sort(key=lambda s: s.assurance.date)
        ages: dict[str, list[Service]] = {age: [] for age in AGES}
        for service in services:
            tone = freshness(service.assurance.date, today, info).tone
            ages[tone].append(service)
            if tone != "ok":
                ages["due"].append(service)
        return ages

    def _show(self) -> None:
        self._turns.stop()
        clear(self._head)
        clear(self._rows)
        ages = self._by_age()
        self._age = self._age or ("due" if ages["due"] else "ok")
        self._found, self._shown = ages[self._age], 0
        pack, session = self.shared.pack, self.shared.session
        country = pack.country_name(session.country, session.language)
        total = len(ages["due"]) + len(ages["ok"])
        said = self.tr("{0}: {1} services that are shown").format(country, total)
        self._head.addLayout(row(label(self.accessibleName(), "h2"), label(said, "quiet"), gap=16))
        self._head.addWidget(group(Flow(*self._tiles(ages), air=5)))
        warning = self.tr(
            "Never ring a crisis line to test it: somebody may be waiting. An edit is not a check."
        )
        self._head.addWidget(note(self.shared, "info", "info", warning))
        self._head.addWidget(group(Flow(*self._acts(), air=5)))
        if not self._found:
            self._rows.addWidget(label(self.tr("None of this age."), "ui"))
        self._more()

    def _tiles(self, ages: dict[str, list[Service]]) -> list[QWidget]:
        info = self.shared.pack.info()
        words = {
            "stale": self.tr("Over {0} months").format(info.stale_months),
            "ageing": self.tr("{0} to {1} months").format(info.ageing_months, info.stale_months),
            "due": self.tr("Both: due now"),
            "ok": self.tr("In date"),
        }
        icons = {"stale": "triangle-alert", "ageing": "calendar-clock", "due": "list",
                 "ok": "calendar-check"}  # fmt: skip
        tiles: list[QWidget] = []
        for age in AGES:
            tile = button(self.shared, f"{words[age]}  {len(ages[age])}", "chip", icons[age],
                          on=age == self._age)  # fmt: skip
            tile.setObjectName(age)
            tile.clicked.connect(lambda _on=False, age=age: self._take(age))
            tiles.append(tile)
            self._chips[age] = tile
        return tiles

    def _take(self, age: str) -> None:
        self._age, self._chosen = age, set()
        self._show()
        # The tiles are made anew: keys go on where they were.
        self._chips[age].setFocus(Qt.FocusReason.OtherFocusReason)

    def _acts(self) -> list[QWidget]:
        slip = button(self.shared, self.tr("Slip for a wrong number"), "", "message-square")
        slip.clicked.connect(self._slip)
        sheet = self.print_button(self.tr("Print the call sheet"))
        return [slip, sheet]

    def _slip(self) -> None:
        from reader.ui.printing.lists import slip_paper

        self.printing.emit(slip_paper(self.shared, None))

    # Rows, made as they are scrolled to

    def _more(self) -> None:
        batch = self._found[self._shown : self._shown + BATCH]
        self._shown += len(batch)
        self._turns.start(partial(self._add, service) for service in batch)

    def _add(self, service: Service) -> None:
        if self._rows.count():
            self._rows.addWidget(rule())
        self._rows.addWidget(self._row(service))

    def _near_the_end(self, value: int) -> None:
        bar = self.scroller.verticalScrollBar() if self.scroller else None
        near = bar is not None and value > bar.maximum() - bar.pageStep()
        if near and not self._turns.busy and self._shown < len(self._found):
            self._more()

    def _row(self, service: Service) -> QWidget:
        shared, session = self.shared, self.shared.session
        tick = kind(QCheckBox(), "tick")
        tick.setChecked(service.id in self._chosen)
        tick.setAccessibleName(self.tr("{0} on the call sheet").format(service.name))
        tick.toggled.connect(lambda on: self._choose(service.id, on=on))
        what = column(label(service.name, "ui"), gap=2)
        if service.phones:
            what.addWidget(number_label(service.phones[0].number, "small"))
        names = shared.pack.language_names(session.language)
        hours = hours_words(service, session.clock(), session.language)
        believed = " · ".join(part for part in (hours, language_words(service, names)) if part)
        how = label(f"{service.assurance.by}, {method_words(service.assurance.method)}", "quiet")
        parts: list[QBoxLayout] = [
            what,
            column(label(believed, "quiet"), -1),
            self._last(service, how),
        ]
        line = row(gap=20, margins=(12, 8, 16, 8))
        line.addWidget(tick)
        if self._wide:
            for part in parts:
                line.addLayout(part, 1)
        else:
            line.addLayout(column(*parts, gap=4), 1)
        return group(line)

    def _last(self, service: Service, how: QWidget) -> QVBoxLayout:
        by = self.tr("Check it by its own page or by e-mail")
        return column(fresh_line(self.shared, service), how, label(by, "quiet"), -1, gap=2)

    def _choose(self, id_: str, *, on: bool) -> None:
        (self._chosen.add if on else self._chosen.discard)(id_)
