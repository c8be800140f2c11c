"""reader traces: files that Reader left on this computer, normally none."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    parser.add_argument("--remove", action="store_true", help="remove them")


def run(arguments: argparse.Namespace) -> int:
    """List them; with --remove, remove them. 1 where some are left."""
    from reader.safety import traces

    files = traces.written()
    if not files:
        print("No file of Reader's here.")
        return 0
    left = traces.remove(files) if arguments.remove else files
    for path in files:
        print(path if path in left else f"{path} (removed)")
    return 1 if left else 0
