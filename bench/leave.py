"""The third Shift to no window and to no process, from several states, beside a bare window."""

from __future__ import annotations

import select
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from Xlib import X

from bench.figures import bar, percentile, say, spread, tail
from bench.start import BARE, READER
from tests.outside.program import Program
from tests.outside.screen import Screen

if TYPE_CHECKING:
    from collections.abc import Sequence

ROUNDS = 10
STATES: dict[str, tuple[str, ...]] = {
    "home": (),
    "article": ("Alt+2",),
    "helplines": ("Alt+4",),
    "countries": ("Ctrl+l",),
    "results": ("Ctrl+k", "'help'"),
    "large text": ("Ctrl+plus", "Ctrl+plus"),
}


def run() -> int:
    """Print the figures; how many are over their bar."""
    screen = Screen()
    floor = [_once(screen, BARE, (), ("Escape",)) for _ in range(ROUNDS)]
    found = {
        state: [_once(screen, READER, keys, ("Shift_L",) * 3) for _ in range(ROUNDS)]
        for state, keys in STATES.items()
    }
    say("last key to no window, and to no process")
    say(f"  bare window: {spread([w for w, _ in floor])}; {spread([p for _, p in floor])}")
    for state, times in found.items():
        say(f"  {state}: {spread([w for w, _ in times])}; {spread([p for _, p in times])}")
    windows = [w for times in found.values() for w, _ in times]
    processes = [p for times in found.values() for _, p in times]
    say(f"  all, p50 / p95 / p99 in ms: {tail(windows)}; {tail(processes)}")
    screen.close()
    say(
        f"  to no process, beside the floor: {median(processes) / median([p for _, p in floor]):.2f} x"
    )
    return bar("no window, p99", percentile(windows, 0.99), 16.7, "ms") + bar(
        "no process, p99", percentile(processes, 0.99), 100, "ms"
    )


def _once(
    screen: Screen, command: Sequence[str], keys: tuple[str, ...], last: tuple[str, ...]
) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as folder:
        program = Program(
            screen, Path(folder), command=command, DBUS_SESSION_BUS_ADDRESS="disabled:"
        )
        try:
            program.shown().does(*keys)
            for key in last[:-1]:
                screen.key(key)
            began = time.perf_counter()
            screen.key(last[-1])
            return _watch(screen, program, began)
        finally:
            program.close()


def _watch(screen: Screen, program: Program, began: float) -> tuple[float, float]:
    """Milliseconds until the last window was taken away, and until the process was gone."""
    without = ended = 0.0
    while not ended:
        ready, _, _ = select.select([screen.display.fileno(), program.gone], [], [], 10)
        if not ready:
            raise TimeoutError("it did not leave")
        if program.gone in ready:
            ended = (time.perf_counter() - began) * 1000
        while screen.display.pending_events():
            if screen.display.next_event().type in (X.UnmapNotify, X.DestroyNotify):
                without = without or (time.perf_counter() - began) * 1000
    return without or ended, ended
