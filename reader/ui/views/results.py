"""What the search found, by kind, while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.kit.places import NumberAt, ResultsFor, ServicesAt
from reader.kit.search import Found, search
from reader.ui.views.view import View
from reader.ui.widgets.kind_list import KINDS, KindList, name_of
from reader.ui.widgets.numbers import (
    emergency_of,
    first_number,
    main_service,
    main_words,
    number_label,
)
from reader.ui.widgets.parts import (
    button,
    clear,
    column,
    frame,
    label,
    row,
    turn,
)
from reader.ui.widgets.result_group import ResultGroup
from reader.ui.widgets.scroll import Scroll

if TYPE_CHECKING:
    from reader.kit.places import Place
    from reader.kit.search import Hit
    from reader.ui.room import Room
    from reader.ui.shared import Shared
    from reader.ui.widgets.result_row import ResultRow


def kind_of(hit: Hit) -> str:
    """Which group a hit belongs to."""
    if hit.kind == "page":
        return "guides" if hit.page_kind == "guide" else "article"
    return f"{hit.kind}s"


class Results(View):
    """Groups with their first few, all of one kind when asked. Up, Down and Enter from the field."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.setAccessibleName(self.tr("Search"))
        self._place = ResultsFor("")
        self._found = Found("")
        self._rows: list[ResultRow] = []
        self._at = -1
        # What was found of each kind and is not shown yet.
        self._waiting: dict[str, list[Hit]] = {}
        self._asking = self._open_soon = False
        self._kinds = KindList(shared)
        self._kinds.wanted.connect(self._narrow)
        self._summary_line = label("", "ui")
        self._none = QVBoxLayout()
        self._groups = {name: self._group(name) for name in KINDS}
        inside = QWidget()
        self._box = column(self._summary_line, 12, self._none, *self._groups.values(), -1)
        inside.setLayout(self._box)
        self.scroller = Scroll(inside)
        self.setLayout(row(self._kinds, self.scroller, gap=0))

    def _group(self, name: str) -> ResultGroup:
        made = ResultGroup(self.shared, name_of(name))
        made.wanted.connect(self.wanted)
        made.all_wanted.connect(lambda: self._narrow(name))
        made.hide()
        return made

    def _narrow(self, kind_: str) -> None:
        self.wanted.emit(ResultsFor(self._place.query, kind_))

    def open(self, place: Place) -> None:
        """Ask, and show what comes back; what is on the screen stays until then."""
        if not isinstance(place, ResultsFor):
            return
        self._place = place
        self._asking, self._open_soon = True, False
        pack, session = self.shared.pack, self.shared.session
        lang, country = session.language, session.country
        rooms = self.shared.rooms

        def question() -> Found:
            return search(pack, place.query, lang=lang, country=country, limit=120, each=40)

        def answer(found: Found) -> None:
            allowed = {"services": "helplines", "terms": "glossary"}
            hits = tuple(h for h in found.hits if allowed.get(kind_of(h), kind_of(h)) in rooms)
            self._show(Found(found.query, hits, found.nearest, found.asks_for_help))

        self.shared.ask.ask(self, question, answer)

    def subject(self) -> str:
        """What was asked."""
        return self.tr("Search: {0}").format(self._place.query)

    def fit(self, room: Room) -> None:
        """The list of kinds beside the results where there is room."""
        self._kinds.setVisible(room.words)
        self._kinds.setFixedWidth(self.shared.theme.px(248))
        side = 24 if room.words else 12
        self._box.setContentsMargins(side, 20, side, 32)

    def step(self, by: int) -> None:
        """Mark the next row (1) or the one before (-1)."""
        if not self._rows:
            return
        if self._at >= 0:
            turn(self._rows[self._at], on=False)
        self._at = min(max(self._at + by, 0), len(self._rows) - 1)
        tile = self._rows[self._at]
        turn(tile, on=True)
        if self.scroller:
            self.scroller.ensureWidgetVisible(tile, 0, 24)
        self.told.emit(tile.accessibleName())

    def open_current(self) -> None:
        """Open the row that is marked, or the first."""
        if self._asking:
            # Enter came before the answer: what is on the screen is that to an earlier question.
            self._open_soon = True
        elif self._rows:
            self.wanted.emit(self._rows[max(self._at, 0)].place)

    # Showing

    def _show(self, found: Found) -> None:
        if self._at >= 0:
            turn(self._rows[self._at], on=False)
        self._found, self._at, self._asking = found, -1, False
        hits = {name: [h for h in found.hits if kind_of(h) == name] for name in KINDS}
        narrowed = self._place.kind
        self._kinds.show_counts({name: len(of) for name, of in hits.items()}, narrowed)
        self._summary_line.setText(self._summary(found))
        clear(self._none)
        if not found.hits:
            self._nothing()
        self._rows = []
        self._waiting = {n: hits[n] if narrowed in ("", n) else [] for n in KINDS}
        self._fill()
        self.told.emit(self._summary(found))
        self.ready.emit()
        if self._open_soon:
            self.open_current()

    def _fill(self) -> None:
        """Fill the groups; where rows must be made first, the others wait for the next turn."""
        while self._waiting:
            name = next(iter(self._waiting))
            hits, group = self._waiting.pop(name), self._groups[name]
            made = group.show_hits(hits, whole=self._place.kind == name)
            self._rows += group.rows()
            if made:
                QTimer.singleShot(0, self, self._fill)
                return

    def _summary(self, found: Found) -> str:
        if found.nearest and found.hits:
            near = ", ".join(found.nearest)
            return self.tr("Nothing says “{0}”. Words near it: {1}. Results: {2}").format(
                found.query.strip(), near, len(found.hits)
            )
        return self.tr("Results for “{0}”: {1}").format(found.query.strip(), len(found.hits))

    def _nothing(self) -> None:
        """Never a dead end: words near it, the numbers, the directory."""
        words = self.tr(
            "Nothing here says that. Try fewer or other words, or look in the helplines."
        )
        acts = row(gap=12)
        if self._found.nearest:
            for near in self._found.nearest:
                again = button(self.shared, near, "chip")
                again.clicked.connect(
                    lambda _on=False, near=near: self.wanted.emit(ResultsFor(near))
                )
                acts.addWidget(again)
        lines = button(self.shared, self.tr("Open helplines"), "", "phone")
        lines.clicked.connect(lambda: self.wanted.emit(ServicesAt()))
        acts.addWidget(lines)
        acts.addStretch(1)
        inside = column(label(words, "ui"), acts, gap=12, margins=(20, 16, 20, 16))
        emergency, line = emergency_of(self.shared), main_service(self.shared)
        if emergency and emergency.number:
            danger = label(self.tr("Danger now"), "ui", wrap=False)
            inside.addLayout(row(danger, number_label(emergency.number, "small"), -1, gap=12))
        if line and first_number(line):
            talk = button(self.shared, self.tr("Show big"), "", "maximize-2")
            talk.clicked.connect(lambda: self.wanted.emit(NumberAt(line.id)))
            caption = label(main_words(line), "ui", wrap=False)
            inside.addLayout(
                row(caption, number_label(first_number(line), "small"), talk, -1, gap=12)
            )
        self._none.addWidget(frame(inside, "card"))
