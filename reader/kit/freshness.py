"""How long ago a number was checked, and how heavy that weighs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from reader.kit.model import KitInfo


@dataclass(frozen=True, slots=True)
class Freshness:
    """Whole months since a check; `tone` is ok, ageing or stale by the kit's limits."""

    months: int
    tone: str


def freshness(checked: date, today: date, info: KitInfo) -> Freshness:
    """The age of a check. A clock that is before the check makes it new, never negative."""
    months = (today.year - checked.year) * 12 + today.month - checked.month
    months -= today.day < checked.day
    months = max(months, 0)
    if months >= info.stale_months:
        return Freshness(months, "stale")
    return Freshness(months, "ageing" if months >= info.ageing_months else "ok")
