"""What a document holds, as a screen reader walks it: headings, paragraphs, links, lists, figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QTextCursor

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument, QTextList, QTextTable

    from reader.kit.blocks import Figure
    from reader.ui.marks import Marks

Role = QAccessible.Role


@dataclass(slots=True, eq=False)
class Part:
    """One thing in the text: its words, its range of characters, and what is inside it.

    `level` is that of a heading, from 1; `href` that of a link; `description` that of a figure.
    """

    role: QAccessible.Role
    name: str
    start: int
    end: int
    level: int = 0
    href: str = ""
    description: str = ""
    parts: list[Part] = field(default_factory=list)


def outline(document: QTextDocument, marks: Marks) -> list[Part]:
    """The parts of a document in the order of its text. Main thread only."""
    return _Outline(marks).of(document)


class _Outline:
    def __init__(self, marks: Marks) -> None:
        self._marks = marks
        self._headings = {mark.position: mark for mark in marks.headings}
        self._figures = {mark.position: mark.figure for mark in marks.figures}
        self._found: list[Part] = []
        # Lists that are open here, outermost first, with the depth that each is set in by.
        self._lists: list[tuple[int, QTextList, Part]] = []
        self._box: tuple[QTextTable, Part] | None = None

    def of(self, document: QTextDocument) -> list[Part]:
        block = document.begin()
        while block.isValid():
            self._take(block)
            block = block.next()
        return self._found

    def _take(self, block: QTextBlock) -> None:
        start, end = block.position(), block.position() + block.length() - 1
        home = self._home(block)
        listed = block.textList()
        if listed is not None:
            self._item(block, listed, home)
            return
        if start in self._figures and block.length() > 1:
            self._lists.clear()
            home.append(_pictured(self._figures[start], start, end))
            return
        if not block.text().strip():
            return
        heading = self._headings.get(start)
        part = Part(Role.Paragraph, block.text(), start, end, parts=self._links(start, end))
        if heading is not None:
            part.role, part.level = Role.Heading, heading.level
        if self._lists and block.blockFormat().indent():
            home = self._lists[-1][2].parts[-1].parts
        else:
            self._lists.clear()
        home.append(part)

    def _home(self, block: QTextBlock) -> list[Part]:
        """Where a block belongs: on the page, or in the box or table that is drawn around it."""
        table = QTextCursor(block).currentTable()
        if table is None:
            self._box = None
            return self._found
        if self._box is None or self._box[0] != table:
            first, last = table.firstPosition(), table.lastPosition()
            part = Part(Role.Grouping, block.text(), first, last)
            if table.columns() > 1:
                # What a figure shows, as pairs of what and how much.
                part.role = Role.List
            self._lists.clear()
            self._found.append(part)
            self._box = (table, part)
        part = self._box[1]
        return self._row(table, part, block) if table.columns() > 1 else part.parts

    @staticmethod
    def _row(table: QTextTable, part: Part, block: QTextBlock) -> list[Part]:
        cell = table.cellAt(block.position())
        if cell.column() == 0:
            words = ": ".join(
                table.cellAt(cell.row(), at).firstCursorPosition().block().text()
                for at in range(table.columns())
            )
            end = table.cellAt(cell.row(), table.columns() - 1).lastPosition()
            part.parts.append(Part(Role.ListItem, words, block.position(), end))
        return part.parts[-1].parts

    def _item(self, block: QTextBlock, listed: QTextList, home: list[Part]) -> None:
        depth = listed.format().indent()
        while self._lists and self._lists[-1][0] > depth:
            self._lists.pop()
        if not self._lists or self._lists[-1][1] != listed:
            if self._lists and self._lists[-1][0] == depth:
                self._lists.pop()
            if self._lists:
                home = self._lists[-1][2].parts[-1].parts
            home.append(Part(Role.List, "", block.position(), block.position()))
            self._lists.append((depth, listed, home[-1]))
        start, end = block.position(), block.position() + block.length() - 1
        whole = self._lists[-1][2]
        whole.end = end
        whole.parts.append(
            Part(Role.ListItem, block.text(), start, end, parts=self._links(start, end))
        )

    def _links(self, start: int, end: int) -> list[Part]:
        return [
            Part(Role.Link, mark.text, mark.start, mark.end, href=mark.href)
            for mark in self._marks.links
            if start <= mark.start < end
        ]


def _pictured(figure: Figure, start: int, end: int) -> Part:
    return Part(Role.Graphic, figure.title, start, end, description=figure.description)
