"""Out in one gesture, from wherever one is: no window, no process, nothing said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.outside.program import Program
    from tests.outside.screen import Screen
    from tests.promises.conftest import Start

    Gesture = Callable[[Program], None]

# How each state is come to, by keys; words in quotes are typed.
STATES: dict[str, tuple[str, ...]] = {
    "home": (),
    "article": ("Alt+2",),
    "a term beside the text": ("Alt+2", "Tab", "Tab", "Return"),
    "finding in the page": ("Alt+2", "Ctrl+f", "'people'"),
    "words selected": ("Alt+2", "Ctrl+a"),
    "glossary": ("Alt+3",),
    "glossary filtered": ("Alt+3", "'gro'"),
    "helplines": ("Alt+4",),
    "countries": ("Ctrl+l",),
    "a country typed": ("Ctrl+l", "'fran'"),
    "guides": ("Alt+5",),
    "typing in search": ("Ctrl+k", "'help'"),
    "search with no answer": ("Ctrl+k", "'zzqx'", "Return"),
    "results": ("Ctrl+k", "'trafficking'", "Return"),
    "about": ("F1",),
    "large text": ("Ctrl+plus", "Ctrl+plus", "Ctrl+plus", "Ctrl+plus"),
    "high contrast": ("F8", "F8"),
    "full screen": ("F11",),
    "text size": ("Ctrl+k", "Tab", "Return"),
    "come back": ("Alt+2", "Alt+3", "Alt+Left"),
}
SHOWS = {"a wall": (), "a black wall": ("b",), "a later slide": ("Right", "Right")}


def shift(program: Program) -> None:
    for _ in range(3):
        program.screen.key("Shift_L")


def both_shifts(program: Program) -> None:
    for name in ("Shift_R", "Shift_L", "Shift_R"):
        program.screen.key(name)


def button(program: Program) -> None:
    """Pressed, and never let go."""
    window = program.windows()[0]
    box = window.get_geometry()
    program.screen.move(box.x + box.width - 60, box.y + 60)
    program.screen.settled()
    program.screen.press(box.x + box.width - 60, box.y + 30)


def quit_key(program: Program) -> None:
    program.screen.key("Ctrl+q")


GESTURES = (shift, both_shifts, button, quit_key)


def alike(one: bytes, other: bytes) -> bool:
    """The same to the eye: edges of letters may be smoothed a little otherwise."""
    return len(one) == len(other) and all(abs(a - b) < 64 for a, b in zip(one, other, strict=True))


def gone(program: Program) -> None:
    """No window, no process, and it ended well and silently."""
    assert program.ended(10)
    assert program.windows() == []
    assert program.process.wait() == 0
    assert program.said() == ""


@pytest.mark.parametrize("gesture", GESTURES, ids=lambda gesture: gesture.__name__)
@pytest.mark.parametrize("state", STATES)
def test_from_every_state(start: Start, state: str, gesture: Gesture) -> None:
    program = start().does(*STATES[state])
    gesture(program)
    gone(program)


@pytest.mark.parametrize("gesture", [shift, button, quit_key], ids=lambda g: g.__name__)
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


def test_a_window_manager_closes_it(start: Start, screen: Screen) -> None:
    from Xlib.protocol import event

    program = start()
    window = program.windows()[0]
    atom = screen.display.intern_atom
    message = event.ClientMessage(
        window=window,
        client_type=atom("WM_PROTOCOLS"),
        data=(32, [atom("WM_DELETE_WINDOW"), 0, 0, 0, 0]),
    )
    window.send_event(message)
    screen.display.sync()
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
    for gesture in (shift, quit_key, button):
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
