"""reader search: what the search box shows."""

from __future__ import annotations

import argparse
import json
import sys

from reader.commands import kits

_FIELDS = ("kind", "id", "title", "snippet", "score", "page_kind", "country", "number")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    kits.argument(parser)
    parser.add_argument("words", nargs="+", metavar="WORDS", help="what is searched for")
    parser.add_argument("--json", action="store_true", help="JSON: a list of what was found")
    parser.add_argument("--limit", type=_many, default=20, metavar="N", help="at most this many")
    parser.add_argument("--country", default="", metavar="CC", help="this country's lines first")


def run(arguments: argparse.Namespace) -> int:
    """Print what is found, the best first; to find nothing is an answer too."""
    from reader.kit.search import search

    with kits.opened(arguments.kit) as pack:
        found = search(
            pack,
            " ".join(arguments.words).strip(),
            lang=pack.language(arguments.lang or "en"),
            country=arguments.country.upper() or pack.info().default_country,
            limit=arguments.limit,
        )
    hits = [hit._asdict() for hit in found.hits]
    if arguments.json:
        json.dump(
            [{name: hit[name] for name in _FIELDS} for hit in hits],
            sys.stdout,
            ensure_ascii=False,
            indent=2,
        )
        print()
        return 0
    for hit in hits:
        number = f"  {hit['number']}" if hit["number"] else ""
        print(f"{hit['kind']:8}{hit['title']}{number}\n        {hit['snippet']}")
    if found.nearest:
        print(f"Near it: {', '.join(found.nearest)}")
    elif not hits:
        print("Nothing found.")
    return 0


def _many(text: str) -> int:
    """A number of results, none at least."""
    if not text.strip().isdecimal():
        raise argparse.ArgumentTypeError(f"{text.strip()}: not a number of results")
    return int(text)
