"""An interface that does not answer is ended from outside its thread; one that was only stopped is not."""

from __future__ import annotations

import os
import signal
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.outside.program import ROOT, Program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.outside.screen import Screen

HANGING = (sys.executable, "-B", str(ROOT / "tests" / "outside" / "hanging.py"))
# Seconds within which each kind must be gone, and the signal that says which limit it was.
LIMITS = {"loop": (2.0, signal.SIGPROF), "lock": (2.0, signal.SIGPROF),
          "paint": (12.0, signal.SIGALRM), "call": (12.0, signal.SIGALRM)}  # fmt: skip


class Hung:
    """Programs that were started together, so that their waits are one."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self._screen, self._folder = screen, folder
        self.programs: list[Program] = []

    def start(self, kind: str, after: float = 1.5) -> Program:
        home = self._folder / f"{kind}{len(self.programs)}"
        home.mkdir()
        self.programs.append(Program(self._screen, home, kind, str(after), command=HANGING))
        return self.programs[-1]


@pytest.fixture
def hung(screen: Screen, tmp_path: Path) -> Iterator[Hung]:
    made = Hung(screen, tmp_path)
    yield made
    for program in made.programs:
        program.close()


def began(program: Program) -> float:
    """When it began to hang, by the clock of this machine."""
    assert program.process.stdout is not None
    return float(program.process.stdout.readline())


def test_what_hangs_is_ended_and_what_was_stopped_goes_on(hung: Hung) -> None:
    """All at once, for all of them are long: SIGSTOP for 5 s, and for longer than the limit too."""
    programs = {kind: hung.start(kind) for kind in LIMITS}
    stopped = {hung.start("idle"): seconds for seconds in (5, 10)}
    starts = {kind: began(program) for kind, program in programs.items()}
    for program in stopped:
        began(program)
        os.kill(program.pid, signal.SIGSTOP)
    at = time.monotonic()
    for kind in ("loop", "lock"):
        assert programs[kind].ended(5), kind
    for program, seconds in stopped.items():
        assert not program.ended(max(at + seconds - time.monotonic(), 0)), seconds
        os.kill(program.pid, signal.SIGCONT)
    for kind, program in programs.items():
        seconds, sign = LIMITS[kind]
        assert program.ended(max(starts[kind] + seconds - time.monotonic(), 0)), kind
        assert program.process.wait() == -sign, kind
        assert program.windows() == []
        assert program.said() == ""
    for program in stopped:
        assert not program.ended(3)
        program.process.send_signal(signal.SIGTERM)
        assert program.ended(5)
        assert program.process.wait() == 0
