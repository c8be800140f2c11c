"""reader check: the editor's rules, every fault in one run."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    parser.add_argument("folder", nargs="?", type=Path, default=Path("content"), metavar="DIR")


def run(arguments: argparse.Namespace) -> int:
    """Print every fault as file:line: severity: message; 1 when one of them is an error."""
    from reader.authoring.check import check

    _content, faults = check(arguments.folder)
    for fault in faults:
        print(fault)
    errors = sum(1 for fault in faults if fault.stops)
    print(f"{errors} errors, {len(faults) - errors} warnings")
    return 1 if errors else 0
