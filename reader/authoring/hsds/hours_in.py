"""Schedules of others as opening hours, where a week can say them; else as words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.authoring.hsds import week
from reader.authoring.hsds.codes import zone

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from reader.authoring.hsds.record import Record

_TIME = re.compile(r"(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?", re.IGNORECASE)
_FULL = "Opening hours in OpenStreetMap's form: "
# What makes more of a schedule than days and times that come again every week.
_MORE = ("count", "byweekno", "bymonthday", "byyearday")


class Hours(NamedTuple):
    """Opening hours in OpenStreetMap's form, a sentence beside them, and the zone's name."""

    schedule: str = ""
    note: str = ""
    zone: str = ""


class _Rule(NamedTuple):
    days: tuple[int, ...]
    first: int
    last: int
    offset: int | None


def hours(records: Iterable[Record], stated: Hours, country: str, today: date) -> Hours:
    """Hours of a service. `stated` are those of our own attributes; newer schedules win over them."""
    found = list(records)
    notes: list[str] = []
    rules = [rule for record in found if (rule := _read(record, notes, today))]
    days = tuple(
        tuple(sorted({(rule.first, rule.last) for rule in rules if day in rule.days}))
        for day in range(7)
    )
    note = " ".join(dict.fromkeys(filter(None, notes)))
    ours = week.parse(stated.schedule) if stated.schedule else None
    if stated.schedule and (not rules or (ours and week.same(ours.days, days))):
        return Hours(stated.schedule, note, stated.zone)
    if not rules:
        return Hours("", note, stated.zone)
    written = week.hours(days)
    if stated.schedule:
        found[0].lost(f"other hours than Reader's own attribute says, {stated.schedule}: {written}")
    offsets = {rule.offset for rule in rules if rule.offset is not None}
    where = stated.zone or zone(country, offsets.pop() if len(offsets) == 1 else None)
    if where and len(offsets) < 2:
        return Hours(written, note, where)
    found[0].lost(f"the time zone of the hours is not known, so they are kept as words: {written}")
    return Hours("", " ".join(filter(None, (note, f"Hours: {written}."))), "")


def _read(record: Record, notes: list[str], today: date) -> _Rule | None:
    """One schedule. What is no rule of a week goes into `notes`, and is told."""
    notes.append(record.words("description"))
    notes.append("" if (words := record.words("notes")).startswith(_FULL) else words)
    ends = [day for name in ("valid_to", "until") if (day := record.day(name))]
    begins = record.day("valid_from")
    times = record.words("opens_at"), record.words("closes_at")
    byday, freq = record.words("byday"), record.words("freq").upper()
    offset = _minutes_east(record.words("timezone"))
    record.drop("wkst", "dtstart")
    rule = _rule(byday, times, offset)
    more = [f"{name} {value}" for name in _MORE if (value := record.words(name))]
    interval = record.words("interval")
    more += [f"every {interval}"] if interval not in ("", "1") else []
    more += [freq] if freq not in ("", "WEEKLY") else []
    said = " ".join(filter(None, (*more, byday, "-".join(filter(None, times)))))
    record.end()
    if ends and min(ends) < today:
        notes.append(f"Hours not known since {min(ends).isoformat()}.")
        record.lost(f"ended on {min(ends).isoformat()}: {said or 'without times'}")
    elif begins and begins > today:
        notes.append(f"From {begins.isoformat()}: {said}.")
        record.lost(f"begins on {begins.isoformat()}, kept as words: {said}")
    elif said and (rule is None or more):
        notes.append(f"Hours: {said}.")
        record.lost(f"no hours that come again every week, kept as words: {said}")
    else:
        if rule and ends:
            notes.append(f"Until {min(ends).isoformat()}.")
        return rule
    return None


def _rule(byday: str, times: tuple[str, str], offset: int | None) -> _Rule | None:
    names = [part.strip().title() for part in byday.split(",") if part.strip()]
    first, last = (_TIME.fullmatch(time) for time in times)
    if not names or not set(names) <= set(week.DAYS) or first is None or last is None:
        return None
    begin, end = (int(time[1]) * 60 + int(time[2]) for time in (first, last))
    if begin >= week.DAY or end > 2 * week.DAY or int(first[2]) > 59 or int(last[2]) > 59:
        return None
    # Equal times say nothing, but from midnight to midnight. 23:59 is how some write midnight.
    if begin == end != 0:
        return None
    end = week.DAY if end == week.DAY - 1 else end
    end += week.DAY if end <= begin else 0
    written = first[3] or last[3]
    east = offset if written is None else _minutes_east(written)
    return _Rule(tuple(sorted(map(week.DAYS.index, names))), begin, end, east)


def _minutes_east(written: str) -> int | None:
    """Minutes of an offset as `Z`, `+05:30`, `-0500` or hours, `5.5`; None for none."""
    if written in ("Z", "z"):
        return 0
    if match := re.fullmatch(r"([+-])(\d\d):?(\d\d)", written):
        minutes = int(match[2]) * 60 + int(match[3])
        return -minutes if match[1] == "-" else minutes
    try:
        hours_east = float(written)
    except ValueError:
        return None
    return round(hours_east * 60) if -14 <= hours_east <= 14 else None
