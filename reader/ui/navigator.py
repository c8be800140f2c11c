"""Where one is, where one was, and whether one may go there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.kit.places import Home, Threshold

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.kit.places import Place

# Enough to find the way back; a reading history is nobody's business.
LONGEST = 100


class Navigator(QObject):
    """History in memory. `allows` is the mode's word on a place; what it refuses is not gone to."""

    arrived = Signal(object)

    def __init__(self, allows: Callable[[Place], bool]) -> None:
        super().__init__()
        self._allows = allows
        self._past: list[tuple[Place, int]] = [(Home(), 0)]
        self._at = 0

    @property
    def here(self) -> Place:
        """The place that is shown."""
        return self._past[self._at][0]

    @property
    def depth(self) -> int:
        """How far down the place was scrolled when it was left, in pixels."""
        return self._past[self._at][1]

    def keep(self, depth: int) -> None:
        """Remember how far down one is, for coming back."""
        self._past[self._at] = (self.here, depth)

    def allows(self, place: Place) -> bool:
        """Whether the mode lets one go there."""
        return self._allows(place)

    def go(self, place: Place) -> bool:
        """Go to a place. What was ahead is forgotten. False where the mode does not allow it."""
        if not self._allows(place):
            return False
        if isinstance(self.here, Threshold):
            # One passes it, and does not come back to it.
            return self.replace(place)
        if place != self.here:
            self._past[self._at + 1 :] = [(place, 0)]
            del self._past[:-LONGEST]
            self._at = len(self._past) - 1
        self.arrived.emit(place)
        return True

    def replace(self, place: Place) -> bool:
        """Go to a place that takes the last one's turn in the history (results while typing)."""
        if not self._allows(place):
            return False
        self._past[self._at] = (place, 0)
        self.arrived.emit(place)
        return True

    def can_move(self, by: int) -> bool:
        """Whether there is a place `by` steps away: -1 is back, 1 forward."""
        return 0 <= self._at + by < len(self._past)

    def move(self, by: int) -> None:
        """Back (-1) or forward (1), if there is a way."""
        if self.can_move(by):
            self._at += by
            self.arrived.emit(self.here)

    def forget(self, place: Place) -> None:
        """Start at a place, with nothing behind."""
        self._past, self._at = [(place, 0)], 0
        self.arrived.emit(place)
