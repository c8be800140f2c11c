from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from opening_hours import OpeningHours

from reader.authoring.hsds import week

MONDAY = datetime(2027, 3, 1)  # noqa: DTZ001 - a day of the week, in no zone
spans = st.tuples(st.integers(0, 47), st.integers(1, 48)).map(
    lambda half_hours: (half_hours[0] * 30, (half_hours[0] + half_hours[1]) * 30)
)
days = st.lists(spans, max_size=2).map(lambda found: tuple(sorted(found)))


@settings(max_examples=150, deadline=None)
@given(st.tuples(*[days] * 7))
def test_the_library_reads_the_same_week(seven: tuple[week.Spans, ...]) -> None:
    text = week.hours(seven)
    if not text:
        return
    rules = OpeningHours(text)
    for half_hour in range(7 * 48):
        at = half_hour * 30
        due = any(
            first <= at + lap < last
            for day, found in enumerate(seven)
            for first, last in ((a + day * week.DAY, b + day * week.DAY) for a, b in found)
            for lap in (0, week.WEEK)
        )
        assert rules.is_open(MONDAY + timedelta(minutes=at)) == due, (text, at)
    again = week.parse(text)
    assert again is not None
    assert week.same(again.days, seven)


@pytest.mark.parametrize(
    "text",
    ["24/7", "Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00", "Mo-Su 22:00-02:00", "Su-Th 08:00-20:00"],
)  # fmt: skip
def test_hours_stay_what_they_were(text: str) -> None:
    found = week.parse(text)
    assert found is not None
    again = week.parse(week.hours(found.days))
    assert again is not None
    assert week.same(found.days, again.days)


@pytest.mark.parametrize(
    "text",
    ["Mo-Fr 9am-5pm", "Mon-Fri 09:00-17:00", "Mo-Fr 09:00–17:00", "Mo - Fr 09:00-17:00",
     "Jan Mo 09:00-10:00",
     "Mo-Fr 09:00-12:00, We 14:00-18:00", "Mo[1] 09:00-10:00", "sunrise-sunset", "", "off",
     "Mo 25:00-26:00"],
)  # fmt: skip
def test_what_no_week_can_say(text: str) -> None:
    assert week.parse(text) is None


def test_holidays_are_more_than_a_week() -> None:
    found = week.parse("Mo-Fr 09:00-17:00; PH off")
    assert found is not None
    assert not found.whole


def test_a_night_is_said_again_where_the_next_day_has_its_own_hours() -> None:
    seven: tuple[week.Spans, ...] = ((), (), (), (), ((20 * 60, 26 * 60),), ((600, 720),), ())
    assert week.hours(seven) == "Fr 20:00-02:00; Sa 00:00-02:00,10:00-12:00"
