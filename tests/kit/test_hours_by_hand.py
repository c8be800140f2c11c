"""Answers worked out by hand, by the calendar. Times are the service's own unless they end in Z.

25 November 2026 is a Wednesday. In the United Kingdom 25 December 2026 is a holiday, and Monday the
28th in place of Saturday the 26th.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from reader.kit.hours import status

if TYPE_CHECKING:
    from reader.authoring.content import Content
    from reader.kit.model import Service

OFFICE = "Mo-Fr 09:00-17:00"
NIGHT = "Mo-Su 22:00-02:00"
HOLIDAYS = "Mo-Fr 09:00-17:00; PH off"
LONDON = "GB Europe/London"

# Hours, country and zone, when, and what is true: open until, closed and opens at, or a word.
CASES = [
    # A working week.
    (OFFICE, LONDON, "2026-11-25T08:59", "closed", "Wed 25 Nov 09:00"),
    (OFFICE, LONDON, "2026-11-25T09:00", "open", "Wed 25 Nov 17:00"),
    (OFFICE, LONDON, "2026-11-25T16:59", "open", "Wed 25 Nov 17:00"),
    (OFFICE, LONDON, "2026-11-25T17:00", "closed", "Thu 26 Nov 09:00"),
    (OFFICE, LONDON, "2026-11-27T17:00", "closed", "Mon 30 Nov 09:00"),
    (OFFICE, LONDON, "2026-11-28T12:00", "closed", "Mon 30 Nov 09:00"),
    (OFFICE, LONDON, "2026-11-29T23:59", "closed", "Mon 30 Nov 09:00"),
    ("Mo-Fr 08:30-12:15", LONDON, "2026-11-25T12:14", "open", "Wed 25 Nov 12:15"),
    ("09:00-17:00", LONDON, "2026-11-28T10:00", "open", "Sat 28 Nov 17:00"),
    # Some days.
    ("Mo-Fr 09:00-17:00; Sa 10:00-12:00", LONDON, "2026-11-28T11:00", "open", "Sat 28 Nov 12:00"),
    ("Mo-Fr 09:00-17:00; Sa 10:00-12:00", LONDON, "2026-11-28T12:00", "closed", "Mon 30 Nov 09:00"),
    ("Tu 09:00-12:00", LONDON, "2026-11-30T08:00", "closed", "Tue 01 Dec 09:00"),
    ("Tu 09:00-12:00", LONDON, "2026-12-01T08:00", "closed", "Tue 01 Dec 09:00"),
    ("Tu 09:00-12:00", LONDON, "2026-12-01T12:00", "closed", "Tue 08 Dec 09:00"),
    ("Mo,We,Fr 09:00-12:00", LONDON, "2026-11-25T12:30", "closed", "Fri 27 Nov 09:00"),
    ("Mo-Fr 09:00-17:00; We off", LONDON, "2026-11-25T10:00", "closed", "Thu 26 Nov 09:00"),
    ("Mo[1] 09:00-12:00", LONDON, "2026-11-25T10:00", "closed", "Mon 07 Dec 09:00"),
    ("Mo[-1] 09:00-12:00", LONDON, "2026-11-25T10:00", "closed", "Mon 30 Nov 09:00"),
    # Two spans a day.
    ("Mo-We 09:00-12:00,14:00-16:00", LONDON, "2026-11-25T13:00", "closed", "Wed 25 Nov 14:00"),
    ("Mo-We 09:00-12:00,14:00-16:00", LONDON, "2026-11-25T15:59", "open", "Wed 25 Nov 16:00"),
    ("Mo-We 09:00-12:00,14:00-16:00", LONDON, "2026-11-25T16:00", "closed", "Mon 30 Nov 09:00"),
    # Over midnight.
    (NIGHT, LONDON, "2026-11-25T21:59", "closed", "Wed 25 Nov 22:00"),
    (NIGHT, LONDON, "2026-11-25T23:30", "open", "Thu 26 Nov 02:00"),
    (NIGHT, LONDON, "2026-11-26T00:00", "open", "Thu 26 Nov 02:00"),
    (NIGHT, LONDON, "2026-11-26T01:59", "open", "Thu 26 Nov 02:00"),
    (NIGHT, LONDON, "2026-11-26T02:00", "closed", "Thu 26 Nov 22:00"),
    ("Fr 20:00-26:00", LONDON, "2026-11-27T19:00", "closed", "Fri 27 Nov 20:00"),
    ("Fr 20:00-26:00", LONDON, "2026-11-28T01:00", "open", "Sat 28 Nov 02:00"),
    ("Fr 20:00-26:00", LONDON, "2026-11-28T02:00", "closed", "Fri 04 Dec 20:00"),
    ("Mo 09:00-24:00; Tu 00:00-03:00", LONDON, "2026-11-30T16:00", "open", "Tue 01 Dec 03:00"),
    ("Su 23:00-24:00", LONDON, "2026-11-29T23:30", "open", "Mon 30 Nov 00:00"),
    ("Mo 00:00-01:00; Su 23:00-24:00", LONDON, "2026-11-29T23:30", "open", "Mon 30 Nov 01:00"),
    (
        "Mo-Fr 09:00-17:00; Sa-Su 00:00-24:00",
        LONDON,
        "2026-11-28T10:00",
        "open",
        "Mon 30 Nov 00:00",
    ),
    (
        "Mo-Fr 09:00-17:00; Sa-Su 00:00-24:00",
        LONDON,
        "2026-11-27T18:00",
        "closed",
        "Sat 28 Nov 00:00",
    ),
    # Always.
    ("24/7", LONDON, "2026-12-25T03:00", "always", None),
    ("Mo-Su 00:00-24:00", LONDON, "2026-11-25T03:00", "always", None),
    ("00:00-24:00", LONDON, "2026-11-25T23:59", "always", None),
    # Holidays.
    (HOLIDAYS, LONDON, "2026-12-24T16:00", "open", "Thu 24 Dec 17:00"),
    (HOLIDAYS, LONDON, "2026-12-24T18:00", "closed", "Tue 29 Dec 09:00"),
    (HOLIDAYS, LONDON, "2026-12-25T10:00", "closed", "Tue 29 Dec 09:00"),
    (OFFICE, LONDON, "2026-12-25T10:00", "open", "Fri 25 Dec 17:00"),
    ("Mo-Fr 09:00-17:00; PH 10:00-12:00", LONDON, "2026-12-25T11:00", "open", "Fri 25 Dec 12:00"),
    ("Mo-Fr 09:00-17:00; Dec 24 off", LONDON, "2026-12-24T10:00", "closed", "Fri 25 Dec 09:00"),
    (HOLIDAYS, "FR Europe/Paris", "2026-07-14T10:00", "closed", "Wed 15 Jul 09:00"),
    (HOLIDAYS, "FR Europe/Paris", "2026-05-01T10:00", "closed", "Mon 04 May 09:00"),
    (HOLIDAYS, "US America/New_York", "2026-11-26T10:00", "closed", "Fri 27 Nov 09:00"),
    (HOLIDAYS, "IE Europe/Dublin", "2026-10-26T10:00", "closed", "Tue 27 Oct 09:00"),
    # Seasons and far days.
    ("Jun-Aug Mo-Fr 09:00-17:00", LONDON, "2026-11-25T12:00", "closed", None),
    ("Jun-Aug Mo-Fr 09:00-17:00", LONDON, "2026-08-31T12:00", "open", "Mon 31 Aug 17:00"),
    ("Feb 29 09:00-10:00", LONDON, "2028-02-29T09:30", "open", "Tue 29 Feb 10:00"),
    # Nights on which the clocks change: by the clock on the wall.
    ("Mo-Su 00:30-06:00", LONDON, "2026-03-29T05:30", "open", "Sun 29 Mar 06:00"),
    ("Su 09:00-17:00", LONDON, "2026-10-25T08:00", "closed", "Sun 25 Oct 09:00"),
    (OFFICE, LONDON, "2026-07-01T08:00Z", "open", "Wed 01 Jul 17:00"),
    (OFFICE, LONDON, "2026-07-01T07:59Z", "closed", "Wed 01 Jul 09:00"),
    (OFFICE, LONDON, "2026-11-25T09:00Z", "open", "Wed 25 Nov 17:00"),
    (OFFICE, "US America/New_York", "2026-07-01T12:59Z", "closed", "Wed 01 Jul 09:00"),
    (OFFICE, "US America/New_York", "2026-07-01T13:00Z", "open", "Wed 01 Jul 17:00"),
    (OFFICE, "US America/New_York", "2026-11-25T14:00Z", "open", "Wed 25 Nov 17:00"),
    # Zones of halves and quarters of an hour, and across the date line.
    ("Mo-Su 09:00-10:00", "IN Asia/Kolkata", "2026-11-25T03:29Z", "closed", "Wed 25 Nov 09:00"),
    ("Mo-Su 09:00-10:00", "IN Asia/Kolkata", "2026-11-25T03:30Z", "open", "Wed 25 Nov 10:00"),
    ("Mo-Su 09:00-10:00", "IN Asia/Kolkata", "2026-11-25T04:30Z", "closed", "Thu 26 Nov 09:00"),
    ("Mo-Su 09:00-10:00", "NP Asia/Kathmandu", "2026-11-25T03:14Z", "closed", "Wed 25 Nov 09:00"),
    ("Mo-Su 09:00-10:00", "NP Asia/Kathmandu", "2026-11-25T03:15Z", "open", "Wed 25 Nov 10:00"),
    (OFFICE, "CA America/St_Johns", "2026-11-25T12:29Z", "closed", "Wed 25 Nov 09:00"),
    (OFFICE, "CA America/St_Johns", "2026-11-25T12:30Z", "open", "Wed 25 Nov 17:00"),
    (OFFICE, "NZ Pacific/Chatham", "2026-11-24T19:15Z", "open", "Wed 25 Nov 17:00"),
    (OFFICE, "AU Australia/Eucla", "2026-11-25T00:15Z", "open", "Wed 25 Nov 17:00"),
    (OFFICE, "KI Pacific/Kiritimati", "2026-11-24T19:00Z", "open", "Wed 25 Nov 17:00"),
    (OFFICE, "KI Pacific/Kiritimati", "2026-11-27T12:00Z", "closed", "Mon 30 Nov 09:00"),
    # Only words, or nothing.
    ('Mo-Fr unknown "by appointment"', LONDON, "2026-11-25T12:00", "words", None),
    ("", LONDON, "2026-11-25T12:00", "unknown", None),
    ("Mo-Fr 9am-5pm", LONDON, "2026-11-25T12:00", "unknown", None),
    ("Mo-Fr 09:00–17:00", LONDON, "2026-11-25T12:00", "unknown", None),
]


@pytest.fixture
def service(small_content: Content) -> Service:
    return next(s for s in small_content.services if s.id == "gb-day-line")


def test_there_are_enough() -> None:
    assert len(CASES) >= 60


@pytest.mark.parametrize(
    ("hours", "place", "when", "state", "change"), CASES, ids=[f"{c[0]} {c[2]}" for c in CASES]
)
def test_what_was_worked_out(
    service: Service, *, hours: str, place: str, when: str, state: str, change: str | None
) -> None:
    country, zone = place.split()
    service = service._replace(schedule=hours, timezone=zone, country=country, schedule_note="")
    moment = datetime.fromisoformat(when.removesuffix("Z"))
    now = moment.replace(tzinfo=UTC if when.endswith("Z") else ZoneInfo(zone))
    found = status(service, now)
    at = found.until or found.opens
    said = at.strftime("%a %d %b %H:%M") if at else None
    assert (found.state, said) == (state, change)
