"""reader services: the directory, filtered as the window does."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from reader.commands import kits
from reader.kit.directory import of
from reader.kit.facets import NOT_POLICE
from reader.kit.faults import ReaderError
from reader.kit.filters import Filters
from reader.kit.model import AUDIENCES, CHANNELS, RUNNERS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.kit.model import Service
    from reader.kit.pack import Pack


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    kits.argument(parser)
    parser.add_argument("--country", default="", metavar="CC", help="a country, such as GB")
    parser.add_argument("--topic", default="", metavar="T", help="a need, such as crisis")
    parser.add_argument("--language", default="", metavar="L", help="a language, such as ro")
    parser.add_argument(
        "--channel",
        action="append",
        choices=CHANNELS,
        default=[],
        help="a way to reach it; given twice, either will do",
    )
    parser.add_argument("--region", default="", metavar="R", help="a part of the country")
    parser.add_argument("--audience", default="", choices=("", *AUDIENCES), help="who it is for")
    parser.add_argument(
        "--runner", default="", choices=("", *RUNNERS, NOT_POLICE), help="who runs it"
    )
    for name, words in (
        ("free", "free to call"),
        ("anonymous", "no name needed"),
        ("interpreters", "with interpreters"),
    ):
        parser.add_argument(f"--{name}", action="store_true", help=words)
    parser.add_argument("--open-at", type=_time, metavar="ISO8601", help="open at a time, or now")
    parser.add_argument("--all", action="store_true", help="also those we are not sure of")
    parser.add_argument("--json", action="store_true", help="JSON: a list of services")


def run(arguments: argparse.Namespace) -> int:
    """Print what is left, the main line first; a filter that had to give way is said on stderr."""
    filters = Filters(
        country=arguments.country.upper(),
        topic=arguments.topic.lower(),
        language=arguments.language.lower(),
        region=arguments.region,
        channels=tuple(arguments.channel),
        audience=arguments.audience,
        runner=arguments.runner,
        free=arguments.free,
        anonymous=arguments.anonymous,
        interpreters=arguments.interpreters,
        open_now=arguments.open_at is not None,
        unassured=arguments.all,
    )
    at = arguments.open_at or datetime.now().astimezone()
    with kits.opened(arguments.kit) as pack:
        _known(pack, filters, pack.language(arguments.lang or "en"))
        found = of(pack, filters.country).select(filters, at)
    if arguments.json:
        json.dump([plain(one) for one in found.services], sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        for service in found.services:
            number = service.phones[0].number if service.phones else service.website
            print(f"{service.country}  {service.name}: {number}")
    if found.relaxed:
        print(
            f"reader: nothing fits all of it; {' and '.join(found.relaxed)} set aside",
            file=sys.stderr,
        )
    return 0


def plain(service: Service) -> dict[str, Any]:
    """A service as JSON has it: dates as ISO 8601, with what the model works out."""
    whole: dict[str, Any] = _plain(service)
    return {**whole, "assured": service.assured, "channels": list(service.channels)}


def _known(pack: Pack, filters: Filters, lang: str) -> None:
    """ReaderError for a country, need or language that the kit has never heard of."""
    countries = {country.code for country in pack.countries(lang)}
    # Lines for a whole region stand under a code of their own.
    countries |= {service.country for service in pack.services()}
    spoken = {*pack.language_names(lang), *(one.code for one in pack.spoken())}
    regions = of(pack, filters.country).regions
    for value, known, what in (
        (filters.country, countries, "country; write its code, such as GB"),
        (filters.topic, pack.topics(lang), "need; one of " + _some(pack.topics(lang))),
        (filters.language, spoken, "language; write its code, such as ro"),
        (filters.region, regions, "region; one of " + (_some(regions) or "none")),
    ):
        if value and value not in known:
            raise ReaderError(f"{value}: not a {what}")


def _some(names: Iterable[str]) -> str:
    return ", ".join(sorted(names))


def _time(text: str) -> datetime:
    """A time with its zone; without one it is this computer's."""
    try:
        found = datetime.now() if text == "now" else datetime.fromisoformat(text)  # noqa: DTZ005
        return found if found.tzinfo else found.astimezone()
    except (ValueError, OverflowError, OSError):
        raise argparse.ArgumentTypeError(f"{text}: not a time; write 2026-11-25T22:00") from None


def _plain(value: Any) -> Any:  # noqa: ANN401 - any part of a service
    if hasattr(value, "_asdict"):
        return {key: _plain(part) for key, part in value._asdict().items()}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value
