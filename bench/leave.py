"""The third Shift to no window and to no process, from several states, beside a bare window."""

from __future__ import annotations

import os
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
from tests.outside.screens import TwoScreens
from tests.promises.states import STATES

if TYPE_CHECKING:
    from collections.abc import Sequence

# For each state; the floor is taken ten times.
ROUNDS, FLOOR = 3, 10


def run() -> int:
    """Print the figures; how many are over their bar."""
    screen = Screen()
    floor = [_once(screen, BARE, (), ("Escape",)) for _ in range(FLOOR)]
    found = {
        state: [_once(screen, READER, keys, ("Shift_L",) * 3) for _ in range(ROUNDS)]
        for state, keys in STATES.items()
    }
    say("last key to no window, and to no process")
    say(f"  bare window: {spread([w for w, _ in floor])}; {spread([p for _, p in floor])}")
    slowest = sorted(found.items(), key=lambda pair: -max(p for _, p in pair[1]))
    for state, times in slowest[:6]:
        say(f"  {state}: {spread([w for w, _ in times])}; {spread([p for _, p in times])}")
    windows = [w for times in found.values() for w, _ in times]
    processes = [p for times in found.values() for _, p in times]
    say(f"  all {len(found)} states, p50 / p95 / p99 in ms: {tail(windows)}; {tail(processes)}")
    ratio = median(processes) / median([p for _, p in floor])
    say(f"  to no process, beside the floor: {ratio:.2f} x")
    over = bar("no window, p99", percentile(windows, 0.99), 16.7, "ms")
    over += bar("no process, p99", percentile(processes, 0.99), 150, "ms")
    screen.close()
    return over + _two()


def _two() -> int:
    """The wall and the trainer's window, each on a screen of its own."""
    if not TwoScreens.possible():
        say("  two screens: not here")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        two = TwoScreens(Path(folder))
        words = (*READER, "--present")
        times = [
            _once(two.screen, words, (), ("Shift_L",) * 3, windows=2, display=two.name)
            for _ in range(FLOOR)
        ]
        two.close()
    say(f"  two screens: {spread([w for w, _ in times])}; {spread([p for _, p in times])}")
    return bar("two screens, no window, most", max(w for w, _ in times), 16.7, "ms")


def _once(
    screen: Screen,
    command: Sequence[str],
    keys: tuple[str, ...],
    last: tuple[str, ...],
    *,
    windows: int = 1,
    display: str = "",
) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as folder:
        program = Program(
            screen,
            Path(folder),
            command=command,
            DBUS_SESSION_BUS_ADDRESS="disabled:",
            DISPLAY=display or os.environ["DISPLAY"],
        )
        try:
            screen.until(lambda: len(program.windows()) == windows)
            program.shown().does(*keys)
            for key in last[:-1]:
                screen.key(key)
            began = time.perf_counter()
            screen.key(last[-1])
            return _watch(screen, program, began, windows)
        finally:
            program.close()


def _watch(screen: Screen, program: Program, began: float, windows: int) -> tuple[float, float]:
    """Milliseconds until the last of its windows was taken away, and until the process was gone."""
    ended, left = 0.0, windows
    without = 0.0
    while not ended:
        ready, _, _ = select.select([screen.display.fileno(), program.gone], [], [], 10)
        if not ready:
            raise TimeoutError("it did not leave")
        if program.gone in ready:
            ended = (time.perf_counter() - began) * 1000
        while screen.display.pending_events():
            if screen.display.next_event().type == X.UnmapNotify:
                left -= 1
                if left == 0:
                    without = (time.perf_counter() - began) * 1000
    return without or ended, ended
