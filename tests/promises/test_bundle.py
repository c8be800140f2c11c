"""The bundle that make bundle made: it starts, finds, is heard, leaves, and leaves nothing."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.outside.bus import Bus
from tests.outside.program import ROOT
from tests.promises.test_traces import listing

if TYPE_CHECKING:
    from pathlib import Path

    from tests.outside.screen import Screen
    from tests.promises.conftest import Start

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


def test_licences_are_inside() -> None:
    names = {path.name for path in BUNDLE.rglob("licences/*")}
    assert len(names) > 5
