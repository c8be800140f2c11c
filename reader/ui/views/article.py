"""The article: one section at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.kit.blocks import Heading, Link, Paragraph, Text
from reader.kit.places import PageAt
from reader.ui.document import Writer
from reader.ui.views.page import PageView
from reader.ui.widgets.parts import button, row, rule
from reader.ui.widgets.source_list import source_line
from reader.ui.words import short_date

if TYPE_CHECKING:
    from reader.kit.model import Page
    from reader.ui.shared import Shared

# The heading at the foot of each section, as the content folder's README asks for it.
HELP = "where-to-get-help"


class Article(PageView):
    """Content note, key points, text with figures and terms, sources, the way on."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared, self.tr("Contents"), numbered=True)
        self._tables: frozenset[int] = frozenset()

    def show_page(self) -> None:
        """Another section shows its figures as charts again."""
        self._tables = frozenset()
        super().show_page()

    def writer(self) -> Writer:
        """With the figures as charts, or as tables where that was asked for."""
        return Writer(self.shared.theme, self.measure(), tables=self._tables)

    def written(self, page: Page, writer: Writer) -> None:
        """Write the section."""
        at = [head.id for head in self.heads].index(page.head.id) + 1
        lang = self.shared.session.language
        first = self.tr("Section {0} of {1} · {2} minutes · Reviewed {3}").format(
            at, len(self.heads), page.head.minutes, short_date(page.reviewed, lang)
        )
        writer.paragraph((Text(first),), after=4, quiet=True)
        if page.review_due < self.shared.session.clock().date():
            due = self.tr("A review of this page was due on {0}: figures and law may have changed.")
            writer.paragraph(
                (Text(due.format(short_date(page.review_due, lang)), strong=True),), after=8
            )
        writer.heading(1, "title", page.head.title)
        if page.note:
            skip = Link(self.tr("Skip to what helps"), f"article/{page.head.id}#{HELP}")
            way = () if writer.for_paper else (skip,)
            writer.note("", "", (Paragraph((Text(f"{page.note}  "), *way)),))
        if page.points:
            writer.points(self.tr("In short"), page.points)
        writer.blocks(page.blocks)
        sources = self.shared.pack.sources(page.sources)
        if sources:
            writer.blocks((Heading(2, "sources", (Text(self.tr("Sources")),)),))
            for number, source in enumerate(sources, 1):
                writer.paragraph((Text(source_line(number, source)),), after=6, quiet=True)

    def under(self, page: Page) -> None:
        """The section before and the next."""
        ids = [head.id for head in self.heads]
        at = ids.index(page.head.id)
        line = row(-1)
        if at > 0:
            before = button(
                self.shared,
                self.tr("Before"),
                "",
                "arrow-left",
                spoken=self.tr("Before: {0}").format(self.heads[at - 1].title),
            )
            before.clicked.connect(lambda: self.wanted.emit(PageAt("article", ids[at - 1])))
            line.insertWidget(0, before)
        if at + 1 < len(ids):
            following = self.heads[at + 1].title
            after = button(
                self.shared, self.tr("Next: {0}").format(following), "main", "arrow-right"
            )
            after.clicked.connect(lambda: self.wanted.emit(PageAt("article", ids[at + 1])))
            line.addWidget(after)
        self.foot.addWidget(rule())
        self.foot.addSpacing(16)
        self.foot.addLayout(line)

    def follow(self, href: str) -> None:
        """Also a figure's switch between chart and table."""
        scheme, _, rest = href.partition(":")
        if scheme == "table" and self.page is not None:
            self._tables = self._tables ^ {int(rest)}
            depth = self.depth()
            self.write_page(self.page)
            self.sink(depth)
        else:
            super().follow(href)
