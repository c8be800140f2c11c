from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.safety.triple import WITHIN, Triple


def presses(*times: float) -> list[int]:
    triple = Triple()
    return [triple.press(at) for at in times]


def test_three_within_five_seconds_of_each_other() -> None:
    assert presses(0, 1, 2) == [1, 2, 3]
    assert presses(0, 5, 10) == [1, 2, 3]
    assert presses(0, 0, 0) == [1, 2, 3]


def test_too_late_begins_anew() -> None:
    assert presses(0, 5.01, 6, 7) == [1, 1, 2, 3]
    assert presses(0, 1, 6.5) == [1, 2, 1]


def test_a_clock_that_runs_backwards_begins_anew() -> None:
    assert presses(10, 9, 9.5) == [1, 1, 2]


def test_anything_else_takes_the_presses_back() -> None:
    triple = Triple()
    triple.press(0)
    triple.press(1)
    triple.spoil()
    assert triple.count == 0
    assert [triple.press(at) for at in (2, 3, 4)] == [1, 2, 3]


@given(st.lists(st.floats(0, WITHIN), min_size=2, max_size=2))
@settings(max_examples=50)
def test_every_valid_rhythm_counts(gaps: list[float]) -> None:
    first, second = gaps
    assert presses(0, first, min(first + second, first + WITHIN))[-1] in (2, 3)
    assert presses(0, first)[-1] == 2


@given(st.lists(st.sampled_from(["shift", "other"]), max_size=60))
@settings(max_examples=50)
def test_three_need_three_in_a_row(keys: list[str]) -> None:
    triple, row = Triple(), 0
    for at, key in enumerate(keys):
        if key == "shift":
            row = row + 1 if row < 3 else 3
            assert triple.press(at) == row
        else:
            triple.spoil()
            row = 0
