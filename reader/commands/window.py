"""reader: open the window in the mode asked for."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.commands import kits
from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    import argparse

# Where a window can go; the last names one that needs no screen.
_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the window."""
    kits.argument(parser)
    parser.add_argument(
        "--afterwards", metavar="COMMAND", help="a harmless program to start when Reader is left"
    )
    modes = parser.add_mutually_exclusive_group()
    modes.add_argument("--kiosk", type=Path, metavar="POLICY.toml", help="as a kiosk, by a policy")
    modes.add_argument(
        "--present", nargs="?", const="", metavar="PAGE", help="on a projector, from a page"
    )


def run(arguments: argparse.Namespace) -> int:
    """Open the window and stay until it is left."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _SCREENS):
        raise ReaderError(
            "there is no screen here: start Reader from a desktop, or set DISPLAY. "
            "Without one, reader search and reader services work."
        )
    kit = kits.path(arguments.kit)
    if arguments.afterwards:
        from reader.safety.afterwards import start_on_leaving

        start_on_leaving(arguments.afterwards)
    from reader.modes.opening import open_window

    return open_window(
        kit=kit,
        lang=arguments.lang,
        policy=arguments.kiosk,
        present=arguments.present,
    )
