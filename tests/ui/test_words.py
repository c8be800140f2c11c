from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from reader.kit.facets import NOT_POLICE
from reader.kit.freshness import Freshness
from reader.kit.hours import Status
from reader.kit.model import AUDIENCES, CHANNELS, METHODS, RUNNERS
from reader.ui.words import (
    audience_words,
    both_whens,
    channel_words,
    check_words,
    cost_words,
    date_words,
    fresh_words,
    hours_words,
    language_words,
    method_words,
    runner_words,
    span_words,
    status_words,
    when_words,
)
from tests.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from reader.authoring.content import Content


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("2026-11-25T22:00", "22:00"),
        ("2026-11-26T08:00", "tomorrow 08:00"),
        ("2026-11-30T09:00", "Monday 09:00"),
        ("2027-01-03T09:00", "3 Jan 2027, 09:00"),
    ],
)
def test_when(at: str, words: str) -> None:
    assert when_words(datetime.fromisoformat(at).replace(tzinfo=UTC), NOW, "en") == words


@pytest.mark.parametrize(
    ("status", "words", "tone"),
    [
        (Status("always"), "Open now, day and night", "open"),
        (Status("open", until=NOW.replace(hour=17)), "Open now until 17:00", "open"),
        (Status("open"), "Open now", "open"),
        (Status("closed", opens=NOW.replace(hour=20)), "Closed now. Opens 20:00", "closed"),
        (Status("closed"), "Closed now", "closed"),
        (Status("words", note="Evenings."), "Evenings.", ""),
        (Status("unknown"), "Hours not known: try it", ""),
    ],
)
def test_open_or_not_in_words(status: Status, words: str, tone: str) -> None:
    assert status_words(status, NOW, "en")[:2] == (words, tone)


@pytest.mark.parametrize(
    ("freshness", "words"),
    [
        (Freshness(0, "ok"), "Checked 1 Mar 2026"),
        (Freshness(8, "ageing"), "Checked 8 months ago"),
        (Freshness(14, "stale"), "Not checked for 14 months"),
        (Freshness(80, "stale"), "Not checked for 6 years"),
    ],
)
def test_how_old_in_words(freshness: Freshness, words: str) -> None:
    assert fresh_words(freshness, date(2026, 3, 1), "en")[0] == words


def test_days_languages_and_costs(small_content: Content) -> None:
    assert date_words(date(2026, 11, 25), "en") == "25 November 2026"
    service = next(s for s in small_content.services if s.id == "gb-main-line")
    names = {"en": "English", "ro": "Romanian", "vi": "Vietnamese"}
    assert language_words(service, names) == "English, Romanian, Vietnamese, interpreters"
    assert language_words(service, names, most=1) == "English, 2 more, interpreters"
    assert cost_words(service) == "Free · no name needed"
    assert cost_words(service._replace(cost="", anonymous=None)) == ""


TOKYO, PARIS, LONDON, AUCKLAND = (
    ZoneInfo(name) for name in ("Asia/Tokyo", "Europe/Paris", "Europe/London", "Pacific/Auckland")
)


@pytest.mark.parametrize(
    ("at", "here", "words"),
    [
        # One clock, or two that show the same.
        ("2026-11-25T22:00", UTC, "22:00"),
        ("2026-11-25T22:00", LONDON, "22:00"),
        ("2026-11-25T22:00", PARIS, "22:00 there, 23:00 here"),
        # In Tokyo it is Thursday already; today there is today.
        ("2026-11-25T17:00", TOKYO, "17:00 there, 02:00 here"),
        ("2026-11-26T09:00", TOKYO, "tomorrow 09:00 there, 18:00 here"),
        ("2026-11-26T16:00", TOKYO, "tomorrow 16:00 there, tomorrow 01:00 here"),
        ("2026-11-30T09:00", PARIS, "Monday 09:00 there, 10:00 here"),
        ("2026-11-30T23:30", PARIS, "Monday 23:30 there, Tuesday 00:30 here"),
    ],
)
def test_a_time_there_and_here(at: str, here: tzinfo, words: str) -> None:
    there = datetime.fromisoformat(at).replace(tzinfo=LONDON)
    assert both_whens(there, NOW.astimezone(here), "en") == words


def test_both_clocks_in_what_is_said_of_open() -> None:
    now = NOW.astimezone(PARIS)
    until = NOW.replace(hour=17).astimezone(LONDON)
    status = Status("open", until=until)
    assert status_words(status, now, "en")[0] == "Open now until 17:00 there, 18:00 here"
    status = Status("closed", opens=until)
    assert status_words(status, now, "en")[0] == "Closed now. Opens 17:00 there, 18:00 here"


@pytest.mark.parametrize(
    ("status", "words", "tone"),
    [
        (Status("always"), "Open then, day and night", "open"),
        (Status("open", until=NOW.replace(hour=17)), "Open then until 17:00", "open"),
        (Status("open"), "Open then", "open"),
        (Status("closed", opens=NOW.replace(hour=20)), "Closed then. Opens 20:00", "closed"),
        (Status("closed"), "Closed then", "closed"),
        (Status("unknown"), "Hours not known: try it", ""),
    ],
)
def test_open_or_not_at_a_time_that_was_chosen(status: Status, words: str, tone: str) -> None:
    assert status_words(status, NOW, "en", then=True)[:2] == (words, tone)


def test_old_hours_are_never_green() -> None:
    published = date(2025, 1, 1)
    for status in (Status("always"), Status("open"), Status("open", until=NOW.replace(hour=17))):
        words, tone, icon = status_words(status, NOW, "en", published=published)
        assert words.endswith(", by hours of January 2025")
        assert (tone, icon) == ("", "clock")
    # What is closed by old hours is no promise, and what is not known has no hours.
    for status in (Status("closed"), Status("words", note="Evenings."), Status("unknown")):
        plain = status_words(status, NOW, "en")
        assert status_words(status, NOW, "en", published=published) == plain


@pytest.mark.parametrize(
    ("schedule", "words"),
    [
        ("24/7", "Day and night"),
        ("Mo-Fr 09:00-17:00; PH off", "Mon–Fri 09:00–17:00"),
        ("Mo-Su 10:00-12:00", "Mon–Sun 10:00–12:00"),
        ("Mo 10:00-12:00; We-Th 10:00-12:00", "Mon 10:00–12:00; Wed–Thu 10:00–12:00"),
        ("Mo-Tu 09:00-12:00,13:00-17:00", "Mon–Tue 09:00–12:00, 13:00–17:00"),
        ("Sa 18:00-24:00", "Sat 18:00–24:00"),
        ("Jul Mo 10:00-12:00", "Closed this week"),
        ("", "Hours not known"),
    ],
)
def test_hours_of_a_week(small_content: Content, schedule: str, words: str) -> None:
    service = next(s for s in small_content.services if s.id == "gb-day-line")
    assert hours_words(service._replace(schedule=schedule), NOW, "en") == words


def test_hours_that_are_words(small_content: Content) -> None:
    service = next(s for s in small_content.services if s.id == "gb-main-line")
    assert hours_words(service, NOW, "en") == "Every day of the year."


def test_a_span_ends_at_24_and_never_at_0() -> None:
    begin = datetime(2026, 11, 25, 22, tzinfo=UTC)
    assert span_words(begin, datetime(2026, 11, 26, tzinfo=UTC)) == "22:00–24:00"
    assert span_words(datetime(2026, 11, 25, tzinfo=UTC), begin) == "00:00–22:00"


@pytest.mark.parametrize(
    ("of", "values"),
    [
        (runner_words, (*RUNNERS, NOT_POLICE)),
        (channel_words, CHANNELS),
        (audience_words, AUDIENCES),
        (method_words, METHODS),
    ],
)
def test_every_value_has_words_of_its_own(
    of: Callable[[str], str], values: tuple[str, ...]
) -> None:
    said = [of(value) for value in values]
    assert len(set(said)) == len(values)
    # No key of a file on the screen.
    assert all((words and words[0] != value[0]) or " " in words for words, value in
               zip(said, values, strict=True))  # fmt: skip


def test_who_runs_it_and_a_visit() -> None:
    assert runner_words("charity") == "A charity"
    assert runner_words(NOT_POLICE) == "Not the police"
    assert runner_words("") == ""
    assert channel_words("visit") == "Visit"


def test_by_whom_how_and_when_next(small_content: Content) -> None:
    service = next(s for s in small_content.services if s.id == "gb-main-line")
    words = check_words(service, date(2027, 5, 1), "en")
    assert words == "Checked by Test editors, its own page. Next due 1 May 2027."
