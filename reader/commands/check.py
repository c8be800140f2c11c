"""reader check: the editor's rules, every fault in one run."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from reader.commands.making import checked, folder, layers

if TYPE_CHECKING:
    import argparse


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    folder(parser)
    layers(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print every fault as file:line: severity: message; 1 when one of them is an error."""
    _content, faults = checked(arguments.folder, arguments.layers)
    for fault in faults:
        print(fault)
    errors = sum(fault.stops for fault in faults)
    # Beside the list, so that a program that reads the list reads nothing else.
    print(f"{errors} errors, {len(faults) - errors} warnings", file=sys.stderr)
    return 1 if errors else 0
