"""How long ago a number was checked, how heavy that weighs, and when it is due again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from reader.kit.model import KitInfo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.kit.model import Service

# When it is already today where an editor sits, it may still be yesterday where a kit is read.
_ROUND_THE_WORLD = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Freshness:
    """Whole months since a check; `tone` is ok, ageing or stale by the kit's limits."""

    months: int
    tone: str


class Overview(NamedTuple):
    """How many services that are shown were checked how long ago, by the kit's limits.

    `oldest` and `newest` are days of checking among those, None where none is shown. `unassured`
    counts the services that are not shown because we are not sure of them.
    """

    ok: int
    ageing: int
    stale: int
    oldest: date | None
    newest: date | None
    unassured: int


def whole_months(checked: date, today: date) -> int:
    """Months since a check that are over; 0 where the clock is before it."""
    months = (today.year - checked.year) * 12 + today.month - checked.month
    return max(months - (today.day < checked.day), 0)


def freshness(checked: date, today: date, info: KitInfo) -> Freshness:
    """The age of a check. A clock that is before the check makes it new, never negative."""
    months = whole_months(checked, today)
    if months >= info.stale_months:
        return Freshness(months, "stale")
    return Freshness(months, "ageing" if months >= info.ageing_months else "ok")


def overview(services: Iterable[Service], today: date, info: KitInfo) -> Overview:
    """Counts by age on a day, of all services of a kit or of some."""
    every = tuple(services)
    days = [service.assurance.date for service in every if service.assured]
    tones = [freshness(day, today, info).tone for day in days]
    return Overview(
        tones.count("ok"),
        tones.count("ageing"),
        tones.count("stale"),
        min(days, default=None),
        max(days, default=None),
        len(every) - len(days),
    )


def next_check(checked: date, info: KitInfo) -> date:
    """The day by which a number is to be checked again: `ageing_months` on, or that month's last."""
    from calendar import monthrange

    months = checked.month - 1 + info.ageing_months
    year, month = checked.year + months // 12, months % 12 + 1
    if year > MAXYEAR:
        return date.max
    return date(year, month, min(checked.day, monthrange(year, month)[1]))


def clock_behind(known: KitInfo | Iterable[Service], today: date) -> bool:
    """Whether this computer's clock is before a day on which somebody made or checked the kit.

    Ask of the services where they are at hand, else of what the kit says of itself. One day is not
    behind: it is another day in another part of the world.
    """
    if isinstance(known, KitInfo):
        return today < known.reviewed - _ROUND_THE_WORLD
    newest = max((service.assurance.date for service in known), default=None)
    return newest is not None and today < newest - _ROUND_THE_WORLD
