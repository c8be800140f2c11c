"""reader build: a content folder to a kit."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.commands.check import checked, line
from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    import argparse


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="the content folder")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="the kit to write"
    )


def run(arguments: argparse.Namespace) -> int:
    """Check and write a kit; where there are errors, say them and leave the old kit as it was."""
    if arguments.output.is_dir():
        raise ReaderError(f"{arguments.output}: this is a folder; name the file to write")
    content, faults = checked(arguments.folder)
    errors = [fault for fault in faults if fault.stops]
    if errors:
        for fault in errors:
            print(line(arguments.folder, fault), file=sys.stderr)
        return 1
    from reader.authoring.write_pack import write_pack

    write_pack(content, arguments.output)
    return 0
