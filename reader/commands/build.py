"""reader build: a content folder to a kit."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")


def run(arguments: argparse.Namespace) -> int:
    """Check and write a kit; where there are errors, say them and leave the old kit as it was."""
    from reader.authoring.check import check
    from reader.authoring.write_pack import write_pack

    content, faults = check(arguments.folder)
    errors = [fault for fault in faults if fault.stops]
    if errors:
        for fault in errors:
            print(fault, file=sys.stderr)
        return 1
    write_pack(content, arguments.output)
    return 0
