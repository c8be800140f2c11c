"""reader export: the directory in others' formats."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reader.commands import kits
from reader.commands.making import making
from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.kit.model import Service
    from reader.kit.pack import Pack


def arguments(parser: argparse.ArgumentParser) -> None:
    """Options of the command."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = (
        "The directory for other programs (hsds: Human Services Data Specification 3.0) and for\n"
        "spreadsheets (csv). docs/exchange.md says what becomes of each field."
    )
    parser.epilog = (
        "hsds -o services.json   one JSON: a page of the standard's list, with every service whole\n"
        "hsds -o FOLDER          the tabular package: CSV files and datapackage.json\n"
        "csv -o services.csv     one row a phone, UTF-8 with its mark, for any spreadsheet"
    )
    parser.add_argument("format", choices=("hsds", "csv"), help="the format")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="PATH", help="what to write"
    )
    kits.argument(parser)
    parser.add_argument("--country", default="", metavar="CC", help="one country only, such as GB")
    parser.add_argument(
        "--assured", action="store_true", help="without services that the editors are not sure of"
    )


def run(arguments: argparse.Namespace) -> int:
    """Write it whole, or leave what was there."""
    with kits.opened(arguments.kit) as pack:
        services = [
            service
            for service in pack.services(arguments.country.upper())
            if service.assured or not arguments.assured
        ]
        if not services:
            raise ReaderError("there is no such service in the kit: nothing is written")
        write = _csv if arguments.format == "csv" else _hsds
        write(arguments.output, services, pack)
    return 0


def _csv(path: Path, services: Sequence[Service], _pack: Pack) -> None:
    with making():
        from reader.authoring.tables import table
    _write(_parent(path), {path.name: table(services)})


def _hsds(path: Path, services: Sequence[Service], pack: Pack) -> None:
    with making():
        from reader.authoring.hsds.tabular_out import package
        from reader.authoring.hsds.to_json import page
        from reader.authoring.hsds.vocabulary import Names
    # Names of languages are in English, as the standard's own terms are.
    names = Names(
        pack.topics("en"),
        pack.language_names("en"),
        {country.code: country.name for country in pack.countries("en")},
    )
    found = page(services, names, date.today())  # noqa: DTZ011 - the editor's own day
    if path.suffix.lower() == ".json":
        text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
        _write(_parent(path), {path.name: text.encode()})
        return
    if path.suffix:
        raise ReaderError(f"{path}: name a file that ends in .json, or a folder for the tables")
    if path.exists() and not path.is_dir():
        raise ReaderError(f"{path}: this is a file; name a folder for the tables")
    if path.is_dir() and any(path.iterdir()) and not (path / "datapackage.json").is_file():
        raise ReaderError(f"{path}: there are other files in it; name an empty folder")
    _write(path, package(found["contents"]))


def _parent(path: Path) -> Path:
    """The folder of a file that is to be written; it must be there."""
    if path.is_dir():
        raise ReaderError(f"{path}: this is a folder; name the file to write")
    if not path.parent.is_dir():
        raise ReaderError(f"{path.parent}: there is no such folder; make it first")
    return path.parent


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write all files beside their places, then move them there; nothing is left of a failure."""
    made = not folder.exists()
    if made:
        folder.mkdir()
    fresh: dict[Path, Path] = {}
    try:
        for name, data in files.items():
            handle, path = tempfile.mkstemp(prefix=f".{name}.", dir=folder)
            fresh[Path(path)] = folder / name
            with os.fdopen(handle, "wb") as file:
                file.write(data)
        for beside, target in fresh.items():
            beside.chmod(0o644)
            beside.replace(target)
    finally:
        for beside in fresh:
            beside.unlink(missing_ok=True)
        if made and not any(folder.iterdir()):
            folder.rmdir()
