"""Hours of a week: from OpenStreetMap's form and to it, as minutes from each day's midnight."""

from __future__ import annotations

import re
from typing import NamedTuple

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
DAY, WEEK = 24 * 60, 7 * 24 * 60
_NAME = "|".join(DAYS)
_RULE = re.compile(
    rf"(?:(?P<days>(?:{_NAME})(?:-(?:{_NAME}))?(?:,(?:{_NAME})(?:-(?:{_NAME}))?)*) )?"
    r"(?P<times>off|closed|\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*)"
)

# Spans of one day: first and last minute from its midnight; the last may be past the next midnight.
Spans = tuple[tuple[int, int], ...]


class Week(NamedTuple):
    """Spans from Monday to Sunday. `whole` is false where the hours say more, such as holidays."""

    days: tuple[Spans, ...]
    whole: bool = True


def parse(hours: str) -> Week | None:
    """The week that hours in OpenStreetMap's form say; None where no week can say them."""
    if hours == "24/7":
        return Week((((0, DAY),),) * 7)
    days: list[Spans] = [()] * 7
    whole = True
    for written in hours.split(";"):
        rule = written.strip()
        if rule.startswith(("PH ", "SH ")):
            whole = False
            continue
        match = _RULE.fullmatch(rule)
        spans = _spans(match["times"]) if match else None
        if match is None or spans is None:
            return None
        for day in _days(match["days"]):
            days[day] = spans
    return Week(tuple(days), whole) if any(days) else None


def hours(days: tuple[Spans, ...]) -> str:
    """A week in OpenStreetMap's form; empty where it is never open."""
    if all(spans == ((0, DAY),) for spans in days):
        return "24/7"
    days = _said_again(tuple(tuple(sorted(set(spans))) for spans in days))
    rules: dict[Spans, list[int]] = {}
    for day, spans in enumerate(days):
        if spans:
            rules.setdefault(spans, []).append(day)
    return "; ".join(
        f"{_names(found)} {','.join(map(_written, spans))}" for spans, found in rules.items()
    )


def same(one: tuple[Spans, ...], other: tuple[Spans, ...]) -> bool:
    """Whether two weeks are open at the same minutes, however they are written."""
    return _minutes(one) == _minutes(other)


def _minutes(days: tuple[Spans, ...]) -> set[int]:
    return {
        (day * DAY + minute) % WEEK
        for day, spans in enumerate(days)
        for first, last in spans
        for minute in range(first, last)
    }


def _days(written: str | None) -> list[int]:
    found: list[int] = []
    for part in (written or "Mo-Su").split(","):
        first, _, last = part.partition("-")
        start, count = DAYS.index(first), 1
        if last:
            count = (DAYS.index(last) - start) % 7 + 1
        found += [(start + step) % 7 for step in range(count)]
    return found


def _spans(times: str) -> Spans | None:
    """Spans of a day; None where a time is none."""
    if times in ("off", "closed"):
        return ()
    found = []
    for part in times.split(","):
        first, last = (int(time[:2]) * 60 + int(time[3:]) for time in part.split("-"))
        if any(int(time[3:]) > 59 for time in part.split("-")) or first >= DAY or last > 2 * DAY:
            return None
        last += DAY if last <= first else 0
        found.append((first, last))
    return tuple(found)


def _said_again(days: tuple[Spans, ...]) -> tuple[Spans, ...]:
    """Nights over midnight, said again for a next day that has hours of its own.

    Otherwise the rule for that day would cut them off, by the syntax.
    """
    for day in (*range(7), *range(7)):
        next_day = (day + 1) % 7
        late = max((last - DAY for _, last in days[day]), default=0)
        if late > 0 and days[next_day] and days[next_day] != days[day]:
            spans = tuple((first, last) for first, last in days[next_day] if last > late)
            if all(first > late for first, _ in spans):
                spans = ((0, late), *spans)
            else:
                spans = ((0, spans[0][1]), *spans[1:])
            days = (*days[:next_day], spans, *days[next_day + 1 :])
    return days


def _names(days: list[int]) -> str:
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ",".join(
        DAYS[run[0]] if len(run) == 1 else f"{DAYS[run[0]]}-{DAYS[run[-1]]}" for run in runs
    )


def _written(span: tuple[int, int]) -> str:
    first, last = span
    last -= DAY if last > DAY and last - DAY < first else 0
    return f"{_clock(first)}-{_clock(last)}"


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
