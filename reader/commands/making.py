"""What the commands share that make or change content: its folder, and an authoring that may be missing."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from reader.authoring.content import Content
    from reader.kit.faults import Fault


def folder(parser: argparse.ArgumentParser) -> None:
    """The content folder."""
    parser.add_argument(
        "folder",
        nargs="?",
        type=Path,
        default=Path("content"),
        metavar="DIR",
        help="the content folder, content if none is named",
    )


def layers(parser: argparse.ArgumentParser) -> None:
    """The folders that are laid over the content folder."""
    parser.add_argument(
        "layers",
        nargs="*",
        type=Path,
        metavar="LAYER",
        help="a folder of your own lines and pages to lay over it; the last is on top",
    )


def checked(folder: Path, over: Sequence[Path]) -> tuple[Content, list[Fault]]:
    """The content of a folder with layers over it, and all faults, by paths as an editor has them.

    ReaderError in a bundle, which only reads.
    """
    with making():
        from reader.authoring.check import check
    content, faults = check(folder, over)
    if over:
        return content, faults
    return content, [replace(fault, file=(folder / fault.file).as_posix()) for fault in faults]


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
