"""Opening hours as HSDS schedules: weekly rules with the days and times of RFC 5545."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from reader.authoring.hsds import week
from reader.authoring.hsds.vocabulary import uuid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.kit.model import Service


def schedules(service: Service) -> list[dict[str, Any]]:
    """Schedules of a service: one for each span and the days that have it; none for no hours."""
    found = [dict(rule) for rule in _rules(service)]
    if not found and (service.schedule or service.schedule_note):
        found = [{}]
    for at, entry in enumerate(found):
        entry["id"] = uuid("schedule", service.id, at)
        if service.schedule_note:
            entry["description"] = service.schedule_note
        if words := in_full(service):
            entry["notes"] = words
    return [{"id": entry.pop("id"), **entry} for entry in found]


def in_full(service: Service) -> str:
    """The hours in words for who knows no more of them than their days and times."""
    if not service.schedule:
        return ""
    zone = f" Time zone: {service.timezone}." if service.timezone else ""
    return f"Opening hours in OpenStreetMap's form: {service.schedule}.{zone}"


def _rules(service: Service) -> Iterator[dict[str, Any]]:
    found = week.parse(service.schedule) if service.schedule else None
    if found is None or any(last - first > week.DAY for day in found.days for first, last in day):
        return
    spans = dict.fromkeys(span for day in found.days for span in day)
    offset = _offset(service.timezone, service.assurance.date.year)
    for span in spans:
        days = (week.DAYS[day].upper() for day in range(7) if span in found.days[day])
        yield {
            "freq": "WEEKLY",
            "byday": ",".join(days),
            "opens_at": _time(span[0]) + _written(offset),
            "closes_at": _time(span[1]) + _written(offset),
            **({} if offset is None else {"timezone": offset / 60}),
        }


def _offset(zone: str, year: int) -> int | None:
    """Minutes east of UTC; None where they change with the season: either would be wrong for months."""
    try:
        seasons = {datetime(year, month, 1, tzinfo=ZoneInfo(zone)).utcoffset() for month in (1, 7)}
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    first = seasons.pop()
    return None if seasons or first is None else int(first.total_seconds()) // 60


def _time(minute: int) -> str:
    """A time of the day. Midnight at a day's end is 00:00: what closes no later closes next day."""
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def _written(offset: int | None) -> str:
    if offset is None:
        return ""
    sign = "-" if offset < 0 else "+"
    return f"{sign}{abs(offset) // 60:02d}:{abs(offset) % 60:02d}"
