"""reader info: what a kit says of itself."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from reader.commands import kits

if TYPE_CHECKING:
    import argparse

    from reader.kit.model import KitInfo

_COUNTS = ("pages", "terms", "services", "countries", "sources")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    kits.argument(parser)
    parser.add_argument("--json", action="store_true", help="JSON")


def run(arguments: argparse.Namespace) -> int:
    """Print name, version, languages, dates, who signed it, and how much is in it."""
    with kits.opened(arguments.kit) as pack:
        said, path = plain(pack.info()), pack.path
    if arguments.json:
        json.dump(said, sys.stdout, ensure_ascii=False, indent=2)
        print()
        return 0
    print(f"{said['name']}, version {said['version']} ({path})")
    print(f"Languages: {', '.join(said['languages'])}")
    print(f"Reviewed {said['reviewed']}, next review due {said['review_due']}")
    print(f"By {said['authors']}. Reviewers: {said['reviewers']}")
    print(f"Signed by: {said['signed_by'] or 'nobody'}")
    print(", ".join(f"{count} {name}" for name, count in said["counts"].items()))
    return 0


def plain(info: KitInfo) -> dict[str, Any]:
    """The same as JSON has it: dates as ISO 8601, nobody's signature as null."""
    said = info._asdict()
    return {
        "name": said.pop("name"),
        "version": said.pop("edition"),
        "counts": {name: said.pop(name) for name in _COUNTS},
        **said,
        "reviewed": info.reviewed.isoformat(),
        "review_due": info.review_due.isoformat(),
        "signed_by": info.signed_by or None,
    }
