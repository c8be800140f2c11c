"""The kit that a command asks: named, or the one that comes with the program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader import paths

if TYPE_CHECKING:
    import argparse

    from reader.kit.pack import Pack


def argument(parser: argparse.ArgumentParser) -> None:
    """The options that choose a kit and a language."""
    parser.add_argument("--kit", type=Path, metavar="FILE", help="a kit other than Reader's own")
    parser.add_argument("--lang", metavar="CODE", help="the language, such as en")


def opened(kit: Path | None) -> Pack:
    """The kit, open; KitError where it cannot be."""
    from reader.kit.pack import Pack

    return Pack.open(kit or paths.kit())
