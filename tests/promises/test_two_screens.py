"""With two screens, both are empty at once: the wall, the trainer's notes, a window across both."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.outside.program import Program
from tests.outside.screens import TwoScreens
from tests.promises.states import both_shifts, button, close, own_key, quit_key, shift

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.promises.states import Gesture

pytestmark = pytest.mark.skipif(not TwoScreens.possible(), reason="needs Xorg, and to be root")


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TwoScreens]:
    made = TwoScreens(tmp_path_factory.mktemp("xorg"))
    yield made
    made.close()


@pytest.fixture
def presenting(two: TwoScreens, home: Path) -> Iterator[Program]:
    program = Program(two.screen, home, "--present", DISPLAY=two.name)
    two.screen.until(lambda: len(program.windows()) == 2)
    two.screen.settled()
    yield program
    program.close()


@pytest.mark.parametrize(
    "gesture", [shift, both_shifts, button, quit_key, own_key, close], ids=lambda g: g.__name__
)
@pytest.mark.parametrize("at", [0, 1], ids=["on the left", "on the right"])
def test_both_go_from_either(
    two: TwoScreens, presenting: Program, at: int, gesture: Gesture
) -> None:
    """The gesture is made in the window of one screen."""
    windows = sorted(presenting.windows(), key=lambda window: window.get_geometry().x)
    assert [window.get_geometry().x for window in windows] == [0, two.WIDTH]
    two.screen.focus(windows[at])
    two.screen.settled()
    if gesture in (button, close):
        # These ask for the first window of the program.
        presenting.windows = lambda: [windows[at]]  # type: ignore[method-assign]
    gesture(presenting)
    assert presenting.ended(10)
    assert two.screen.windows(presenting.pid) == []
    assert presenting.process.wait() == 0
    assert presenting.said() == ""


@pytest.mark.parametrize("keys", [("b",), ("Right", "Right"), ("s",)], ids=" ".join)
def test_from_wherever_the_slides_are(
    two: TwoScreens, presenting: Program, keys: tuple[str, ...]
) -> None:
    two.screen.focus(presenting.windows()[0])
    presenting.does(*keys)
    assert len(presenting.windows()) == 2
    two.screen.focus(presenting.windows()[0])
    shift(presenting)
    assert presenting.ended(10)
    assert two.screen.windows(presenting.pid) == []


def test_a_window_on_the_other_screen(two: TwoScreens, home: Path) -> None:
    program = Program(two.screen, home, DISPLAY=two.name)
    try:
        two.screen.until(program.windows)
        window = program.windows()[0]
        window.configure(x=two.WIDTH // 2, y=0, width=two.WIDTH, height=700)
        two.screen.focus(window)
        program.does("Alt+4")
        own_key(program)
        assert program.ended(10)
    finally:
        program.close()
