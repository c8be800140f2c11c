"""What is where in a document: for keys, contents and screen readers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.kit.blocks import Figure


@dataclass(frozen=True, slots=True)
class HeadingMark:
    """A heading: level from 1, id within the page, words, position of its block."""

    level: int
    id: str
    text: str
    position: int


@dataclass(frozen=True, slots=True)
class LinkMark:
    """A link: where it leads (term:, cite:, place:, table:), words, and its range of characters."""

    href: str
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FigureMark:
    """A figure and the position of its picture or table."""

    figure: Figure
    index: int
    position: int


@dataclass(slots=True)
class Marks:
    """All marks of a document, each kind in the order of the text."""

    headings: list[HeadingMark] = field(default_factory=list)
    links: list[LinkMark] = field(default_factory=list)
    figures: list[FigureMark] = field(default_factory=list)

    def heading(self, id_: str) -> HeadingMark | None:
        """The heading with an id."""
        return next((h for h in self.headings if h.id == id_), None)
