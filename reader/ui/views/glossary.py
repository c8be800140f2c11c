"""The glossary: words on one side, what one means on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.kit.blocks import Link, Text
from reader.kit.places import GlossaryAt, read
from reader.ui.document import Writer
from reader.ui.views.view import View
from reader.ui.widgets.field import Field
from reader.ui.widgets.page_text import PageText
from reader.ui.widgets.parts import button, column, kind, label, row
from reader.ui.widgets.scroll import Scroll
from reader.ui.widgets.source_list import source_line
from reader.ui.widgets.word_list import WordList

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.kit.model import Term
    from reader.kit.places import Place
    from reader.ui.printing.pages import Printable
    from reader.ui.room import Room
    from reader.ui.shared import Shared


class Glossary(View):
    """Two panes; one where there is little room, with a way back to the list."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.setAccessibleName(self.tr("Glossary"))
        heads = shared.pack.terms(shared.session.language)
        self._term: Term | None = None
        self._two = True
        self._field = Field()
        self._field.setPlaceholderText(self.tr("Find a word, or type its first letter"))
        self._field.setAccessibleName(self.tr("Find a word, or type its first letter"))
        mark = self._field.addAction(
            QIcon(shared.icons.pixmap("book-a", "text-quiet")),
            Field.ActionPosition.LeadingPosition,
        )
        mark.setText(self.tr("Find a word"))
        self._list = WordList(shared, heads)
        self._none = label(self.tr("No such word here. Ctrl+K searches everything."), "ui")
        self._none.hide()
        title = label(self.tr("Glossary"), "h2", wrap=False)
        count = label(self.tr("{0} words").format(len(heads)), "quiet", wrap=False)
        self._side = QWidget()
        print_ = self.print_button(self.tr("Print"))
        kind(print_, "quiet")
        self._side.setLayout(
            column(
                row(title, -1, count, print_, margins=(0, 0, 0, 4)),
                self._field,
                self._none,
                self._list,
                gap=8,
                margins=(24, 20, 12, 0),
            )
        )
        kind(self._side, "margin")
        self._text = PageText(shared.theme)
        self._text.followed.connect(self._follow)
        self._back = button(shared, self.tr("All words"), "", "list")
        self._back.clicked.connect(lambda: self._show_side(side=True))
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.addLayout(row(self._back, -1))
        self._inside.addWidget(self._text)
        self._inside.addStretch(1)
        self.scroller = Scroll(inside)
        self.setLayout(row(self._side, self.scroller, gap=0))
        self.setFocusProxy(self._field)
        self._field.textChanged.connect(self._narrow)
        self._field.returnPressed.connect(self._list.setFocus)
        self._list.chosen.connect(self._chosen)

    def open(self, place: Place) -> None:
        """Show a word, or the first of the list."""
        if not isinstance(place, GlossaryAt):
            return
        lang = self.shared.session.language
        heads = self.shared.pack.terms(lang)
        wanted = place.term or (self._term.head.id if self._term else heads[0].id if heads else "")
        self._term = self.shared.pack.term(wanted, lang)
        self._write()
        if self._term is not None:
            self._list.mark(self._term.head.id)
        self._show_side(side=not place.term)
        self.ready.emit()

    def subject(self) -> str:
        """The word that is open."""
        return self._term.head.term if self._term else self.accessibleName()

    def fit(self, room: Room) -> None:
        """Two panes where there is room."""
        px = self.shared.theme.px
        self._two = room.words
        self._side.setMaximumWidth(px(432) if self._two else 16777215)
        self._side.setMinimumWidth(px(300) if self._two else 0)
        side = 40 if room.words else 16
        self._inside.setContentsMargins(side, 20, side, 24)
        self._text.setMaximumWidth(px(608))
        self._show_side(side=not self._list.hasFocus() and self._side.isVisible())

    def paper(self) -> Printable | None:
        """Every word of the glossary, from A to Z."""
        from reader.ui.printing.glossary import glossary_paper

        return glossary_paper(self.shared)

    def jump(self, by: int) -> bool:
        """Headings of the word that is open."""
        return bool(self._text.jump(by))

    def _show_side(self, *, side: bool) -> None:
        self._back.setVisible(not self._two)
        self._side.setVisible(self._two or side)
        if self.scroller is not None:
            self.scroller.setVisible(self._two or not side)

    def _narrow(self, words: str) -> None:
        found = self._list.narrow(words)
        self._none.setVisible(not found)
        self.told.emit(self.tr("{0} words").format(len(found)))

    def _chosen(self, id_: str) -> None:
        self._term = self.shared.pack.term(id_, self.shared.session.language)
        self._write()
        self.sink(0)

    def _follow(self, href: str) -> None:
        scheme, _, rest = href.partition(":")
        place = GlossaryAt(rest) if scheme == "term" else read(rest)
        if place is not None:
            self.wanted.emit(place)

    def _write(self) -> None:
        writer = Writer(self.shared.theme, self.shared.theme.px(600))
        term = self._term
        if term is None:
            writer.heading(1, "title", self.tr("This word is not in the glossary"))
        else:
            writer.heading(1, "title", term.head.term)
            if term.aliases:
                also = self.tr("Also: {0}").format(", ".join(term.aliases))
                writer.paragraph((Text(also),), quiet=True)
            writer.blocks(term.meaning)
            self._links(
                writer,
                self.tr("See also: "),
                [(head.term, f"glossary/{head.id}") for head in term.see_also],
            )
            self._links(
                writer,
                self.tr("Used in: "),
                [
                    (h.title, f"{'guides' if h.kind == 'guide' else 'article'}/{h.id}")
                    for h in term.used_in
                ],
            )
            for number, source in enumerate(self.shared.pack.sources(term.sources), 1):
                writer.paragraph((Text(source_line(number, source)),), after=6, quiet=True)
        self._text.setAccessibleName(self.subject())
        self._text.write(writer)

    def _links(self, writer: Writer, title: str, links: Iterable[tuple[str, str]]) -> None:
        runs: list[Text | Link] = []
        for words, place in links:
            runs += [Text(", ") if runs else Text(title), Link(words, place)]
        if runs:
            writer.paragraph(runs)
