"""Shift three times, as GOV.UK's users know it: the counter. Times in seconds, no Qt."""

from __future__ import annotations

PRESSES = 3
WITHIN = 5.0


class Triple:
    """Counts presses of Shift alone, each within 5 s of the last.

    A press counts when the key goes down, so that leaving is as early as can be. Used with
    another key or a click it was not meant, and those before it were not either.
    """

    def __init__(self) -> None:
        self.count = 0
        self._last = float("-inf")

    def press(self, at: float) -> int:
        """Shift went down; the count is 1 to 3. A clock that runs backwards starts anew."""
        if not self._last <= at <= self._last + WITHIN:
            self.count = 0
        self.count = min(self.count + 1, PRESSES)
        self._last = at
        return self.count

    def spoil(self) -> None:
        """Another key, or a click with Shift held: the presses so far were not meant."""
        self.count = 0
        self._last = float("-inf")
