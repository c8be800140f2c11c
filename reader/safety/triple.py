"""Shift three times, as GOV.UK's users know it: the counter. Times in seconds, no Qt."""

from __future__ import annotations

PRESSES = 3
WITHIN = 5.0


class Triple:
    """Counts presses of Shift alone, each within 5 s of the last.

    A press counts when the key goes down; used with another key or a click while it is held, it
    is taken back, and those before it with it.
    """

    def __init__(self) -> None:
        self.count = 0
        self._last = float("-inf")
        self._held = False

    def press(self, at: float) -> int:
        """Shift went down; the count is 1 to 3. A clock that runs backwards starts anew."""
        if not 0 <= at - self._last <= WITHIN:
            self.count = 0
        self.count = min(self.count + 1, PRESSES)
        self._last, self._held = at, True
        return self.count

    def release(self) -> None:
        """Shift went up."""
        self._held = False

    def other(self) -> int:
        """Another key or a mouse button: the presses so far were not meant. The count is then 0."""
        self.count = 0
        self._held = False
        self._last = float("-inf")
        return self.count

    @property
    def held(self) -> bool:
        """Whether Shift is down, as far as was told."""
        return self._held

    def lapse(self, at: float) -> bool:
        """Whether the time since the last press is over; the count is then 0."""
        if self.count and at - self._last >= WITHIN:
            self.count = 0
            return True
        return False
