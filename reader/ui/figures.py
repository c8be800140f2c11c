"""Four figures that somebody chose: compared, and guessed slowly. No Qt."""

from __future__ import annotations

import hmac
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

LENGTH = 4
# Wrong tries before one has to wait; then seconds, doubled with each further one, to a limit.
FREE = 3
WAIT, LONGEST = 30, 480


def figures_of(text: str) -> str:
    """The figures of what was typed, in any script, as 0 to 9; empty where it is anything else."""
    try:
        found = "".join(str(unicodedata.digit(letter)) for letter in text)
    except ValueError:
        return ""
    return found if len(found) == LENGTH else ""


class Lock:
    """One count of wrong tries, whoever asks and wherever. `clock` gives seconds."""

    def __init__(self, figures: str, clock: Callable[[], float]) -> None:
        self._figures, self._clock = figures, clock
        self._wrong = 0
        self._until = 0.0

    def wait(self) -> int:
        """Whole seconds until the next try; 0 when it may be made now."""
        return max(-int(-(self._until - self._clock()) // 1), 0)

    def opens(self, text: str) -> bool:
        """Whether these are the figures. While one has to wait, nothing is."""
        if self.wait():
            return False
        if hmac.compare_digest(figures_of(text), self._figures):
            self._wrong = 0
            return True
        self._wrong += 1
        if self._wrong >= FREE:
            seconds = min(WAIT * 2 ** (self._wrong - FREE), LONGEST)
            self._until = self._clock() + seconds
        return False
