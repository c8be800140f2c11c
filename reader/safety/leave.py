"""Leaving: hide everything, stop what is under way, clear what is ours, end the process.

The only place that knows how. `leave` and `depart` belong to the main thread; `end` may be called
from any. Nothing here waits, asks, writes or raises. No Qt: what hides, stops and clears is
registered by those who own it.
"""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from enum import IntEnum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# Seconds that the steps have together. What takes longer is cut off by the kernel, which waits for
# no lock; they were measured to take 3 ms.
LIMIT = 0.4


class Step(IntEnum):
    """What is done on leaving, in this order."""

    HIDE = auto()  # every window, on every screen
    STOP = auto()  # speech, timers, print jobs that were not sent
    CLEAR = auto()  # what we put in the clipboard
    AFTER = auto()  # a harmless program, where one was chosen


_acts: list[tuple[Step, Callable[[], object]]] = []
# What the next leaving does in place of its later steps, while somebody practises.
_instead: list[Callable[[], object]] = []


def register(step: Step, act: Callable[[], object]) -> Callable[[], None]:
    """Have something done in a step of leaving, the first registered first.

    Gives a function that takes it back.
    """
    entry = (step, act)
    _acts.append(entry)

    def forget() -> None:
        with suppress(ValueError):
            _acts.remove(entry)

    return forget


def leave() -> None:
    """What every gesture does: depart, or in practice hide, and show what was agreed."""
    if _instead:
        act = _instead.pop()
        _do(Step.HIDE)
        try:
            act()
        except Exception:
            # Nothing to show is no reason to stay, unseen.
            depart()
    else:
        depart()


def rehearse(instead: Callable[[], object]) -> Callable[[], None]:
    """Practice: the next gesture hides everything as always, and calls `instead`.

    The one after it is in earnest. Gives a function that ends the practice.
    """
    _instead[:] = [instead]

    def over() -> None:
        if instead in _instead:
            _instead.clear()

    return over


def depart() -> None:
    """All steps, whatever one of them does, and the end of the process."""
    _no_longer_than(LIMIT)
    for step in Step:
        _do(step)
    end()


def end() -> None:
    """End the process at once: no tear-down of the toolkit, no exit handlers, nothing that blocks."""
    os._exit(0)


def _do(step: Step) -> None:
    for its_step, act in tuple(_acts):
        if its_step is step:
            # Whatever goes wrong in one must not keep the others from being done.
            with suppress(BaseException):
                act()


def _no_longer_than(seconds: float) -> None:
    """Have the kernel end the process then. Windows has no such timer."""
    with suppress(AttributeError, ValueError):
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, seconds)
