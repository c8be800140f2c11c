"""Opening hours in OpenStreetMap's syntax, on days that there are."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, of_service, warning
from reader.kit.hours import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault
    from reader.kit.model import Service

_DAYS = {
    "Jan": 31, "Feb": 29, "Mar": 31, "Apr": 30, "May": 31, "Jun": 30,
    "Jul": 31, "Aug": 31, "Sep": 30, "Oct": 31, "Nov": 30, "Dec": 31,
}  # fmt: skip
# A day of a month, or the first and last of several; what follows may be a time instead.
_DAY = re.compile(
    rf"\b({'|'.join(_DAYS)}) ?(\d\d?)(?![\d:])(?: ?- ?(\d\d?)(?![\d:]))?", re.IGNORECASE
)
# Any week serves: holidays are left out.
_MONDAY = datetime(2027, 3, 1)  # noqa: DTZ001 - a day of the week, in no zone
# So many years have every day that there is.
_YEARS = timedelta(days=4 * 366)
_COMMENT = re.compile(r'"[^"]*"')


def check(content: Content) -> Iterator[Fault]:
    """Hours that the library refuses, days that no year has, nights cut off by another day's hours.

    A warning where it would never be open.
    """
    from opening_hours import OpeningHours

    for service in content.services:
        if not service.schedule:
            continue
        key = of_service(service)
        try:
            OpeningHours(service.schedule)
        except Exception as problem:  # its ParserError has no name in the library's types
            reason = str(problem).split("\n", 1)[0].rstrip(": ")
            text = f"{service.id}: these hours cannot be read: {service.schedule} ({reason})"
            yield error(content, key, text)
            continue
        for day_name in _cut_off(service.schedule):
            text = (
                f"{service.id}: the hours after midnight of {day_name} are cut off by those of "
                f"another rule: {service.schedule} (say them again for the next day, from 00:00)"
            )
            yield error(content, key, text)
        for day in _impossible(service.schedule):
            yield error(content, key, f"{service.id}: no year has {day}")
        if _never_open(service):
            text = f"{service.id}: by these hours it is never open: {service.schedule}"
            yield warning(content, key, text)


def _never_open(service: Service) -> bool:
    """Whether no day of the next years is in its hours; where it is not known, it may be."""
    rules = read(service)
    spans = rules.intervals(_MONDAY, _MONDAY + _YEARS) if rules else ()
    return all(str(state) == "closed" for _first, _last, state, _words in spans)


def _impossible(schedule: str) -> Iterator[str]:
    for month, *days in _DAY.findall(_COMMENT.sub("", schedule)):
        name = month.title()
        for day in filter(None, days):
            if not 1 <= int(day) <= _DAYS[name]:
                yield f"{name} {day}"


def _cut_off(schedule: str) -> Iterator[str]:
    """Days whose own rule goes on after midnight, where all rules together say closed.

    A later rule for the next day takes all of it, by the syntax; whoever wrote it rarely meant that.
    """
    from opening_hours import OpeningHours

    parts = [part.strip() for part in _COMMENT.sub("", schedule).split(";") if part.strip()]
    if len(parts) < 2:
        return
    whole = OpeningHours(schedule)
    alone = [OpeningHours(part) for part in parts]
    for day in range(7):
        midnight = _MONDAY + timedelta(days=day + 1)
        before, after = midnight - timedelta(minutes=1), midnight
        if any(
            rules.is_open(before) and rules.is_open(after) and whole.is_open(before)
            for rules in alone
        ) and not whole.is_open(after):
            yield f"{before:%A}"
