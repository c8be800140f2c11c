"""How much room there is, in characters: the width divided by the text size decides the layout."""

from __future__ import annotations

from typing import NamedTuple


class Room(NamedTuple):
    """A size of window in pixels at 100 % text: 2048 px at 200 % are 1024 here."""

    width: int
    height: int

    @property
    def wide(self) -> bool:
        """Room for contents, text and a side card with large gaps."""
        return self.width >= 1600

    @property
    def columns(self) -> bool:
        """Room for contents or filters beside what is read."""
        return self.width >= 1200

    @property
    def words(self) -> bool:
        """Room for whole sentences, and for a side card over the margin."""
        return self.width >= 900

    @property
    def rail(self) -> bool:
        """Room for a rail at all; under it a "Menu" button stands in the bar."""
        return self.width >= 600 and self.height >= 430

    @property
    def rail_words(self) -> bool:
        """Room for a word under each of the rail's icons."""
        return self.words and self.height >= 560

    @property
    def strip(self) -> bool:
        """Room for a help strip under the page; else its number goes into the bar."""
        return self.width >= 600 and self.height >= 480


def room_of(width: int, height: int, scale: float) -> Room:
    """The room that a window of so many pixels has at a text size (1.0 is 100 %)."""
    return Room(round(width / scale), round(height / scale))
