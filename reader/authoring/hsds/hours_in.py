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

    @property
    def week(self) -> tuple[week.Spans, ...]:
        """What it says of each day, Monday first."""
        return tuple(((self.first, self.last),) if day in self.days else () for day in range(7))


class _Said(NamedTuple):
    """One schedule: its rule or None, what is to be noted beside it, and its own words.

    `when` names it where its words are not those of all.
    """

    rule: _Rule | None
    note: str
    words: str
    when: str


def hours(records: Iterable[Record], stated: Hours, country: str, today: date) -> Hours:
    """Hours of a service. `stated` are those of our own attributes; newer schedules win over them."""
    found = list(records)
    said = [_read(record, today) for record in found]
    rules = [one.rule for one in said if one.rule]
    days = tuple(
        tuple(sorted({(rule.first, rule.last) for rule in rules if day in rule.days}))
        for day in range(7)
    )
    note = _noted(said)
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


def _noted(said: list[_Said]) -> str:
    """The sentence beside all hours. Words of some schedules only are told with their hours."""
    of_all = len({one.words for one in said}) == 1
    notes: list[str] = []
    for one in said:
        named = not of_all and one.words and one.when
        notes += [f"{one.when}: {one.words}" if named else one.words, one.note]
    return " ".join(dict.fromkeys(filter(None, notes)))


def _read(record: Record, today: date) -> _Said:
    """One schedule. What is no rule of a week is kept as words, and is told."""
    more = record.words("description"), record.words("notes")
    words = " ".join(filter(None, (more[0], "" if more[1].startswith(_FULL) else more[1])))
    ends = [day for name in ("valid_to", "until") if (day := record.day(name))]
    begins = record.day("valid_from")
    times = record.words("opens_at"), record.words("closes_at")
    byday, freq = record.words("byday"), record.words("freq").upper()
    offset = _minutes_east(record.words("timezone"))
    record.drop("wkst", "dtstart")
    rule = _rule(byday, times, offset)
    odd = [f"{name} {value}" for name in _MORE if (value := record.words(name))]
    interval = record.words("interval")
    odd += [f"every {interval}"] if interval not in ("", "1") else []
    odd += [freq] if freq not in ("", "WEEKLY") else []
    said = " ".join(filter(None, (*odd, byday, "-".join(filter(None, times)))))
    record.end()
    if ends and min(ends) < today:
        record.lost(f"ended on {min(ends).isoformat()}: {said or 'without times'}")
        return _Said(None, f"Hours not known since {min(ends).isoformat()}.", words, said)
    if begins and begins > today:
        record.lost(f"begins on {begins.isoformat()}, kept as words: {said}")
        return _Said(None, f"From {begins.isoformat()}: {said}.", words, said)
    if said and (rule is None or odd):
        record.lost(f"no hours that come again every week, kept as words: {said}")
        return _Said(None, f"Hours: {said}.", words, said)
    until = f"Until {min(ends).isoformat()}." if rule and ends else ""
    words = " ".join(filter(None, (words, until)))
    return _Said(rule, "", words, week.hours(rule.week) if rule else "")


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
