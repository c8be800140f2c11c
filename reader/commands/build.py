"""reader build: a content folder to a kit."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.commands.making import checked, layers
from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    import argparse


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    parser.add_argument("folder", type=Path, metavar="DIR", help="the content folder")
    layers(parser)
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help="the kit to write"
    )


def run(arguments: argparse.Namespace) -> int:
    """Check and write a kit; where there are errors, say them and leave the old kit as it was."""
    if arguments.output.is_dir():
        raise ReaderError(f"{arguments.output}: this is a folder; name the file to write")
    content, faults = checked(arguments.folder, arguments.layers)
    own = tuple(f"{layer.as_posix()}/" for layer in arguments.layers)
    for fault in faults:
        # What the kit below changed under a layer is told whenever the two come together.
        if fault.stops or fault.file.startswith(own):
            print(fault, file=sys.stderr)
    if any(fault.stops for fault in faults):
        return 1
    from reader.authoring.write_pack import write_pack

    write_pack(content, arguments.output)
    return 0
