"""A page that is read: contents beside it, the text, a side card, find-in-page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.kit.places import PageAt, read
from reader.ui.document import Writer
from reader.ui.views.view import View
from reader.ui.widgets.contents import Contents
from reader.ui.widgets.find_bar import FindBar
from reader.ui.widgets.page_text import PageText
from reader.ui.widgets.parts import button, clear, column, group, kind, row
from reader.ui.widgets.scroll import Scroll
from reader.ui.widgets.side_card import SideCard

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from reader.kit.model import Page, PageHead
    from reader.kit.places import Place
    from reader.ui.printing.sheets import Paper
    from reader.ui.room import Room
    from reader.ui.shared import Shared

MEASURE = 524
# The shortest line that is still read beside a card, in pixels at 100 % text.
LEAST = 300


class PageView(View):
    """Shared by the article and the guides: each says how its page is written and what is under it."""

    kind_of_page = "article"

    def __init__(self, shared: Shared, title: str, *, numbered: bool) -> None:
        super().__init__(shared)
        self.setAccessibleName(title)
        self.page: Page | None = None
        self.heads: tuple[PageHead, ...] = ()
        self._contents_open = False
        self._room: Room | None = None
        self.text = PageText(shared.theme)
        self.text.followed.connect(self.follow)
        self.text.shown.connect(self._reveal)
        self.card = SideCard(shared)
        self.card.wanted.connect(self.wanted)
        self.card.closed.connect(self._card_closed)
        self.find_bar = FindBar(shared, self.text)
        self.find_bar.closed.connect(self.text.setFocus)
        self.find_bar.told.connect(self.told)
        self.contents = Contents(shared, title, numbered=numbered)
        self.contents.wanted.connect(self.wanted)
        self._margin = Scroll(self.contents)
        kind(self._margin, "margin")
        self._open_contents = button(shared, title, "", "list")
        self._open_contents.clicked.connect(self._toggle_contents)
        self.above = QVBoxLayout()
        self.foot = QVBoxLayout()
        self._lay_out()
        self.setFocusProxy(self.text)

    def _lay_out(self) -> None:
        self._middle = group(
            column(row(self._open_contents, -1), self.above, self.text, 8, self.foot, -1)
        )
        self._inside = QWidget()
        self._line = row(-1, self._middle, -1, gap=0)
        self._inside.setLayout(self._line)
        self.scroller = Scroll(self._inside)
        self._aside = Scroll(group(column(self.card, -1, margins=(0, 20, 20, 8))))
        self._aside.hide()
        whole = row(self._margin, column(self.find_bar, self.scroller), self._aside, gap=0)
        self.setLayout(whole)

    # Places

    def open(self, place: Place) -> None:
        """Show a page, at a heading where one is named."""
        if not isinstance(place, PageAt):
            return
        session = self.shared.session
        if not self.heads:
            self.heads = self.shared.pack.pages(self.kind_of_page, session.language)
            self.contents.fill(self.heads)
        if self.page is None or (place.id or self.page.head.id) != self.page.head.id:
            self.card.hide()
            self._open_aside(shown=False)
            self.page = self.shared.pack.page(self.kind_of_page, place.id, session.language)
            self.show_page()
        if self.page is not None:
            self.contents.mark(self.page.head.id)
        if place.heading:
            self.text.show_heading(place.heading)
        self.ready.emit()

    def subject(self) -> str:
        """The page's title."""
        return self.page.head.title if self.page else self.accessibleName()

    def show_page(self) -> None:
        """Write the page and what is under it."""
        clear(self.above)
        clear(self.foot)
        if self.page is None:
            self.missing()
            return
        self.text.setAccessibleName(self.page.head.title)
        self.write_page(self.page)
        self.under(self.page)
        if self.shared.choices is not None:
            self.foot.addSpacing(16)
            self.foot.addLayout(row(self.print_button(), -1))

    def write_page(self, page: Page) -> None:
        """Show the page as it is to be read now."""
        writer = self.writer()
        self.written(page, writer)
        self.text.write(writer)

    def missing(self) -> None:
        """The kit has no such page: say so, and offer the ones it has."""
        writer = Writer(self.shared.theme, self.measure())
        writer.heading(1, "missing", self.tr("This kit has no such page"))
        self.text.write(writer)

    def writer(self) -> Writer:
        """What the page is written with, for the screen."""
        return Writer(self.shared.theme, self.measure())

    def written(self, page: Page, writer: Writer) -> None:
        """Write the page."""
        raise NotImplementedError

    def paper(self) -> Paper | None:
        """The page on paper, figures as tables."""
        if self.page is None:
            return None
        from reader.ui.printing.papers import paper_of

        page = self.page
        return paper_of(self.shared, lambda writer: self.written(page, writer), page.reviewed)

    def under(self, page: Page) -> None:
        """What stands under the page."""

    def measure(self) -> int:
        """The width of the text in pixels: about 66 characters, or what there is."""
        wide = self.shared.theme.px(MEASURE)
        return min(wide, max(self._middle.width() or wide, 240)) if self._room else wide

    # Links

    def follow(self, href: str) -> None:
        """What a link in the text does."""
        scheme, _, rest = href.partition(":")
        pack, lang = self.shared.pack, self.shared.session.language
        if scheme == "term":
            term = pack.term(rest, lang)
            if term is not None:
                self._open_aside(shown=True)
                self.card.show_term(term)
        elif scheme == "cite":
            for source in pack.sources((rest,)):
                self._open_aside(shown=True)
                self.card.show_source(source)
        elif scheme == "place":
            place = read(rest)
            if place is not None:
                self.wanted.emit(place)

    def _card_closed(self) -> None:
        self._open_aside(shown=False)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    # Room

    def fit(self, room: Room) -> None:
        """Contents beside the text where there is room, else behind a button."""
        self._room = room
        px = self.shared.theme.px
        self._margin.setVisible(room.columns or self._contents_open)
        self._margin.setFixedWidth(px(288 if room.wide else 256))
        self._open_contents.setVisible(not room.columns)
        side = 32 if room.width >= 600 else 12
        self._line.setContentsMargins(side, 20, side, 32)
        rail = 0 if not room.rail else 96 if room.rail_words else 56
        left = self.width() if self.width() > 100 else px(room.width) - rail
        beside = px(288 if room.wide else 256) if room.columns or self._contents_open else 0
        for_text = left - beside - 2 * side - 20
        self._line.setStretch(0, 1 if room.wide or not room.columns else 0)
        card = min(px(400), max(left - 8, 200))
        # The card stands beside the text while enough of a line is left; else it takes its place.
        alone = not self._aside.isHidden() and for_text - card < px(LEAST)
        if not self._aside.isHidden() and not alone:
            for_text -= card
        self._aside.setFixedWidth(left - beside if alone else card)
        self.scroller.setVisible(not alone)
        self._middle.setFixedWidth(max(min(px(MEASURE), for_text), 200))

    def _open_aside(self, *, shown: bool) -> None:
        self._aside.setVisible(shown)
        if self._room is not None:
            self.fit(self._room)

    def _toggle_contents(self) -> None:
        self._contents_open = not self._contents_open
        if self._room:
            self.fit(self._room)

    # Keys

    def close_layer(self) -> bool:
        """The side card first, then the find bar."""
        if self.card.isVisible():
            self.card.close_card()
        elif self.find_bar.isVisible():
            self.find_bar.close_bar()
        else:
            return False
        return True

    def find_in_page(self) -> bool:
        """Open find-in-page."""
        self.find_bar.open_bar()
        return True

    def jump(self, by: int) -> bool:
        """To the next heading or the one before."""
        words = self.text.jump(by)
        if words:
            self.told.emit(words)
        return bool(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Keys that move the page."""
        pages = {
            Qt.Key.Key_Down: 0.12, Qt.Key.Key_Up: -0.12, Qt.Key.Key_PageDown: 0.9,
            Qt.Key.Key_PageUp: -0.9, Qt.Key.Key_Space: 0.9, Qt.Key.Key_Home: -1000,
            Qt.Key.Key_End: 1000,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if self.scroller and key in pages:
            self.scroller.by_page(pages[key])
        else:
            super().keyPressEvent(event)

    def _reveal(self, top: int, height: int) -> None:
        if self.scroller is None:
            return
        inside = self._inside
        at = self.text.mapTo(inside, self.text.rect().topLeft()).y() + top
        seen = self.scroller.viewport().height()
        if height >= seen:
            self.scroller.sink(at - 16)
        elif not self.scroller.depth() <= at <= self.scroller.depth() + seen - height - 24:
            self.scroller.sink(at - seen // 3)
