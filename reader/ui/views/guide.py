"""The guides: one step a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.kit.blocks import Heading, Text, plain
from reader.kit.places import PageAt
from reader.ui.views.page import PageView
from reader.ui.widgets.parts import button, label, note, row
from reader.ui.widgets.source_list import source_line
from reader.ui.widgets.steps import Steps

if TYPE_CHECKING:
    from reader.kit.blocks import Block
    from reader.kit.model import Page
    from reader.kit.places import Place
    from reader.ui.document import Writer
    from reader.ui.printing.sheets import Paper
    from reader.ui.shared import Shared


class Guide(PageView):
    """A step is what stands under one heading of level 2; what comes before the first is its start."""

    kind_of_page = "guide"

    def __init__(self, shared: Shared) -> None:
        self._steps: list[tuple[Heading, tuple[Block, ...]]] = []
        self._at = 0
        super().__init__(shared, self.tr("Guides"), numbered=False)

    def open(self, place: Place) -> None:
        """Show a guide, at the step that is named or else at its first."""
        super().open(place)
        if isinstance(place, PageAt) and self.page is not None:
            ids = [heading.id for heading, _ in self._steps]
            self._go(ids.index(place.heading) if place.heading in ids else 0, tell=False)

    def show_page(self) -> None:
        """Take the page apart into steps, and begin."""
        self._steps = steps_of(self.page) if self.page else []
        self._at = 0
        super().show_page()

    def written(self, page: Page, writer: Writer) -> None:
        """Write the step that is open."""
        if self._steps:
            heading, blocks = self._steps[self._at]
            writer.heading(2, heading.id, f"{self._at + 1}. {plain(heading.runs)}")
            writer.blocks(blocks)
        if self._at == len(self._steps) - 1 and page.sources:
            writer.heading(3, "sources", self.tr("Sources"))
            for number, source in enumerate(self.shared.pack.sources(page.sources), 1):
                writer.paragraph((Text(source_line(number, source)),), after=6, quiet=True)

    def paper(self) -> Paper | None:
        """The whole guide on paper: steps are for the screen."""
        if self.page is None:
            return None
        from reader.ui.printing.papers import paper_of

        page = self.page

        def write(writer: Writer) -> None:
            writer.heading(1, "title", page.head.title)
            writer.blocks(page.blocks)

        return paper_of(self.shared, write, page.reviewed)

    def under(self, page: Page) -> None:
        """The steps above the text, the ways on under it."""
        names = [plain(heading.runs) for heading, _ in self._steps]
        first = self.tr("Guide · {0} steps · {1} minutes").format(len(names), page.head.minutes)
        self.above.addWidget(label(first, "quiet"))
        self.above.addWidget(label(page.head.title, "h1"))
        self.above.addSpacing(12)
        steps = Steps(self.shared, names, self._at)
        steps.chosen.connect(self._go)
        if page.note and self._at == 0:
            self.above.addWidget(note(self.shared, "", "hand", page.note))
            self.above.addSpacing(12)
        self.above.addWidget(steps)
        self.above.addSpacing(16)
        line = row(-1)
        if self._at > 0:
            before = button(self.shared, self.tr("Back"), "", "arrow-left")
            before.setAccessibleName(self.tr("Back: {0}").format(names[self._at - 1]))
            before.clicked.connect(lambda: self._go(self._at - 1))
            line.insertWidget(0, before)
        if self._at + 1 < len(names):
            words = self.tr("Next: {0}").format(names[self._at + 1])
            after = button(self.shared, words, "main", "arrow-right")
            after.clicked.connect(lambda: self._go(self._at + 1))
            line.addWidget(after)
        self.foot.addLayout(line)

    def _go(self, at: int, *, tell: bool = True) -> None:
        if self.page is None or not 0 <= at < len(self._steps):
            return
        self._at = at
        super().show_page()
        self.sink(0)
        if tell:
            self.text.setFocus()
            self.told.emit(plain(self._steps[at][0].runs))


def steps_of(page: Page) -> list[tuple[Heading, tuple[Block, ...]]]:
    """A guide's steps: heading and what stands under it."""
    found: list[tuple[Heading, list[Block]]] = []
    for block in page.blocks:
        if isinstance(block, Heading) and block.level == 2:
            found.append((block, []))
        elif found:
            found[-1][1].append(block)
        else:
            found.append((Heading(2, "start", (Text(page.head.title),)), [block]))
    return [(heading, tuple(blocks)) for heading, blocks in found]
