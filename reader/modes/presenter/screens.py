"""Which screen is the wall's and which is the trainer's. Never guessed where there is one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRect


class Screen(Protocol):
    """What is asked of a screen; QScreen is one."""

    def geometry(self) -> QRect:
        """Its place among all screens, in pixels."""
        ...


@dataclass(frozen=True, slots=True)
class Seats:
    """The wall's screen, and the trainer's, or None: without a second screen notes are nowhere."""

    wall: int
    speaker: int | None


def seats(screens: Sequence[Screen], primary: int, *, swapped: bool = False) -> Seats:
    """Seat the wall on the screen that is not the primary one.

    A mirrored screen is a second one at the same place: what is shown there is on the wall too,
    so it counts as none.
    """
    place = screens[primary].geometry()
    others = [
        at
        for at, screen in enumerate(screens)
        if at != primary and not screen.geometry().intersects(place)
    ]
    if not others:
        return Seats(primary, None)
    return Seats(primary, others[0]) if swapped else Seats(others[0], primary)
