"""The kit that a command asks: named, or the one that comes with the program."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from reader import paths
from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    from reader.kit.pack import Pack


def argument(parser: argparse.ArgumentParser) -> None:
    """The options that choose a kit and a language, before the command or after it."""
    parser.add_argument(
        "--kit",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="FILE",
        help="a kit other than Reader's own",
    )
    parser.add_argument(
        "--lang", default=argparse.SUPPRESS, metavar="CODE", help="the language, such as en"
    )


def path(named: Path | None) -> Path:
    """The kit that is named, or Reader's own; ReaderError with the remedy where that is missing."""
    if named is not None:
        return named
    own = paths.kit()
    if not own.exists():
        raise ReaderError(
            f"{own}: Reader's own kit is missing; make it with: reader build content -o {own}"
        )
    return own


def opened(named: Path | None) -> Pack:
    """The kit, open; KitError where it cannot be."""
    from reader.kit.pack import Pack

    return Pack.open(path(named))
