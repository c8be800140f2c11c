"""Opening hours in OpenStreetMap's syntax, on days that there are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, of_service

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault

_DAYS = {
    "Jan": 31, "Feb": 29, "Mar": 31, "Apr": 30, "May": 31, "Jun": 30,
    "Jul": 31, "Aug": 31, "Sep": 30, "Oct": 31, "Nov": 30, "Dec": 31,
}  # fmt: skip
# A day of a month, or the first and last of several; what follows may be a time instead.
_DAY = re.compile(
    rf"\b({'|'.join(_DAYS)}) ?(\d\d?)(?![\d:])(?: ?- ?(\d\d?)(?![\d:]))?", re.IGNORECASE
)
_COMMENT = re.compile(r'"[^"]*"')


def check(content: Content) -> Iterator[Fault]:
    """Hours that the library refuses, and days that no year has."""
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
        for day in _impossible(service.schedule):
            yield error(content, key, f"{service.id}: no year has {day}")


def _impossible(schedule: str) -> Iterator[str]:
    for month, *days in _DAY.findall(_COMMENT.sub("", schedule)):
        name = month.title()
        for day in filter(None, days):
            if not 1 <= int(day) <= _DAYS[name]:
                yield f"{name} {day}"
