"""Blocks of a page into a text document, with marks of what is where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import (
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextListFormat,
    QTextOption,
)

from reader.kit.blocks import (
    Cite,
    Figure,
    Heading,
    ItemList,
    Link,
    Note,
    Paragraph,
    TermLink,
    Text,
)
from reader.kit.phones import nobreak
from reader.ui.bars import chart
from reader.ui.formats import Formats
from reader.ui.marks import FigureMark, HeadingMark, LinkMark, Marks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.kit.blocks import Block, Run
    from reader.ui.theme import Theme

# Edge and ground of a note, by its tone.
TONES = {
    "": ("line-strong", "sunken"),
    "info": ("accent", "accent-soft"),
    "warn": ("warn-amber", "warn-soft"),
    "say": ("ok", "ok-soft"),
    "avoid": ("line-strong", "sunken"),
}


class Writer:
    """Writes into a document of its own, from top to bottom. `width` is the text's, in pixels."""

    def __init__(self, theme: Theme, width: int, *, tables: frozenset[int] = frozenset()) -> None:
        self.document = QTextDocument()
        self.document.setDocumentMargin(0)
        self.document.setUndoRedoEnabled(False)
        self.marks = Marks()
        self.formats = Formats(theme)
        self._theme = theme
        self._width = width
        self._tables = tables
        self._cursor = QTextCursor(self.document)
        self._fresh = True
        # What only leads from one place of a screen to another is left out on paper.
        self.for_paper = False

    # Blocks

    def blocks(self, blocks: Iterable[Block]) -> None:
        """Write blocks one after the other."""
        for block in blocks:
            match block:
                case Heading(level=level, id=id_, runs=runs):
                    self.heading(
                        level, id_, "".join(r.text for r in runs if not isinstance(r, Cite))
                    )
                case Paragraph(runs=runs):
                    self.paragraph(runs)
                case ItemList():
                    self._items(block, 1)
                case Note(tone=tone, title=title, blocks=inner):
                    self.note(tone, title, inner)
                case Figure():
                    self._figure(block)

    def heading(self, level: int, id_: str, text: str) -> None:
        """Write a heading; `id_` is what links name it by."""
        self._start(self.formats.head_block(level, first=self._fresh))
        self.marks.headings.append(HeadingMark(level, id_, text, self._cursor.position()))
        self._cursor.insertText(text, self.formats.head(level))

    def paragraph(self, runs: Iterable[Run], *, after: int = 14, quiet: bool = False) -> None:
        """Write one paragraph."""
        self._start(self.formats.block(after=after, line=22 if quiet else 28))
        self._runs(runs, self.formats.quiet() if quiet else self.formats.words())

    def number(self, before: str, number: str) -> None:
        """Write a telephone number large, what it is before it; it keeps its order in every language."""
        self._start(self.formats.block(line=36, after=2))
        if before:
            self._cursor.insertText(f"{before}  ", self.formats.words())
        # Marks of direction: on paper nobody copies them.
        self._cursor.insertText(f"\u2066{nobreak(number)}\u2069", self.formats.number())

    def line(self, words: str) -> None:
        """Write words and a line to write on by hand, up to the other side."""
        form = self.formats.block(after=10, line=34)
        form.setTabPositions([QTextOption.Tab(self._width, QTextOption.TabType.RightTab)])
        self._start(form)
        self._cursor.insertText(f"{words} ", self.formats.words())
        blank = self.formats.words()
        blank.setFontUnderline(True)
        self._cursor.insertText("\t", blank)

    def points(self, title: str, points: Iterable[str]) -> None:
        """Write the key points: an edge in the accent, a title, at most three short lines."""
        self._box("accent", "", 0, lambda: self._points(title, tuple(points)))

    def note(self, tone: str, title: str, blocks: tuple[Block, ...]) -> None:
        """Write what is set apart."""
        edge, ground = TONES.get(tone, TONES[""])
        self._box(edge, ground, 12, lambda: self._noted(title, blocks))

    # Inside

    def _start(self, form: QTextBlockFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(form)
            self._fresh = False
        else:
            self._cursor.insertBlock(form, QTextCharFormat())

    def _runs(self, runs: Iterable[Run], base: QTextCharFormat) -> None:
        for run in runs:
            match run:
                case Text(text=text, strong=strong, em=em):
                    form = QTextCharFormat(base)
                    if strong:
                        form.setFontWeight(700)
                    form.setFontItalic(em)
                    self._cursor.insertText(text, form)
                case TermLink(text=text, term=term):
                    href = f"term:{term}"
                    self._linked(href, text, self.formats.term(href, base))
                case Cite(source=source, number=number):
                    href = f"cite:{source}"
                    small = QTextCharFormat(base)
                    small.setProperty(QTextCharFormat.Property.FontPixelSize, self._theme.px(15))
                    self._linked(href, f"[{number}]", self.formats.link(href, small))
                case Link(text=text, place=place):
                    href = f"place:{place}"
                    self._linked(href, text, self.formats.link(href, base))

    def _linked(self, href: str, text: str, form: QTextCharFormat) -> None:
        start = self._cursor.position()
        self._cursor.insertText(text, form)
        self.marks.links.append(LinkMark(href, text, start, self._cursor.position()))

    def _items(self, items: ItemList, depth: int) -> None:
        style = QTextListFormat()
        kinds = QTextListFormat.Style
        style.setStyle(kinds.ListDecimal if items.ordered else kinds.ListDisc)
        style.setIndent(depth)
        self.document.setIndentWidth(self._theme.px(26))
        written = None
        for item in items.items:
            for at, block in enumerate(item):
                if isinstance(block, ItemList):
                    self._items(block, depth + 1)
                    continue
                runs = block.runs if isinstance(block, Paragraph | Heading) else ()
                form = self.formats.block(after=6)
                if at:
                    form.setIndent(depth)
                self._start(form)
                if at == 0:
                    if written is None:
                        written = self._cursor.createList(style)
                    else:
                        written.add(self._cursor.block())
                self._runs(runs, self.formats.words())
        # The room under a list is that under a paragraph.
        last = self._cursor.blockFormat()
        last.setBottomMargin(self._theme.px(14))
        self._cursor.setBlockFormat(last)

    def _box(self, edge: str, ground: str, padding: int, write: object) -> None:
        if not self._fresh:
            self._start(self.formats.block(after=0, line=1))
        table = self._cursor.insertTable(1, 1, self.formats.box(padding=padding))
        cell = table.cellAt(0, 0)
        rtl = QGuiApplication.isRightToLeft()
        form = self.formats.edge(edge, ground, rtl=rtl)
        for side in (form.setLeftPadding, form.setRightPadding):
            side(self._theme.px(16))
        for side in (form.setTopPadding, form.setBottomPadding):
            side(self._theme.px(padding))
        cell.setFormat(form)
        outer, self._cursor = self._cursor, cell.firstCursorPosition()
        self._fresh = True
        if callable(write):
            write()
        last = self._cursor.blockFormat()
        last.setBottomMargin(0)
        self._cursor.setBlockFormat(last)
        self._cursor = outer
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        thin = self.formats.block(after=0, line=1)
        self._cursor.setBlockFormat(thin)
        self._fresh = False

    def _noted(self, title: str, blocks: tuple[Block, ...]) -> None:
        if title:
            self._start(self.formats.block(after=2))
            self._cursor.insertText(title, self.formats.words(strong=True))
        self.blocks(blocks)

    def _points(self, title: str, points: tuple[str, ...]) -> None:
        self._start(self.formats.block(after=0, line=26))
        self._cursor.insertText(title, self.formats.words(strong=True, size=16))
        style = QTextListFormat()
        style.setStyle(QTextListFormat.Style.ListDisc)
        self.document.setIndentWidth(self._theme.px(26))
        written = None
        for point in points:
            self._start(self.formats.block(after=0))
            if written is None:
                written = self._cursor.createList(style)
            else:
                written.add(self._cursor.block())
            self._cursor.insertText(point, self.formats.words())

    # Figures

    def _figure(self, figure: Figure) -> None:
        index = len(self.marks.figures)
        self._start(self.formats.block(after=0, line=26))
        self._cursor.insertText(figure.title, self.formats.words(strong=True, size=16))
        self._start(self.formats.block(after=6, line=22))
        self._cursor.insertText(figure.unit, self.formats.quiet())
        as_table = index in self._tables
        if as_table:
            self._table(figure, index)
        else:
            self._picture(figure, index)
        switch = (
            QCoreApplication.translate("figure", "Show as a chart")
            if as_table
            else QCoreApplication.translate("figure", "Show as a table")
        )
        self.paragraph((*figure.caption, Text(" ")), after=20, quiet=True)
        self._linked(
            f"table:{index}", switch, self.formats.link(f"table:{index}", self.formats.quiet())
        )

    def _picture(self, figure: Figure, index: int) -> None:
        image = chart(figure, self._theme, self._width)
        name = f"figure:{index}"
        self.document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), image)
        form = QTextImageFormat()
        form.setName(name)
        size = image.deviceIndependentSize()
        form.setWidth(size.width())
        form.setHeight(size.height())
        block = QTextBlockFormat()
        block.setBottomMargin(self._theme.px(6))
        block.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self._start(block)
        self.marks.figures.append(FigureMark(figure, index, self._cursor.position()))
        self._cursor.insertImage(form)

    def _table(self, figure: Figure, index: int) -> None:
        form = self.formats.box(padding=6)
        form.setHeaderRowCount(1)
        self.marks.figures.append(FigureMark(figure, index, self._cursor.position()))
        table = self._cursor.insertTable(len(figure.bars) + 1, 2, form)
        heads = (QCoreApplication.translate("figure", "What"), figure.unit)
        rows = [heads, *((bar.label, bar.text) for bar in figure.bars)]
        for at, cells in enumerate(rows):
            for side, text in enumerate(cells):
                cursor = table.cellAt(at, side).firstCursorPosition()
                cursor.setBlockFormat(self.formats.block(after=0, line=24))
                cursor.insertText(text, self.formats.words(strong=at == 0, size=16))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.setBlockFormat(self.formats.block(after=0, line=1))
