from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.figures import FREE, LONGEST, WAIT, Lock, figures_of


@pytest.mark.parametrize(
    ("typed", "figures"),
    [
        ("0123", "0123"), ("0000", "0000"), ("٠١٢٣", "0123"), ("१२३४", "1234"), ("１２３４", "1234"),
        ("", ""), ("   ", ""), ("123", ""), ("12345", ""), ("12a4", ""), ("-123", ""), ("1 23", ""),
        ("0" * 200, ""), ("½²³4", ""),
    ],
)  # fmt: skip
def test_four_figures_in_any_script_and_nothing_else(typed: str, figures: str) -> None:
    assert figures_of(typed) == figures


@given(st.text(max_size=8))
def test_whatever_is_typed_gives_four_or_none(typed: str) -> None:
    assert len(figures_of(typed)) in (0, 4)


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_the_right_ones_open_it(clock: Clock) -> None:
    lock = Lock("0123", clock)
    assert lock.opens("0123")
    assert lock.opens("٠١٢٣")


def test_a_lock_without_figures_does_not_open_to_nothing(clock: Clock) -> None:
    assert not Lock("0123", clock).opens("")


def test_wrong_ones_make_one_wait_longer_and_longer(clock: Clock) -> None:
    lock = Lock("0123", clock)
    for _ in range(FREE - 1):
        assert not lock.opens("9999")
        assert lock.wait() == 0
    waits = []
    for _ in range(7):
        lock.opens("9999")
        waits.append(lock.wait())
        # While one waits the right ones do not help, and asking does not make it longer.
        assert not lock.opens("0123")
        assert lock.wait() == waits[-1]
        clock.now += waits[-1]
    assert waits == [WAIT, 60, 120, 240, 480, LONGEST, LONGEST]
    assert lock.opens("0123")


def test_an_hour_of_guessing(clock: Clock) -> None:
    """docs/safety.md names this number."""
    lock, tries, end = Lock("0123", clock), 0, clock.now + 3600
    while clock.now < end:
        if lock.wait():
            clock.now += lock.wait()
        else:
            lock.opens("9999")
            tries += 1
    assert tries == 13
