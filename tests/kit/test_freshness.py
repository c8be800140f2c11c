from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from reader.kit.freshness import freshness

if TYPE_CHECKING:
    from reader.kit.pack import Pack


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
