"""What a mode chooses: rooms, tools and limits. The window arranges by it and decides nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.kit.places import ROOMS, Home
from reader.safety import leave
from reader.ui.furniture import Usual

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from reader.kit.places import Place
    from reader.ui.furniture import Furniture
    from reader.ui.shared import Shared


def _anywhere(_place: Place) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Arrangement:
    """A mode's choices. `allows` is its word on every place that somebody wants."""

    rooms: frozenset[str] = field(default_factory=lambda: frozenset(ROOMS))
    allows: Callable[[Place], bool] = _anywhere
    start: Place = field(default_factory=Home)
    tools: tuple[str, ...] = ("size", "contrast", "language")
    search: bool = True
    full_screen: bool = False
    # What the exit does, and what closing the window does: the kiosk starts anew and stays.
    on_leave: Callable[[], object] = leave.leave
    furniture: Callable[[Shared, Arrangement], Furniture] = Usual
    # Panels of the mode's own, by the name that their buttons say.
    panels: Mapping[str, Callable[[], QWidget]] = field(default_factory=dict)
    # Views of rooms that are other than usual: module and class by room.
    views: Mapping[str, tuple[str, str]] = field(default_factory=dict)
