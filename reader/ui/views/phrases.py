"""Sentences to show across the table, with three answers to touch. No answer is kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reader.kit.facets import NOT_POLICE, is_police
from reader.kit.places import NumberAt, PhrasesAt, ServicesAt
from reader.ui import faces
from reader.ui.views.view import View
from reader.ui.widgets.chooser import Chooser
from reader.ui.widgets.flow import Flow
from reader.ui.widgets.numbers import main_service
from reader.ui.widgets.parts import button, clear, column, frame, group, label, picture, row, turn
from reader.ui.widgets.scroll import Scroll
from reader.ui.widgets.tile import Tile
from reader.ui.widgets.turns import Turns

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from reader.kit.model import Phrase, Service, Wording
    from reader.kit.places import Place
    from reader.ui.printing.pages import Printable
    from reader.ui.room import Room
    from reader.ui.shared import Shared

_ICONS = ("check", "x", "clock")
# Sentences of the list made in one go.
AT_ONCE = 4
# Letters of a sentence up to which it is set large, and of medium size.
_LARGE, _MEDIUM = 45, 100
# Room that three answers need beside each other, in pixels at 100 % text.
_ACROSS = 480


class Phrases(View):
    """The list of sentences, or one of them as large as it goes."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.setAccessibleName(self.tr("Phrases to show"))
        self._lang, self._at = "", ""
        self._wide = True
        self._turns = Turns(self, at_once=AT_ONCE)
        self._head = column()
        self._middle = column(gap=8)
        self._answers = row(gap=16)
        self._foot = column()
        inside = group(
            column(self._head, self._middle, self._answers, self._foot, gap=12,
                   margins=(24, 8, 24, 12)),
            "page",
        )  # fmt: skip
        self.scroller = Scroll(inside)
        self.setLayout(row(self.scroller))

    def open(self, place: Place) -> None:
        """Show the list in a language, or one sentence of it."""
        if isinstance(place, PhrasesAt):
            self._lang = place.lang or self._lang or self._usual()
            self._at = place.phrase
            self._show()
            self.ready.emit()

    def fit(self, room: Room) -> None:
        """Answers under each other where there is little room."""
        wide = room.width >= _ACROSS
        if wide != self._wide:
            self._wide = wide
            if self._lang:
                self._show()

    def paper(self) -> Printable | None:
        """Every sentence as a card."""
        from reader.ui.printing.phrase_cards import phrase_cards

        return phrase_cards(self.shared, self._lang)

    def _usual(self) -> str:
        chosen = self.shared.session.filters.language
        return chosen if chosen in self.shared.pack.wordings() else "en"

    def _show(self) -> None:
        self._turns.stop()
        for box in (self._head, self._middle, self._answers, self._foot):
            clear(box)
        pack = self.shared.pack
        wording, english = pack.wording(self._lang), pack.wording("en")
        self._head.addWidget(self._bar(wording))
        ids = [phrase.id for phrase in english.phrases]
        if self._at in ids:
            self._one(wording, english, ids.index(self._at))
        else:
            self._list(wording, english)

    def _bar(self, wording: Wording) -> QWidget:
        own = next((one.own for one in self.shared.pack.spoken() if one.code == wording.lang), "")
        tongue = button(self.shared, own or wording.lang, "", "languages",
                        spoken=self.tr("Language: {0}. Change").format(own))  # fmt: skip
        tongue.setObjectName("tongue")
        faces.put_on(tongue, wording.lang)
        tongue.clicked.connect(lambda: self._ask(tongue))
        parts: list[QWidget] = [self.back_button(), tongue]
        if wording.draft:
            says = label(self.tr("Draft: not yet read by a native reader"), "amber", wrap=False)
            says.setMinimumHeight(self.shared.theme.size("target") - 2)
            parts.append(frame(row(says, margins=(8, 0, 8, 0)), "age", tone="ageing"))
        print_ = self.print_button(self.tr("Print as cards"))
        return group(Flow(*parts, print_, air=5))

    def _ask(self, anchor: QPushButton) -> None:
        pack = self.shared.pack
        names = {one.code: one for one in pack.spoken()}
        entries = [
            (code, f"{names[code].own} · {names[code].name}" if code in names else code)
            for code in pack.wordings()
        ]
        title = self.tr("Choose a language")
        chooser = Chooser(self.shared, title, entries, self._lang, face=faces.for_language)
        chooser.chosen.connect(lambda code: self.wanted.emit(PhrasesAt(code, self._at)))
        self.open_list(title, chooser, anchor)

    # All of them

    def _list(self, wording: Wording, english: Wording) -> None:
        theirs = {phrase.id: phrase.text for phrase in wording.phrases}
        self._turns.start(
            partial(self._add, wording.lang, phrase, theirs.get(phrase.id, ""))
            for phrase in english.phrases
        )

    def _add(self, lang: str, phrase: Phrase, text: str) -> None:
        lines: list[QLabel] = []
        if text:
            lines.append(label(text, "h3"))
            faces.put_on(lines[0], lang)
        if text != phrase.text:
            says = phrase.text if text else self.tr("{0} (not translated)").format(phrase.text)
            lines.append(label(says, "quiet"))
        # One short line alone is lower than what a finger needs.
        lines[0].setMinimumHeight(0 if lines[1:] else self.shared.theme.size("target") - 16)
        words = column(*lines, gap=2, margins=(12, 8, 12, 8))
        tile = Tile(words, text or phrase.text, "row")
        tile.clicked.connect(lambda: self.wanted.emit(PhrasesAt(lang, phrase.id)))
        self._middle.addWidget(tile)

    # One of them

    def _one(self, wording: Wording, english: Wording, at: int) -> None:
        below = english.phrases[at]
        found = next((p for p in wording.phrases if p.id == below.id), None)
        text = found.text if found else below.text
        size = "large" if len(text) <= _LARGE else "medium" if len(text) <= _MEDIUM else "small"
        own = label(text, "phrase", on=size, wrap=True)
        own.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        own.setAlignment(Qt.AlignmentFlag.AlignVCenter | self._side(wording))
        faces.put_on(own, wording.lang if found else "en")
        self._middle.addWidget(own, 1)
        if found is None:
            self._middle.addWidget(label(self.tr("Not translated"), "amber"))
        elif wording.lang != "en":
            english_ = label(below.text, "h2")
            english_.setAlignment(self._side(wording))
            self._middle.addWidget(english_)
        self._answer_with(wording, english, below)
        self._foot.addWidget(self._steps(english, at))

    def _side(self, wording: Wording) -> Qt.AlignmentFlag:
        rtl = any(one.rtl for one in self.shared.pack.spoken() if one.code == wording.lang)
        right = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        return right | Qt.AlignmentFlag.AlignAbsolute

    def _answer_with(self, wording: Wording, english: Wording, phrase: Phrase) -> None:
        answers = wording.answers or english.answers
        tiles: list[Tile] = []
        for icon, own, name in zip(_ICONS, answers, english.answers, strict=True):
            big = label(own, "h2", wrap=False)
            faces.put_on(big, wording.lang)
            words = column(-1, big, gap=2)
            if own != name:
                words.addWidget(label(name, "quiet", wrap=False))
            words.addStretch(1)
            face = row(-1, picture(self.shared, icon, "text", 32), 8, words, -1)
            tile = Tile(face, name if own == name else f"{own}, {name}", "pick")
            tile.setProperty("on", False)
            tile.setFixedHeight(self.shared.theme.px(120 if self._wide else 72))
            tile.setCheckable(True)
            tiles.append(tile)
            self._answers.addWidget(tile, 1)
        for tile in tiles:
            tile.clicked.connect(lambda _on=False, tile=tile: self._touched(tiles, tile, phrase))
        directions = self._answers.Direction
        rtl = bool(self._side(wording) & Qt.AlignmentFlag.AlignRight)
        # Qt turns a row round by itself where the window reads from right to left.
        across = directions.RightToLeft if rtl != self.isRightToLeft() else directions.LeftToRight
        self._answers.setDirection(across if self._wide else directions.TopToBottom)

    def _touched(self, tiles: list[Tile], touched: Tile, phrase: Phrase) -> None:
        for tile in tiles:
            tile.setChecked(tile is touched)
            turn(tile, on=tile is touched)
        self._next.setVisible(phrase.then == "number" and touched is tiles[0])

    def _steps(self, english: Wording, at: int) -> QWidget:
        shared, ids = self.shared, [phrase.id for phrase in english.phrases]

        def to(words: str, icon: str, index: int) -> QWidget:
            made = button(shared, words, "", icon)
            made.setEnabled(0 <= index < len(ids))
            place = PhrasesAt(self._lang, ids[index] if 0 <= index < len(ids) else "")
            made.clicked.connect(lambda: self.wanted.emit(place))
            return made

        every = button(shared, self.tr("All phrases"), "quiet", "list")
        every.clicked.connect(lambda: self.wanted.emit(PhrasesAt(self._lang)))
        self._next = button(shared, self.tr("Show the number big"), "main", "maximize-2")
        line = main_service(shared)
        self._next.clicked.connect(lambda: self.wanted.emit(_offered(shared, line)))
        self._next.hide()
        count = label(self.tr("{0} of {1}").format(at + 1, len(ids)), "quiet", wrap=False)
        kept = label(self.tr("Answers are not kept."), "quiet", wrap=False)
        for words in (count, kept):
            words.setMinimumHeight(shared.theme.size("target"))
        before = to(self.tr("Before"), "arrow-left", at - 1)
        after = to(self.tr("Next"), "arrow-right", at + 1)
        return group(Flow(before, count, after, every, kept, self._next, gap=12, air=5))


def _offered(shared: Shared, line: Service | None) -> Place:
    """The main line; where the police answer it, the others: what was said may be "I am not the police"."""
    if line is None:
        return ServicesAt()
    if is_police(line):
        return ServicesAt(shared.session.filters._replace(runner=NOT_POLICE))
    return NumberAt(line.id)
