"""Which slide is shown, and whether the wall is black or frozen. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.kit.slides import deck as slides_of
from reader.kit.slides import notes as notes_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.kit.model import Page
    from reader.kit.slides import Notes, Slide


@dataclass(slots=True)
class Deck:
    """Slides with a place in them. Notes are asked for apart: whoever shows slides has none."""

    slides: tuple[Slide, ...]
    _notes: tuple[Notes, ...]
    at: int = 0
    black: bool = False

    @classmethod
    def of(cls, pages: Iterable[Page]) -> Deck:
        """The slides of pages, one after the other."""
        pages = tuple(pages)
        return cls(
            tuple(slide for page in pages for slide in slides_of(page)),
            tuple(note for page in pages for note in notes_of(page)),
        )

    @property
    def slide(self) -> Slide:
        """The slide that is shown."""
        return self.slides[self.at]

    @property
    def next_slide(self) -> Slide | None:
        """The slide that comes, or None at the end."""
        return self.slides[self.at + 1] if self.at + 1 < len(self.slides) else None

    @property
    def notes(self) -> Notes:
        """The trainer's notes on the slide that is shown."""
        return self._notes[self.at]

    def move(self, by: int) -> None:
        """On or back; a move lifts the black first and stays."""
        if self.black:
            self.black = False
            return
        self.at = min(max(self.at + by, 0), len(self.slides) - 1)

    def go(self, at: int) -> None:
        """To a slide by its index; out of range stops at the ends."""
        self.black = False
        self.at = min(max(at, 0), len(self.slides) - 1)
