"""Whether a service is open, by its hours in OpenStreetMap's syntax and its own time zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from reader.kit.model import Service

ALWAYS = "24/7"
# Nothing is said of an opening further away than this: hours that far are guesses.
FAR = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Status:
    """`state` is always, open, closed, words or unknown. Times are in the service's zone.

    `words` means that only a sentence is known, which is `note`.
    """

    state: str
    until: datetime | None = None
    opens: datetime | None = None
    note: str = ""


def status(service: Service, now: datetime) -> Status:
    """Whether it is open at a time (aware). Never raises: hours we cannot read are words."""
    rules = read(service)
    if rules is None:
        note = service.schedule_note
        return Status("words", note=note) if note else Status("unknown")
    if service.schedule == ALWAYS:
        return Status("always")
    there = now.astimezone(zone(service)).replace(tzinfo=None)
    change = _next_change(rules, there)
    at = None if change is None else change.replace(tzinfo=zone(service))
    if rules.is_open(there):
        return Status("open" if at else "always", until=at)
    if rules.is_unknown(there):
        return Status("words", note=service.schedule_note or service.schedule)
    return Status("closed", opens=at)


def is_open(service: Service, now: datetime) -> bool:
    """Whether it is known to be open at a time (aware). Never raises, and costs less than `status`."""
    if service.schedule == ALWAYS:
        return True
    rules = read(service)
    return bool(rules and rules.is_open(now.astimezone(zone(service)).replace(tzinfo=None)))


def zone(service: Service) -> ZoneInfo:
    """The zone of a service; UTC where it names none that this computer knows."""
    try:
        return ZoneInfo(service.timezone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def read(service: Service, *, holidays: bool = True) -> Any:  # noqa: ANN401 - the library's own type
    """The hours as rules in local time, or None where there are none that can be read.

    Without `holidays` no day is a public one.
    """
    country = service.country if holidays else ""
    return _rules(service.schedule, country) if service.schedule else None


@lru_cache(maxsize=1024)
def _rules(schedule: str, country: str) -> Any:  # noqa: ANN401 - the library's own type
    from opening_hours import OpeningHours

    # Public holidays are the country's; a region such as EU has none.
    for place in (country, None):
        try:
            return OpeningHours(schedule, country=place)
        except Exception:  # noqa: S112 - the library raises kinds of its own
            continue
    return None


def _next_change(rules: Any, there: datetime) -> datetime | None:  # noqa: ANN401
    change: datetime | None = rules.next_change(there)
    if change is None or change - there > FAR:
        return None
    # Rules can change their words without opening or closing: go on to what does.
    now_open = rules.is_open(there)
    while change is not None and rules.is_open(change) == now_open and change - there <= FAR:
        change = rules.next_change(change)
    return change if change is not None and change - there <= FAR else None
