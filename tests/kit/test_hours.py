from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from reader.kit.hours import status

if TYPE_CHECKING:
    from reader.authoring.content import Content
    from reader.kit.model import Service


@pytest.fixture
def service(small_content: Content) -> Service:
    return next(s for s in small_content.services if s.id == "gb-day-line")


def at(text: str, zone: str = "UTC") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("schedule", "zone", "when", "state", "change"),
    [
        ("Mo-Fr 09:00-17:00", "Europe/London", "2026-11-25T15:00", "open", "17:00"),
        ("Mo-Fr 09:00-17:00", "Europe/London", "2026-11-25T08:59", "closed", "09:00"),
        ("Mo-Fr 09:00-17:00", "Europe/London", "2026-11-25T17:00", "closed", "09:00"),
        # Friday evening: Monday morning.
        ("Mo-Fr 09:00-17:00", "Europe/London", "2026-11-27T18:00", "closed", "09:00"),
        # Over midnight.
        ("Mo-Su 22:00-02:00", "Europe/Paris", "2026-11-25T23:30", "open", "02:00"),
        ("Mo-Su 22:00-02:00", "Europe/Paris", "2026-11-26T01:59", "open", "02:00"),
        ("Mo-Su 22:00-02:00", "Europe/Paris", "2026-11-26T02:00", "closed", "22:00"),
        # A zone with half an hour, one with three quarters.
        ("Mo-Su 09:00-10:00", "Asia/Kolkata", "2026-11-25T09:30", "open", "10:00"),
        ("Mo-Su 09:00-10:00", "Asia/Kathmandu", "2026-11-25T10:00", "closed", "09:00"),
        # A summer day, by the wall clock.
        ("Mo-Fr 09:00-17:00", "Europe/London", "2026-07-01T16:59", "open", "17:00"),
        # Christmas in the United Kingdom.
        ("Mo-Fr 09:00-17:00; PH off", "Europe/London", "2026-12-25T12:00", "closed", "09:00"),
        ("24/7", "Europe/London", "2026-12-25T03:00", "always", None),
        # Two spans a day.
        ("Mo-Fr 09:00-12:00,13:00-17:00", "Europe/London", "2026-11-25T12:30", "closed", "13:00"),
    ],
)
def test_open_or_not(
    service: Service, *, schedule: str, zone: str, when: str, state: str, change: str | None
) -> None:
    service = service._replace(schedule=schedule, timezone=zone)
    found = status(service, at(when, zone))
    assert found.state == state
    changes = found.until or found.opens
    assert (changes.strftime("%H:%M") if changes else None) == change


def test_the_readers_clock_may_be_elsewhere(service: Service) -> None:
    service = service._replace(schedule="Mo-Fr 09:00-17:00", timezone="Asia/Manila")
    # 01:30 in London's winter is 09:30 in Manila.
    assert status(service, datetime(2026, 11, 25, 1, 30, tzinfo=UTC)).state == "open"
    assert status(service, datetime(2026, 11, 25, 15, 0, tzinfo=UTC)).state == "closed"


def test_the_night_the_clocks_change(service: Service) -> None:
    service = service._replace(schedule="Mo-Su 00:30-06:00", timezone="Europe/London")
    assert status(service, datetime(2026, 10, 25, 1, 30, tzinfo=UTC)).state == "open"
    assert status(service, datetime(2026, 3, 29, 5, 30, tzinfo=UTC)).state == "closed"


def test_words_when_only_words_are_known(service: Service) -> None:
    service = service._replace(schedule="", schedule_note="Evenings.")
    assert status(service, at("2026-11-25T15:00")).state == "words"
    assert status(service._replace(schedule_note=""), at("2026-11-25T15:00")).state == "unknown"


@pytest.mark.parametrize("schedule", ["Monday to Friday", "25:99", "Mo-", "🙂"])
def test_hours_that_cannot_be_read_never_raise(service: Service, schedule: str) -> None:
    service = service._replace(schedule=schedule, schedule_note="")
    assert status(service, at("2026-11-25T15:00")).state in (
        "unknown",
        "words",
        "closed",
        "open",
        "always",
    )


def test_unknown_zones_and_regions(service: Service) -> None:
    service = service._replace(timezone="Mars/Olympus", country="EU", schedule="Mo-Fr 09:00-17:00")
    assert status(service, at("2026-11-25T15:00")).state == "open"


def test_a_comment_is_words(service: Service) -> None:
    service = service._replace(schedule='Mo-Fr unknown "by appointment"', schedule_note="")
    assert status(service, at("2026-11-25T15:00")).state == "words"


def test_an_opening_far_away_is_not_promised(service: Service) -> None:
    service = service._replace(schedule="Aug 01-31 Mo-Su 09:00-17:00")
    found = status(service, at("2026-11-25T15:00"))
    assert (found.state, found.opens) == ("closed", None)
