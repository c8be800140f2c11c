"""reader search: what the search box shows."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from reader.commands import kits
from reader.kit.search import search

if TYPE_CHECKING:
    import argparse

_FIELDS = ("kind", "id", "title", "snippet", "score", "page_kind", "country", "number")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    kits.argument(parser)
    parser.add_argument("words", nargs="+", metavar="WORDS")
    parser.add_argument("--json", action="store_true", help="JSON: a list of what was found")
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="at most this many")
    parser.add_argument("--country", default="", metavar="CC", help="this country's lines first")


def run(arguments: argparse.Namespace) -> int:
    """Print what is found; 1 where nothing is."""
    with kits.opened(arguments.kit) as pack:
        found = search(
            pack,
            " ".join(arguments.words),
            lang=arguments.lang or "en",
            country=arguments.country,
            limit=max(arguments.limit, 0),
        )
    if arguments.json:
        hits = [{name: asdict(hit)[name] for name in _FIELDS} for hit in found.hits]
        json.dump(hits, sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        for hit in found.hits:
            number = f"  {hit.number}" if hit.number else ""
            print(f"{hit.kind:8}{hit.title}{number}\n        {hit.snippet}")
        if found.nearest:
            print(f"Near it: {', '.join(found.nearest)}")
    return 0 if found.hits else 1
