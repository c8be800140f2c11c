"""Out in one gesture, from wherever one is: no window, no process, nothing said."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.promises.states import GESTURES, SHOWS, STATES, button, own_key, quit_key, shift

if TYPE_CHECKING:
    from pathlib import Path

    from tests.outside.program import Program
    from tests.outside.screen import Screen
    from tests.promises.conftest import Start
    from tests.promises.states import Gesture


def alike(one: bytes, other: bytes) -> bool:
    """The same to the eye: edges of letters may be smoothed a little otherwise."""
    return len(one) == len(other) and all(abs(a - b) < 64 for a, b in zip(one, other, strict=True))


def gone(program: Program) -> None:
    """No window, no process and no child, and it ended well and silently."""
    assert program.ended(10)
    assert program.windows() == []
    assert program.process.wait() == 0
    assert program.said() == ""
    with pytest.raises(ProcessLookupError):
        os.killpg(program.process.pid, 0)


@pytest.mark.parametrize("gesture", GESTURES, ids=lambda gesture: gesture.__name__)
@pytest.mark.parametrize("state", STATES)
def test_from_every_state(start: Start, state: str, gesture: Gesture) -> None:
    program = start().does(*STATES[state])
    assert program.windows()
    gesture(program)
    gone(program)


@pytest.mark.parametrize("gesture", [shift, button, quit_key, own_key], ids=lambda g: g.__name__)
@pytest.mark.parametrize("state", SHOWS)
def test_from_the_wall(start: Start, state: str, gesture: Gesture) -> None:
    program = start("--present").does(*SHOWS[state])
    gesture(program)
    gone(program)


@pytest.mark.parametrize("signal", [1, 2, 15])
def test_a_signal_is_a_clean_end(start: Start, signal: int) -> None:
    program = start()
    program.process.send_signal(signal)
    gone(program)


def test_before_the_first_picture(screen: Screen, home: Path) -> None:
    """The window has just come: nothing has been waited for."""
    from tests.outside.program import Program

    program = Program(screen, home)
    try:
        screen.until(program.windows)
        screen.focus(program.windows()[0])
        shift(program)
        gone(program)
    finally:
        program.close()


@pytest.mark.parametrize(
    "keys",
    [
        ("Shift_L", "Shift_L"),
        ("Shift_L", "a", "Shift_L", "Shift_L"),
        ("Shift+a", "Shift+b", "Shift+c"),
        ("Ctrl+Shift_L", "Ctrl+Shift_L", "Ctrl+Shift_L"),
        ("Alt+Tab", "Escape", "Shift+Tab", "Shift+Tab", "Shift+Tab"),
    ],
    ids=" ".join,
)
def test_what_is_no_gesture_leaves_nobody(start: Start, keys: tuple[str, ...]) -> None:
    program = start("--lang", "en").does("Ctrl+k")
    for key in keys:
        program.screen.key(key)
    program.screen.settled()
    assert not program.ended(0.3)
    assert program.windows()


def test_a_kiosk_stays_and_its_keeper_ends_it(start: Start, screen: Screen, policy: Path) -> None:
    program = start("--kiosk", str(policy))
    box = program.windows()[0].get_geometry()
    whole = screen.root.get_geometry()
    assert (box.x, box.y, box.width, box.height) == (0, 0, whole.width, whole.height)
    at_start = screen.picture(program.windows()[0])
    for gesture in (shift, quit_key, own_key, button):
        program.does("Alt+3")
        assert not alike(screen.picture(program.windows()[0]), at_start)
        gesture(program)
        screen.let_go()
        screen.move(1, 1)
        screen.settled(0.5)
        assert not program.ended()
        assert alike(screen.picture(program.windows()[0]), at_start), gesture.__name__
    screen.key("Ctrl+Alt+Shift+k")
    gone(program)


def test_practice_hides_and_shows_a_harmless_page_and_the_second_time_is_in_earnest(
    start: Start, screen: Screen
) -> None:
    program = start().does("F1", "click 225,178", "click 450,503")
    practice = screen.picture(program.windows()[0])
    hidden = program.windows()[0].id
    shift(program)
    screen.until(lambda: screen.went(hidden))
    screen.until(program.windows)
    screen.settled(0.5)
    assert not program.ended()
    assert not alike(screen.picture(program.windows()[0]), practice)
    # Nothing is in the middle of the page but a few lines: most of it is one colour.
    shown = screen.picture(program.windows()[0])
    pixels = [shown[at : at + 3] for at in range(0, len(shown), 4 * 97)]
    assert pixels.count(max(set(pixels), key=pixels.count)) > len(pixels) * 0.8
    shift(program)
    gone(program)


@pytest.mark.parametrize("command", ["", "/no/such/program --at all", "'", "/etc/passwd"])
def test_a_wrong_program_for_afterwards_is_ignored(start: Start, command: str) -> None:
    program = start("--afterwards", command)
    shift(program)
    gone(program)


def test_a_harmless_program_is_started_afterwards(start: Start, home: Path) -> None:
    made = home / "made by another"
    program = start("--afterwards", f"/bin/mkdir '{made}'")
    own_key(program)
    assert program.ended(10)
    program.screen.until(made.exists)


def test_nothing_is_taken_up_again(start: Start, screen: Screen) -> None:
    first = start().does("Ctrl+k", "'trafficking'", "Return", "F8", "Ctrl+plus")
    shift(first)
    assert first.ended(10)
    again = start()
    shown = screen.picture(again.windows()[0])
    quit_key(again)
    assert again.ended(10)
    third = start()
    assert alike(screen.picture(third.windows()[0]), shown)
