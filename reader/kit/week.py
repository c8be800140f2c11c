"""The hours of the seven days that begin today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from reader.kit.hours import read, zone

if TYPE_CHECKING:
    from reader.kit.model import Service


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the service's calendar; spans are aware and never reach past midnight."""

    date: date
    spans: tuple[tuple[datetime, datetime], ...]


def week(service: Service, now: datetime) -> tuple[Day, ...]:
    """Seven days in the service's zone, today first; none where the hours are not known."""
    rules = read(service)
    today = now.astimezone(zone(service)).date()
    return () if rules is None else _days(rules, today, service)


def usual(service: Service, now: datetime) -> tuple[Day, ...]:
    """The week of a time, from Monday on, as if no day of it were a public holiday."""
    rules = read(service, holidays=False)
    today = now.astimezone(zone(service)).date()
    monday = today - timedelta(days=today.weekday())
    return () if rules is None else _days(rules, monday, service)


def _days(rules: Any, start: date, service: Service) -> tuple[Day, ...]:  # noqa: ANN401 - the library's
    there = zone(service)
    days = []
    for offset in range(7):
        day = start + timedelta(days=offset)
        first = datetime.combine(day, time())
        last = first + timedelta(days=1)
        spans = []
        for begin, end, state, _comments in rules.intervals(first, last):
            if str(state) == "open":
                begin_, end_ = max(begin, first), min(end or last, last)
                spans.append((begin_.replace(tzinfo=there), end_.replace(tzinfo=there)))
        days.append(Day(day, tuple(spans)))
    return tuple(days)
