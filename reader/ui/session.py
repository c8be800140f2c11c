"""What one sitting knows: language, country, looks, choices. In memory, passed, never imported."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

from reader.kit.filters import Filters
from reader.safety.rehearsal import Rehearsal

if TYPE_CHECKING:
    from collections.abc import Callable

# Text sizes that the keys step through; 1.0 is 100 %.
STEPS = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 3.5, 4.0)
LOOKS = ("system", "light", "dark", "contrast")


class Session(QObject):
    """The state of one sitting. Main thread only."""

    looked = Signal()
    moved = Signal()
    # Another key to leave by, or the count said or not.
    handled = Signal()
    # The laptop goes across the table.
    handed = Signal()

    def __init__(
        self,
        language: str,
        country: str,
        *,
        scale: float = 1.0,
        look: str = "system",
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        super().__init__()
        self.language = language
        self.country = country
        self.scale = scale
        self.look = look
        self.clock = clock or _now
        self.filters = Filters(country=country)
        # Names of the filters in the order in which they were chosen.
        self.chosen: tuple[str, ...] = ()
        # The further key that leaves, of `gesture.LEAVE_KEYS`; whether its count is said aloud.
        self.own_key = "F9"
        self.rehearsal = Rehearsal(self)
        self.spoken = True
        # Four figures that take the laptop back; chosen at the first hand-over, kept in memory alone.
        self.figures = ""
        # Whether names of lines are hidden until somebody asks for them.
        self.discreet = False
        self._first = (country, scale, look)

    def when(self) -> datetime:
        """The time that "open" means: what somebody chose, else now."""
        return self.filters.at or self.clock()

    def leave_by(self, *, own_key: str | None = None, spoken: bool | None = None) -> None:
        """Another further key, or its count said or not; says so."""
        self.own_key = self.own_key if own_key is None else own_key
        self.spoken = self.spoken if spoken is None else spoken
        self.handled.emit()

    def look_as(self, *, scale: float | None = None, look: str | None = None) -> None:
        """Another text size (clamped to 100 to 400 %) or look of LOOKS; says so once."""
        size = self.scale if scale is None else min(max(scale, STEPS[0]), STEPS[-1])
        kind = self.look if look is None else look
        if (size, kind) != (self.scale, self.look):
            self.scale, self.look = size, kind
            self.looked.emit()

    def step(self, by: int) -> None:
        """The next larger (+1) or smaller (-1) text size; 0 goes back to 100 %."""
        if by > 0:
            self.look_as(scale=next((s for s in STEPS if s > self.scale + 0.01), STEPS[-1]))
        elif by < 0:
            self.look_as(scale=next((s for s in STEPS[::-1] if s < self.scale - 0.01), STEPS[0]))
        else:
            self.look_as(scale=STEPS[0])

    def live_in(self, country: str) -> None:
        """Look for help in another country; filters start anew, for they were for the old one."""
        if country != self.country:
            self.country = country
            self.filters, self.chosen = Filters(country=country), ()
            self.moved.emit()

    def begin(self, *, country: str, scale: float, look: str) -> None:
        """What a mode starts with, and what `start_anew` goes back to. Before anything is shown."""
        self._first = (country, scale, look)
        self.country, self.scale, self.look = self._first
        self.filters, self.chosen = Filters(country=country), ()

    def start_anew(self) -> None:
        """Back to what it was at the start: the next person finds nothing of this one."""
        country, scale, look = self._first
        self.filters, self.chosen = Filters(country=country), ()
        self.country = country
        self.look_as(scale=scale, look=look)
        self.moved.emit()


def country_of_the_system(known: set[str], otherwise: str) -> str:
    """The country that this computer is set to, if a kit knows it."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return code if code in known else otherwise


def _now() -> datetime:
    return datetime.now().astimezone()
