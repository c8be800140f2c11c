"""reader check: the editor's rules, every fault in one run."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    parser.add_argument(
        "folder",
        nargs="?",
        type=Path,
        default=Path("content"),
        metavar="DIR",
        help="the content folder, content if none is named",
    )


def run(arguments: argparse.Namespace) -> int:
    """Print every fault as file:line: severity: message; 1 when one of them is an error."""
    _content, faults = checked(arguments.folder)
    for fault in faults:
        print(line(arguments.folder, fault))
    errors = sum(fault.stops for fault in faults)
    # Beside the list, so that a program that reads the list reads nothing else.
    print(f"{errors} errors, {len(faults) - errors} warnings", file=sys.stderr)
    return 1 if errors else 0


def checked(folder: Path) -> tuple[Content, list[Fault]]:
    """The content of a folder and all its faults; ReaderError in a bundle, which only reads."""
    with making():
        from reader.authoring.check import check
    return check(folder)


@contextmanager
def making() -> Iterator[None]:
    """Where what makes kits is imported: ReaderError in a bundle, which has none of it."""
    try:
        yield
    except ModuleNotFoundError as missing:
        raise ReaderError(
            f"this Reader only reads ({missing.name} is not in it): "
            "do this with one that was installed with pip"
        ) from None


def line(folder: Path, fault: Fault) -> str:
    """A fault as an editor can follow it from where the command was given."""
    return str(replace(fault, file=(folder / fault.file).as_posix()))
