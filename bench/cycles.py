"""Start and leave, again and again, at random moments from the first millisecond on."""

from __future__ import annotations

import os
import random
import signal
import tempfile
import time
from pathlib import Path

from bench.figures import say
from bench.start import READER
from tests.outside.program import Program
from tests.outside.screen import Screen
from tests.promises.test_traces import listing

CYCLES = 1000
# Milliseconds after the start within which one leaves; and how long the end may take, in seconds.
WITHIN, PATIENCE = 700, 5.0
# Milliseconds that Python takes to come to Reader's first line, at most.
PYTHON = 40


def run() -> int:
    """Print the figures; how many cycles left something, or did not end."""
    screen, chance = Screen(), random.Random(4)
    roots = (Path("/dev/shm"),)
    codes: dict[str, int] = {}
    faults = early = 0
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        before = listing(home, *roots)
        for _ in range(CYCLES):
            moment = chance.uniform(0, WITHIN)
            code, said = _once(screen, home, chance, moment)
            name = "left" if code == 0 else f"signal {-code}" if code < 0 else f"code {code}"
            codes[name] = codes.get(name, 0) + 1
            new = set(listing(home, *roots)) - set(before)
            if "KeyboardInterrupt" in said and moment < PYTHON:
                # Ctrl+C before Reader's first line: Python itself says so.
                early += 1
            elif code not in (0, -signal.SIGTERM, -signal.SIGINT) or said or new:
                faults += 1
                say(f"  at {moment:.0f} ms: {name}; said {said!r}; new {new}")
    screen.close()
    told = ", ".join(f"{name} {count}" for name, count in sorted(codes.items()))
    say(f"start and leave at a random moment, {CYCLES} times, {time.monotonic() - began:.0f} s")
    say(f"  {told}; with a fault or something left: {faults}")
    say(f"  interrupted before Reader's first line: {early}")
    return faults


def _once(screen: Screen, home: Path, chance: random.Random, moment: float) -> tuple[int, str]:
    """By keys where there is a window by then, else by a signal. The exit code, and what was said."""
    program = Program(screen, home, command=READER)
    try:
        time.sleep(moment / 1000)
        windows = program.windows()
        how = chance.choice(("keys", "keys", "SIGTERM", "SIGINT"))
        if windows and how == "keys":
            screen.focus(windows[0])
            for _ in range(3):
                screen.key("Shift_L")
            # A window that has just come may not have the keys yet.
            if not program.ended(0.3):
                screen.key("F9")
        else:
            program.process.send_signal(getattr(signal, how, signal.SIGTERM))
        if not program.ended(PATIENCE):
            return 1, "it is still there"
        code = program.process.wait()
        try:
            os.killpg(program.process.pid, 0)
        except ProcessLookupError:
            return code, program.said()
        return code, "a child is still there"
    finally:
        program.close()
