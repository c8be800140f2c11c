"""The bundle that make bundle made: it starts, finds, is heard, leaves, and leaves nothing."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.outside.bus import Bus
from tests.outside.program import ROOT
from tests.promises.states import STATES, button, close, own_key, shift
from tests.promises.test_leaving import gone
from tests.promises.test_traces import CALLS, ENDS, SITTING, TO_A_FILE, listing, watched

if TYPE_CHECKING:
    from tests.outside.screen import Screen
    from tests.promises.conftest import Start
    from tests.promises.states import Gesture

BUNDLE = ROOT / "dist" / "Reader"
PROGRAM = str(BUNDLE / "Reader")

pytestmark = pytest.mark.skipif(not BUNDLE.exists(), reason="make bundle has not been run")


def test_it_searches_and_leaves_and_nothing_is_left(
    start: Start, screen: Screen, home: Path
) -> None:
    before = listing(home, BUNDLE)
    program = start(command=(PROGRAM,))
    at_home = screen.picture(program.windows()[0])
    program.does("Ctrl+k", "'trafiking'")
    assert screen.picture(program.windows()[0]) != at_home
    program.does("Escape", "Alt+2", "Alt+3", "Alt+4", "Alt+5", "F1", "Ctrl+plus", "F8")
    for _ in range(3):
        screen.key("Shift_L")
    assert program.ended(10)
    assert program.process.wait() == 0
    assert program.said() == ""
    assert listing(home, BUNDLE) == before


@pytest.mark.parametrize("gesture", [shift, button, own_key, close], ids=lambda g: g.__name__)
@pytest.mark.parametrize("state", STATES)
def test_from_every_state(start: Start, state: str, gesture: Gesture) -> None:
    program = start(command=(PROGRAM,)).does(*STATES[state])
    assert program.windows()
    gesture(program)
    gone(program)


@pytest.mark.parametrize("end", ENDS)
def test_a_whole_sitting_makes_the_file_that_was_asked_for_and_no_other(
    start: Start, home: Path, end: str
) -> None:
    roots = (home, BUNDLE, Path("/dev/shm"))
    before = listing(*roots)
    program = start(command=(PROGRAM,)).does(*SITTING, *TO_A_FILE)
    ENDS[end](program)
    assert program.ended(10)
    new = set(listing(*roots)) - set(before)
    assert new == {str(home / "page.pdf")}


def test_no_call_asks_for_a_file(start: Start, tmp_path: Path) -> None:
    program = start(command=(PROGRAM,), traced=tmp_path / "trace", calls=CALLS).does(*SITTING)
    program.screen.key("Ctrl+q")
    assert program.ended(20)
    assert list(watched(program)) == []


def test_it_presents_and_serves_as_a_kiosk(start: Start, screen: Screen, policy: Path) -> None:
    wall = start("--present", command=(PROGRAM,)).does("Right", "Right")
    screen.key("F9")
    assert wall.ended(10)
    kiosk = start("--kiosk", str(policy), command=(PROGRAM,)).does("Alt+4")
    screen.key("Ctrl+Alt+Shift+k")
    assert kiosk.ended(10)


def test_it_is_heard(start: Start, tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    runtime.mkdir()
    bus = Bus(runtime)
    try:
        start(command=(PROGRAM,), **bus.environment).does("Alt+2")
        assert any(heading.attributes["level"] == "1" for heading in bus.tree().every("heading"))
    finally:
        bus.close()


def test_its_commands_work() -> None:
    found = subprocess.run(
        [PROGRAM, "search", "hepline"], capture_output=True, encoding="utf-8", check=False
    )
    assert found.returncode == 0
    assert "Modern Slavery" in found.stdout


def test_it_says_nothing_where_no_locale_is_set(start: Start) -> None:
    program = start(command=(PROGRAM,), LC_ALL="C").does("Alt+2")
    program.screen.key("F9")
    gone(program)


def test_licences_are_inside() -> None:
    names = {path.name for path in BUNDLE.rglob("licences/*")}
    assert len(names) > 5
