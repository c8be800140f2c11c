from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from reader.kit.freshness import Freshness
from reader.kit.hours import Status
from reader.ui.words import (
    cost_words,
    date_words,
    fresh_words,
    language_words,
    status_words,
    when_words,
)
from tests.conftest import NOW

if TYPE_CHECKING:
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
