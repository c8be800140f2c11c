"""How long an interface that hangs lasts, in four kinds; and whether one that was stopped goes on."""

from __future__ import annotations

import os
import signal
import tempfile
import time
from pathlib import Path

from bench.figures import bar, say
from tests.outside.program import Program
from tests.outside.screen import Screen
from tests.promises.test_hanging import HANGING, LIMITS, began

# Programs that are stopped, and for how many seconds: longer than any limit.
STOPPED, STOP = 10, 13


def run() -> int:
    """Print the figures; how many are over their bar."""
    screen = Screen()
    say("an interface that hangs, seconds until it is gone")
    over = 0
    for kind, (limit, _sign) in LIMITS.items():
        over += bar(kind, _hung(screen, kind), limit, "s")
    lived = _stopped(screen)
    say(f"  stopped for {STOP} s: {lived} of {STOPPED} went on (5 s is what was promised)")
    screen.close()
    return over


def _hung(screen: Screen, kind: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        program = Program(screen, Path(folder), kind, "1.5", command=HANGING)
        try:
            start = began(program)
            if not program.ended(20):
                raise TimeoutError(f"{kind} is still there")
            return time.monotonic() - start
        finally:
            program.close()


def _stopped(screen: Screen) -> int:
    with tempfile.TemporaryDirectory() as folder:
        programs = [
            Program(screen, Path(folder), "idle", "1.5", command=HANGING) for _ in range(STOPPED)
        ]
        try:
            for program in programs:
                began(program)
                os.kill(program.pid, signal.SIGSTOP)
                # Not all at the same time of the kernel's timer.
                time.sleep(0.21)
            time.sleep(STOP)
            for program in programs:
                os.kill(program.pid, signal.SIGCONT)
            time.sleep(4)
            return sum(not program.ended() for program in programs)
        finally:
            for program in programs:
                program.close()
