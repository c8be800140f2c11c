"""Start to painted page, and memory, beside a bare window; in turn, the first round thrown away."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from bench.figures import bar, say, spread
from tests.outside.program import ROOT, Program
from tests.outside.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Sequence

ROUNDS = 15
BARE = (sys.executable, "-B", str(ROOT / "bench" / "bare.py"))
READER = (sys.executable, "-B", "-m", "reader")
BUNDLE = ROOT / "dist" / "Reader" / "Reader"
# More colours than an empty window has: letters are there.
_COLOURS = 12


def run() -> int:
    """Print the figures; how many are over their bar."""
    subjects: dict[str, Sequence[str]] = {"bare window": BARE, "reader": READER}
    if BUNDLE.exists():
        subjects["bundle"] = (str(BUNDLE),)
    times: dict[str, list[float]] = {name: [] for name in subjects}
    memory: dict[str, list[float]] = {name: [] for name in subjects}
    screen = Screen()
    for at in range(ROUNDS + 1):
        for name, command in subjects.items():
            took, held = _once(screen, command)
            if at:
                times[name].append(took)
                memory[name].append(held)
    say("start to painted page, no session bus")
    for name, found in times.items():
        say(f"  {name}: {spread(found)}; {spread(memory[name], 'MiB')}")
    over = 0
    for name in list(subjects)[1:]:
        over += bar(f"{name}, start", median(times[name]) / median(times["bare window"]), 1.25)
        over += bar(f"{name}, memory", median(memory[name]) / median(memory["bare window"]), 1.4)
    screen.close()
    return over


def _once(screen: Screen, command: Sequence[str]) -> tuple[float, float]:
    """Milliseconds from start to letters on the screen, and MiB (PSS) a moment later."""
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        program = Program(
            screen, Path(folder), command=command, DBUS_SESSION_BUS_ADDRESS="disabled:"
        )
        try:
            while not _painted(screen, program):
                if program.ended():
                    raise RuntimeError(program.said())
            took = (time.perf_counter() - began) * 1000
            screen.settled()
            return took, _held(program.pid)
        finally:
            program.close()


def _painted(screen: Screen, program: Program) -> bool:
    windows = program.windows()
    if not windows:
        return False
    picture = screen.picture(windows[0], (300, 100, 400, 200))
    return len({picture[at : at + 4] for at in range(0, len(picture), 4)}) > _COLOURS


def _held(process: int) -> float:
    for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0
