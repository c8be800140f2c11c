"""reader verify: which numbers to look at again, and what was found."""

from __future__ import annotations

import argparse
import sys
from datetime import date
from typing import TYPE_CHECKING

from reader.commands.making import folder, making
from reader.kit.faults import ReaderError
from reader.kit.model import METHODS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.verify import Recorded


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command's two parts."""
    parts = parser.add_subparsers(dest="part", metavar="list|record", required=True)
    sheet = parts.add_parser("list", help="a sheet of what to look at again, the oldest first")
    folder(sheet)
    sheet.add_argument("--country", default="", metavar="CC", help="a country, such as GB")
    sheet.add_argument(
        "--older-than", type=_months, default=0, metavar="MONTHS", help="checked so long ago"
    )
    sheet.add_argument("--csv", action="store_true", help="for a spreadsheet")
    found = parts.add_parser("record", help="what was found, into the service's file")
    found.add_argument("id", metavar="ID", help="the service, such as gb-101")
    folder(found)
    found.add_argument(
        "--by", required=True, metavar="ROLE", help="who looked: a role, never a name"
    )
    found.add_argument("--on", required=True, type=_day, metavar="DATE", help="when: 2026-11-25")
    found.add_argument("--how", required=True, choices=METHODS, help="who says so")
    found.add_argument("--result", required=True, choices=("same", "changed", "dead"))
    found.add_argument(
        "--note", default="", metavar="TEXT", help="a sentence, shown with the number"
    )
    found.add_argument(
        "--confidence", default="", choices=("high", "medium"), help="shows again what was low"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print the sheet, or record what was found and say what is next."""
    return _list(arguments) if arguments.part == "list" else _record(arguments)


def _list(arguments: argparse.Namespace) -> int:
    with making():
        from reader.authoring import call_sheet
        from reader.authoring.load import read_folder
    content, faults = read_folder(arguments.folder, f"{arguments.folder.as_posix()}/")
    lost = [fault for fault in faults if fault.stops and "/directory/" in fault.file]
    country, today = arguments.country.upper(), _today()
    if country and not any(one.country == country for one in content.services):
        raise ReaderError(f"{arguments.folder}: there is no service in {country}")
    services = call_sheet.due(content.services, today, country=country, months=arguments.older_than)
    sheet = call_sheet.as_csv(services) if arguments.csv else call_sheet.as_text(services, today)
    sys.stdout.write(sheet)
    for fault in lost:
        # A sheet that lacks somebody must not look whole.
        print(fault, file=sys.stderr)
    return 1 if lost else 0


def _record(arguments: argparse.Namespace) -> int:
    with making():
        from reader.authoring.verify import Looked, record
    looked = Looked(
        arguments.by.strip(),
        arguments.on,
        arguments.how,
        arguments.result,
        arguments.note.strip(),
        arguments.confidence,
    )
    done = record(arguments.folder, arguments.id, looked, _today())
    where = f"{(arguments.folder / done.file).as_posix()}:{done.line}"
    print(f"{where}: {arguments.id} is written down as {arguments.result}.")
    for line in _next(done, arguments):
        print(line)
    return 0


def _next(done: Recorded, arguments: argparse.Namespace) -> Iterator[str]:
    """What the editor has to know or do now."""
    if arguments.result == "same":
        if done.confidence == "low":
            yield "It is not shown: confidence is low. If you are sure of it, say how sure:"
            yield "--confidence high, or medium."
        elif arguments.how == "other":
            yield "It is not shown: `other` is not enough. Find one of the other methods."
        return
    yield f"It is not shown from now on. Its day of checking stays {done.service.assurance.date}."
    if done.service.main:
        yield f"It is the main line of {done.service.country}: no kit is made with it as it is."
        yield "Check it soon, or give main: true to another line."
    if arguments.result == "changed":
        again = f"reader verify record {arguments.id} {arguments.folder.as_posix()}"
        yield "Edit what has changed: phones, schedule, languages, cost, sources, and the note."
        yield "Edited is not verified. Look at the page again, and then:"
        yield f"{again} --by ROLE --on DATE --how METHOD --result same --confidence high"


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the editor's own day


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text}: not a day; write 2026-11-25") from None


def _months(text: str) -> int:
    try:
        months = int(text)
    except ValueError:
        months = -1
    if months < 0:
        raise argparse.ArgumentTypeError(f"{text}: not a number of months")
    return months
