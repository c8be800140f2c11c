"""The card beside the page: what a word means, or where a figure was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from reader.kit.blocks import Link, Text
from reader.kit.places import GlossaryAt, read
from reader.ui.document import Writer
from reader.ui.widgets.page_text import PageText
from reader.ui.widgets.parts import button, clear, column, kind, label, row
from reader.ui.widgets.source_list import source_words

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from reader.kit.model import Source, Term
    from reader.ui.shared import Shared


def _cap(words: str) -> QWidget:
    cap = label(words, "key")
    cap.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return cap


class SideCard(QFrame):
    """Esc or the cross closes it; the focus then goes back to the page. `wanted` carries a Place."""

    wanted = Signal(object)
    closed = Signal()

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        kind(self, "side")
        self._shared = shared
        self._box = column(gap=8, margins=(20, 12, 12, 16))
        self.setLayout(self._box)
        self.hide()

    def show_term(self, term: Term) -> None:
        """What a word means."""
        writer = self._writer()
        writer.blocks(term.meaning)
        if term.see_also:
            runs: list[Text | Link] = [Text(self.tr("See also: "))]
            for at, head in enumerate(term.see_also):
                runs += [Text(", ")] if at else []
                runs.append(Link(head.term, f"glossary/{head.id}"))
            writer.paragraph(runs)
        more = button(self._shared, self.tr("Open in glossary"), "", "book-a")
        more.clicked.connect(lambda: self.wanted.emit(GlossaryAt(term.head.id)))
        self._fill(self.tr("Glossary"), term.head.term, writer, more)

    def show_source(self, source: Source) -> None:
        """Where a figure was read."""
        writer = self._writer()
        for line in source_words(source):
            writer.paragraph((Text(line),))
        self._fill(self.tr("Source"), source.publisher or source.title, writer, None)

    def close_card(self) -> None:
        """Take it away."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)

    def _writer(self) -> Writer:
        return Writer(self._shared.theme, self._shared.theme.px(360))

    def _fill(self, over: str, title: str, writer: Writer, act: QWidget | None) -> None:
        clear(self._box)
        close = button(self._shared, "", "tool", "x", spoken=self.tr("Close this card"))
        close.clicked.connect(self.close_card)
        self._box.addLayout(row(label(over, "quiet", wrap=False), -1, _cap(self.tr("Esc")), close))
        self._box.addWidget(label(title, "h2"))
        text = PageText(self._shared.theme)
        text.setAccessibleName(title)
        text.followed.connect(self._follow)
        text.write(writer)
        text.setMinimumWidth(0)
        self._box.addWidget(text)
        if act is not None:
            self._box.addLayout(row(act, -1))
        self.setAccessibleName(f"{over}: {title}")
        self.show()
        self.raise_()
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow(self, href: str) -> None:
        scheme, _, rest = href.partition(":")
        place = GlossaryAt(rest) if scheme == "term" else read(rest)
        if place is not None:
            self.wanted.emit(place)
