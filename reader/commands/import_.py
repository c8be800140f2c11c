"""reader import: services of others, as files of the directory."""

from __future__ import annotations

import argparse
import re
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reader.commands import kits
from reader.commands.making import making
from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.kit.faults import Fault
    from reader.kit.model import Service


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = (
        "Services of others as files of the directory (YAML, one a country). Without -o it only\n"
        "says what would be added and changed, and what could not be kept. docs/exchange.md says\n"
        "what becomes of each field."
    )
    parser.epilog = (
        "hsds FILE   Human Services Data Specification 1 to 3: a JSON of a service, of several, of\n"
        "            a page or an organization; the tabular package as a folder or a .zip\n"
        "csv FILE    a table as reader export csv writes it\n\n"
        "Services that do not come from Reader get confidence low and are not shown until an\n"
        "editor has looked at them."
    )
    parser.add_argument("format", choices=("hsds", "csv"), help="the format")
    parser.add_argument("file", type=Path, metavar="FILE", help="what to read")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="DIR",
        help="the folder to write to, new or one with files of the directory, which are added to",
    )
    kits.argument(parser)
    parser.add_argument(
        "--country",
        default=None,
        type=_country,
        metavar="CC",
        help="the country of services that name none, such as GB",
    )


def run(arguments: argparse.Namespace) -> int:
    """Say the difference, and write it where a folder is named; 1 where nothing could be taken."""
    if not arguments.file.exists():
        raise ReaderError(f"{arguments.file}: there is no such file")
    with making():
        from reader.authoring.differences import difference
        from reader.authoring.directory_folder import merged, read, unsure, write
    folder = _folder(arguments.output)
    written = read(folder) if folder else []
    with kits.opened(arguments.kit) as pack:
        found, told = _read(arguments, pack.topics("en"))
        before = written or pack.services()
    for fault in told:
        print(fault)
    if not found or any(fault.stops for fault in told):
        print(f"reader: nothing of {arguments.file} is taken", file=sys.stderr)
        return 1
    whole = merged(before, found)
    ids, old = {service.id for service in found}, set(before)
    changes = difference(before, [one for one in whole if one.id in ids or one not in old])
    for line in changes.lines():
        print(line)
    kept = unsure(before, found)
    for id_ in sorted(kept):
        print(f"{id_}: what is there is assured and stays; change it by hand if this is right")
    taken = [service for service in found if service.id not in kept]
    whole = merged(before if written else (), taken)
    print(f"{changes}; {len(told)} things to look at", file=sys.stderr)
    if folder:
        for path in write(folder, written, whole):
            print(path.as_posix(), file=sys.stderr)
    return 0


def _read(
    arguments: argparse.Namespace, topics: Mapping[str, str]
) -> tuple[Iterable[Service], list[Fault]]:
    today = date.today()  # noqa: DTZ011 - the editor's own day
    if arguments.format == "csv":
        from reader.authoring.tables import services as rows

        return rows(arguments.file, today)
    from reader.authoring.hsds.from_json import Setting
    from reader.authoring.hsds.importing import services

    return services(
        arguments.file, Setting(topics, arguments.country or "", today, arguments.file.name)
    )


def _folder(named: Path | None) -> Path | None:
    """Where the files of the directory are in what is named: a content folder has them below."""
    if named is None:
        return None
    if named.exists() and not named.is_dir():
        raise ReaderError(f"{named}: this is a file; name a folder")
    return named / "directory" if (named / "kit.toml").is_file() else named


def _country(text: str) -> str:
    if not re.fullmatch("[A-Za-z]{2}", text):
        raise argparse.ArgumentTypeError(f"{text}: not a country; write its code, such as GB")
    return text.upper()
