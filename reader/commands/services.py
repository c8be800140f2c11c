"""reader services: the directory, filtered as the window does."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from reader.commands import kits
from reader.kit.directory import select
from reader.kit.faults import ReaderError
from reader.kit.model import CHANNELS, Filters

if TYPE_CHECKING:
    import argparse


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    kits.argument(parser)
    parser.add_argument("--country", default="", metavar="CC", help="a country, such as GB")
    parser.add_argument("--topic", default="", metavar="T", help="a need, such as crisis")
    parser.add_argument("--language", default="", metavar="L", help="a language, such as ro")
    parser.add_argument("--channel", action="append", choices=CHANNELS, metavar="C", default=[])
    parser.add_argument("--open-at", metavar="ISO8601", help="open at a time, or now")
    parser.add_argument("--all", action="store_true", help="also those we are not sure of")
    parser.add_argument("--json", action="store_true", help="JSON: a list of services")


def run(arguments: argparse.Namespace) -> int:
    """Print what is left; 1 where a filter had to give way or nothing is left."""
    filters = Filters(
        country=arguments.country.upper(),
        topic=arguments.topic,
        language=arguments.language,
        channels=tuple(arguments.channel),
        open_now=arguments.open_at is not None,
        unassured=arguments.all,
    )
    at = _time(arguments.open_at)
    with kits.opened(arguments.kit) as pack:
        found = select(pack.services(filters.country), filters, at)
    if arguments.json:
        json.dump(
            [_plain(asdict(s)) for s in found.services], sys.stdout, ensure_ascii=False, indent=2
        )
        print()
    else:
        for service in found.services:
            number = service.phones[0].number if service.phones else service.website
            print(f"{service.country}  {service.name}: {number}")
    if found.relaxed:
        print(f"reader: nothing fits all of it; {found.relaxed} was set aside", file=sys.stderr)
    return 0 if found.services and not found.relaxed else 1


def _time(text: str | None) -> datetime:
    if text is None or text == "now":
        return datetime.now().astimezone()
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise ReaderError(f"{text}: not a time; write 2026-11-25T22:00") from None
    return found if found.tzinfo else found.astimezone()


def _plain(value: Any) -> Any:  # noqa: ANN401 - any part of a service
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value
