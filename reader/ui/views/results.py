"""What the search found, by kind, while one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.kit.places import NumberAt, ResultsFor, ServicesAt
from reader.kit.search import Found, search
from reader.ui.views.view import View
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
    group,
    kind,
    label,
    picture,
    row,
    turn,
)
from reader.ui.widgets.result_row import place_of, result_row
from reader.ui.widgets.scroll import Scroll
from reader.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from reader.kit.places import Place
    from reader.kit.search import Hit
    from reader.ui.room import Room
    from reader.ui.shared import Shared

# Kinds in the order in which they are shown, with the icon of their room.
KINDS = {"services": "phone", "terms": "book-a", "article": "book-open-text", "guides": "signpost"}
_FEW = 4


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
        self._rows: list[tuple[Tile, Place]] = []
        self._at = -1
        self._side = QVBoxLayout()
        self._side.setSpacing(4)
        self._margin = group(self._side, "margin")
        self._side.setContentsMargins(16, 20, 12, 20)
        inside = QWidget()
        self._box = QVBoxLayout(inside)
        self._box.setSpacing(0)
        self.scroller = Scroll(inside)
        self.setLayout(row(self._margin, self.scroller, gap=0))

    def open(self, place: Place) -> None:
        """Ask, and show what comes back; what is on the screen stays until then."""
        if not isinstance(place, ResultsFor):
            return
        self._place = place
        pack, session = self.shared.pack, self.shared.session
        lang, country = session.language, session.country
        rooms = self.shared.rooms

        def question() -> Found:
            return search(pack, place.query, lang=lang, country=country)

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
        self._margin.setVisible(room.words)
        self._margin.setFixedWidth(self.shared.theme.px(248))
        side = 24 if room.words else 12
        self._box.setContentsMargins(side, 20, side, 32)

    def step(self, by: int) -> None:
        """Mark the next row (1) or the one before (-1)."""
        if not self._rows:
            return
        if self._at >= 0:
            turn(self._rows[self._at][0], on=False)
        self._at = min(max(self._at + by, 0), len(self._rows) - 1)
        tile = self._rows[self._at][0]
        turn(tile, on=True)
        if self.scroller:
            self.scroller.ensureWidgetVisible(tile, 0, 24)
        self.told.emit(tile.accessibleName())

    def open_current(self) -> None:
        """Open the row that is marked, or the first."""
        if self._rows:
            self.wanted.emit(self._rows[max(self._at, 0)][1])

    # Showing

    def _show(self, found: Found) -> None:
        self._found = found
        clear(self._box)
        self._rows, self._at = [], -1
        groups = {name: [h for h in found.hits if kind_of(h) == name] for name in KINDS}
        self._kinds(groups)
        narrowed = self._place.kind
        shown = {n: hits for n, hits in groups.items() if hits and narrowed in ("", n)}
        self._box.addWidget(label(self._summary(found), "ui"))
        self._box.addSpacing(12)
        if not found.hits:
            self._nothing()
        # What fits best comes first; when help is asked for, or nothing else is better, that is helplines.
        order = sorted(
            shown, key=lambda n: (n != "services" or not found.asks_for_help, self._rank(n, shown))
        )
        for name in order:
            self._group(name, shown[name], whole=narrowed == name)
        self._box.addStretch(1)
        self.told.emit(self._summary(found))
        self.ready.emit()

    def _rank(self, name: str, shown: dict[str, list[Hit]]) -> tuple[int, float]:
        return (list(KINDS).index(name), -shown[name][0].score)

    def _summary(self, found: Found) -> str:
        if found.nearest and found.hits:
            near = ", ".join(found.nearest)
            return self.tr("Nothing says “{0}”. Words near it: {1}. Results: {2}").format(
                found.query.strip(), near, len(found.hits)
            )
        return self.tr("Results for “{0}”: {1}").format(found.query.strip(), len(found.hits))

    def _kinds(self, groups: dict[str, list[Hit]]) -> None:
        clear(self._side)
        title = label(self.tr("Show"), "label")
        title.setContentsMargins(8, 0, 0, 6)
        self._side.addWidget(title)
        total = sum(len(hits) for hits in groups.values())
        entries = [("", "list", total), *((n, KINDS[n], len(groups[n])) for n in KINDS)]
        for name, icon, count in entries:
            words = self._name(name)
            line = row(
                picture(self.shared, icon), label(words, "ui"), label(str(count), "ui", wrap=False),
                gap=10, margins=(8, 10, 10, 10),
            )  # fmt: skip
            line.setStretch(1, 1)
            tile = Tile(line, self.tr("{0}: {1}").format(words, count))
            tile.setProperty("on", self._place.kind == name)
            place = ResultsFor(self._place.query, name)
            tile.clicked.connect(lambda _on=False, place=place: self.wanted.emit(place))
            self._side.addWidget(tile)
        self._side.addSpacing(12)
        for words in (
            self.tr("Up and down keys move, Enter opens, Esc goes back to where you were."),
            self.tr("What you type is not kept."),
        ):
            hint = label(words, "quiet")
            hint.setContentsMargins(8, 0, 8, 8)
            self._side.addWidget(hint)
        self._side.addStretch(1)

    def _name(self, kind_: str) -> str:
        names = {
            "": self.tr("Everything"),
            "services": self.tr("Helplines"),
            "terms": self.tr("Glossary"),
            "article": self.tr("Article"),
            "guides": self.tr("Guides"),
        }
        return names[kind_]

    def _group(self, name: str, hits: list[Hit], *, whole: bool) -> None:
        head = row(label(self._name(name), "h3", wrap=False), -1, margins=(0, 8, 0, 4))
        if len(hits) > _FEW and not whole:
            more = button(self.shared, self.tr("All {0}").format(len(hits)), "quiet")
            place = ResultsFor(self._place.query, name)
            more.clicked.connect(lambda _on=False: self.wanted.emit(place))
            head.addWidget(more)
        self._box.addLayout(head)
        for hit in hits if whole else hits[:_FEW]:
            tile = result_row(self.shared, hit)
            leads = place_of(hit)
            tile.clicked.connect(lambda _on=False, leads=leads: self.wanted.emit(leads))
            self._rows.append((tile, leads))
            line = kind(frame(column(tile), "found"), "found")
            self._box.addWidget(line)
        self._box.addSpacing(12)

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
        self._box.addWidget(frame(inside, "card"))
