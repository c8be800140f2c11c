"""Left at any moment of its start: nothing stays. `python -m bench cycles` does it 1,000 times."""

from __future__ import annotations

import os
import random
import signal
from typing import TYPE_CHECKING

import pytest

from tests.outside.program import Program

if TYPE_CHECKING:
    from pathlib import Path

    from tests.outside.screen import Screen

# Milliseconds after the start. Ctrl+C before Reader's first line is Python's to answer.
MOMENTS = [0, 5, 20, 60, 90, 120, 150, 180, 210, 250, 300, 400, 550]


@pytest.mark.parametrize("moment", MOMENTS)
def test_whenever_it_is_ended_it_leaves_nothing(screen: Screen, home: Path, moment: int) -> None:
    chance = random.Random(moment)
    signals = [signal.SIGTERM, signal.SIGHUP, *([signal.SIGINT] if moment > 40 else [])]
    program = Program(screen, home)
    try:
        # The end of the wait is the moment, unless it is gone before.
        assert not program.ended(moment / 1000)
        sent = chance.choice(signals)
        program.process.send_signal(sent)
        assert program.ended(5)
        assert program.process.wait() in (0, -sent)
        assert program.said() == ""
        with pytest.raises(ProcessLookupError):
            os.killpg(program.process.pid, 0)
        assert [path for path in home.rglob("*") if path.is_file()] == []
    finally:
        program.close()


def test_a_window_that_was_never_drawn_is_left_by_keys(screen: Screen, home: Path) -> None:
    """Its window is taken the moment it is there, before anything is painted."""
    for _ in range(5):
        program = Program(screen, home)
        try:
            screen.until(program.windows)
            screen.focus(program.windows()[0])
            for _press in range(3):
                screen.key("Shift_L")
            if not program.ended(1):
                screen.key("F9")
            assert program.ended(5)
            assert program.process.wait() == 0
        finally:
            program.close()
