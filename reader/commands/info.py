"""reader info: what a kit says of itself."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from reader.commands import kits

if TYPE_CHECKING:
    import argparse

_COUNTS = ("pages", "terms", "services", "countries", "sources")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    kits.argument(parser)
    parser.add_argument("--json", action="store_true", help="JSON")


def run(arguments: argparse.Namespace) -> int:
    """Print name, edition, languages, dates, who signed it, and how much is in it."""
    with kits.opened(arguments.kit) as pack:
        said = asdict(pack.info())
        path = pack.path
    counts = {name: said.pop(name) for name in _COUNTS}
    if arguments.json:
        whole = {**said, "counts": counts}
        json.dump(whole, sys.stdout, ensure_ascii=False, indent=2, default=str)
        print()
        return 0
    print(f"{said['name']}, edition {said['edition']} ({path})")
    print(f"Languages: {', '.join(said['languages'])}")
    print(f"Reviewed {said['reviewed']}, next review due {said['review_due']}")
    print(f"By {said['authors']}. Reviewers: {said['reviewers']}")
    print(f"Signed by: {said['signed_by'] or 'nobody'}")
    print(", ".join(f"{count} {name}" for name, count in counts.items()))
    return 0
