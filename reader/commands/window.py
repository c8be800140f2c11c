"""reader: open the window in the mode asked for."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader import paths
from reader.commands import kits
from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    import argparse


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the window."""
    kits.argument(parser)
    modes = parser.add_mutually_exclusive_group()
    modes.add_argument("--kiosk", type=Path, metavar="POLICY.toml", help="as a kiosk, by a policy")
    modes.add_argument(
        "--present", nargs="?", const="", metavar="PAGE", help="on a projector, from a page"
    )


def run(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is left."""
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY")
        or os.environ.get("WAYLAND_DISPLAY")
        or os.environ.get("QT_QPA_PLATFORM")
    ):
        raise ReaderError(
            "there is no screen here: start Reader from a desktop, or set DISPLAY. "
            "Without one, reader search and reader services work."
        )
    from reader.modes.opening import open_window

    return open_window(
        kit=arguments.kit or paths.kit(),
        lang=arguments.lang,
        policy=arguments.kiosk,
        present=arguments.present,
    )
