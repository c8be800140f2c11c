from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.kit.week import usual, week
from tests.conftest import NOW

if TYPE_CHECKING:
    from reader.authoring.content import Content
    from reader.kit.model import Service


def service(content: Content, schedule: str, zone: str = "Europe/London") -> Service:
    found = next(s for s in content.services if s.id == "gb-day-line")
    return found._replace(schedule=schedule, timezone=zone)


def test_seven_days_from_today(small_content: Content) -> None:
    days = week(service(small_content, "Mo-Fr 09:00-17:00"), NOW)
    assert days[0].date.isoformat() == "2026-11-25"
    assert len(days) == 7
    assert [len(day.spans) for day in days] == [1, 1, 1, 0, 0, 1, 1]
    begin, end = days[0].spans[0]
    assert (begin.hour, end.hour) == (9, 17)


def test_a_night_is_cut_at_midnight(small_content: Content) -> None:
    days = week(service(small_content, "We 22:00-02:00"), NOW)
    assert [(a.hour, b.hour) for a, b in days[0].spans] == [(22, 0)]
    assert [(a.hour, b.hour) for a, b in days[1].spans] == [(0, 2)]


def test_today_is_the_services_day(small_content: Content) -> None:
    days = week(service(small_content, "24/7", "Pacific/Auckland"), NOW)
    assert days[0].date.isoformat() == "2026-11-26"
    assert all(len(day.spans) == 1 for day in days)


def test_nothing_is_known(small_content: Content) -> None:
    assert week(service(small_content, ""), NOW) == ()


# Wednesday before Christmas in Britain.
CHRISTMAS = datetime(2026, 12, 23, 15, tzinfo=UTC)


def test_the_usual_week_begins_on_monday(small_content: Content) -> None:
    days = usual(service(small_content, "Mo-Fr 09:00-17:00"), NOW)
    assert [day.date.isoformat() for day in days] == [f"2026-11-{day}" for day in range(23, 30)]
    assert [len(day.spans) for day in days] == [1, 1, 1, 1, 1, 0, 0]


def test_the_usual_week_knows_no_holidays(small_content: Content) -> None:
    one = service(small_content, "Mo-Fr 09:00-17:00; PH off")
    # Christmas Day is Friday, and Monday is for Boxing Day.
    assert [len(day.spans) for day in usual(one, CHRISTMAS)] == [1, 1, 1, 1, 1, 0, 0]
    assert [len(day.spans) for day in week(one, CHRISTMAS)] == [1, 1, 0, 0, 0, 0, 1]


def test_the_usual_week_is_the_services(small_content: Content) -> None:
    # Sunday evening in London is Monday in Auckland.
    sunday = datetime(2026, 11, 29, 20, tzinfo=UTC)
    days = usual(service(small_content, "Mo 09:00-17:00", "Pacific/Auckland"), sunday)
    assert days[0].date.isoformat() == "2026-11-30"
    days = usual(service(small_content, "Mo 09:00-17:00"), sunday)
    assert days[0].date.isoformat() == "2026-11-23"


def test_nothing_usual_is_known(small_content: Content) -> None:
    assert usual(service(small_content, ""), NOW) == ()
