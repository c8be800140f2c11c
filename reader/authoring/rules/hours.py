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
_DAY = re.compile(rf"\b({'|'.join(_DAYS)}) (\d\d?)(?![\d:])")


def check(content: Content) -> Iterator[Fault]:
    """Hours that the library refuses, and days that no year has."""
    from opening_hours import OpeningHours

    for service in content.services:
        if not service.schedule:
            continue
        key = of_service(service)
        try:
            OpeningHours(service.schedule)
        except Exception as problem:
            reason = str(problem).split("\n", 1)[0]
            text = f"{service.id}: these hours cannot be read: {service.schedule} ({reason})"
            yield error(content, key, text)
            continue
        for month, day in _DAY.findall(service.schedule):
            if not 1 <= int(day) <= _DAYS[month]:
                yield error(content, key, f"{service.id}: no year has {month} {day}")
