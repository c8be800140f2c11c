"""Leaving: hide everything, then end the process. The only place that knows how.

`leave` belongs to the main thread; `end` may be called from any. Nothing here waits, asks, writes
or raises. No Qt: what hides windows is registered by those who own them.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable

_hiding: list[Callable[[], object]] = []


def register(hide: Callable[[], object]) -> Callable[[], None]:
    """Have something hidden, stopped or cleared on leaving, the first registered first.

    Gives a function that takes it back.
    """
    _hiding.append(hide)

    def forget() -> None:
        with suppress(ValueError):
            _hiding.remove(hide)

    return forget


def leave() -> NoReturn:
    """Hide everything that was registered, whatever one of them does, and end the process."""
    for hide in tuple(_hiding):
        # Whatever goes wrong in one must not keep the others on the screen.
        with suppress(BaseException):
            hide()
    end()


def end() -> NoReturn:
    """End the process at once: no tear-down of the toolkit, no exit handlers, nothing that blocks."""
    os._exit(0)
