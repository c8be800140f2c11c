from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.kit.freshness import Overview, clock_behind, freshness, next_check, overview
from reader.kit.model import KitInfo

if TYPE_CHECKING:
    from reader.kit.model import Service
    from reader.kit.pack import Pack

DAY = date(2026, 11, 25)
INFO = KitInfo("Kit", "1", ("en",), "GB", DAY, DAY, "", "", 6, 12, 0, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("checked", "months", "tone"),
    [
        ("2026-11-25", 0, "ok"),
        ("2026-05-26", 5, "ok"),
        ("2026-05-25", 6, "ageing"),
        ("2025-11-26", 11, "ageing"),
        ("2025-11-25", 12, "stale"),
        ("2020-01-31", 81, "stale"),
        # A clock that is wrong makes nothing negative.
        ("2027-03-01", 0, "ok"),
    ],
)
def test_the_older_the_heavier(pack: Pack, checked: str, months: int, tone: str) -> None:
    found = freshness(date.fromisoformat(checked), date(2026, 11, 25), pack.info())
    assert (found.months, found.tone) == (months, tone)


def service(pack: Pack, checked: date, *, confidence: str = "high") -> Service:
    one = pack.services()[0]
    sure = one.assurance._replace(date=checked, confidence=confidence, method="operator")
    return one._replace(assurance=sure)


def test_an_overview_counts_what_is_shown(pack: Pack) -> None:
    days = [date(2026, 11, 25), date(2026, 6, 1), date(2026, 5, 25), date(2025, 11, 25)]
    services = [service(pack, day) for day in days]
    services.append(service(pack, date(2020, 1, 1), confidence="low"))
    found = overview(iter(services), date(2026, 11, 25), pack.info())
    assert found == Overview(2, 1, 1, date(2025, 11, 25), date(2026, 11, 25), 1)
    assert overview((), date(2026, 11, 25), pack.info()) == Overview(0, 0, 0, None, None, 0)


@pytest.mark.parametrize(
    ("checked", "months", "due"),
    [
        ("2026-11-25", 6, "2027-05-25"),
        ("2026-08-31", 6, "2027-02-28"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2026-12-31", 1, "2027-01-31"),
        ("2026-01-15", 11, "2026-12-15"),
        ("2026-12-01", 12, "2027-12-01"),
        ("9999-12-31", 1, "9999-12-31"),
    ],
)
def test_the_next_check_is_due(pack: Pack, checked: str, months: int, due: str) -> None:
    info = pack.info()._replace(ageing_months=months)
    assert next_check(date.fromisoformat(checked), info) == date.fromisoformat(due)


@given(
    checked=st.dates(date(1970, 1, 1), date(2200, 1, 1)),
    months=st.integers(1, 60),
)
def test_it_is_due_before_it_is_old_and_never_a_day_too_early(checked: date, months: int) -> None:
    info = INFO._replace(ageing_months=months, stale_months=1000)
    due = next_check(checked, info)
    assert freshness(checked, due - timedelta(days=1), info).tone == "ok"
    assert freshness(checked, due + timedelta(days=1), info).tone == "ageing"


def test_a_clock_that_is_behind_the_kit(pack: Pack) -> None:
    services = [service(pack, date(2026, 11, 25)), service(pack, date(2020, 1, 1))]
    assert clock_behind(services, date(2025, 1, 1))
    assert clock_behind(services, date(2026, 11, 23))
    # Another day elsewhere in the world is no fault of the clock.
    assert not clock_behind(services, date(2026, 11, 24))
    assert not clock_behind(services, date(2027, 1, 1))
    assert not clock_behind((), date(1970, 1, 1))


def test_a_clock_that_is_behind_what_the_kit_says_of_itself(pack: Pack) -> None:
    info = pack.info()
    assert clock_behind(info, date(2025, 1, 1))
    assert not clock_behind(info, info.reviewed)
