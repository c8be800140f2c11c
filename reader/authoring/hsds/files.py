"""Files of HSDS: one JSON, a folder of them, or the tabular package as a folder or an archive.

Nothing is ever fetched: an address in a file is words.
"""

from __future__ import annotations

import io
import json
import re
import zipfile
from typing import TYPE_CHECKING, Any, NoReturn

from reader.authoring.hsds import older
from reader.authoring.hsds.record import ROW
from reader.authoring.hsds.tabular_in import read_tables, services
from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reader.authoring.hsds.record import Told

# More than any directory of services has, and less than would take this computer's memory.
LARGEST = 256 * 1024 * 1024
# The standard nests some twelve records.
DEEPEST = 100
_OPENS = {"[": 1, "{": 1, "]": -1, "}": -1}
_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)
_TABLE_KEYS = ("organizations", "organization", "services", "service")


def read(path: Path, told: Told) -> list[dict[str, Any]]:
    """Raw services with the names of HSDS 3.0; ReaderError with the reason where there are none."""
    if path.is_dir():
        found = _package(_folder(path), told)
    elif path.suffix.lower() == ".csv":
        raise ReaderError(f"{path}: this is one table of several: name the folder it is in")
    else:
        data = _bytes(path)
        if zipfile.is_zipfile(io.BytesIO(data)):
            found = _package(_archive(path, data), told)
        else:
            found = _json(path, data, told)
    if not found:
        raise ReaderError(f"{path}: there is no service in it")
    return found


def _json(path: Path, data: bytes, told: Told) -> list[dict[str, Any]]:
    value = parsed(data, path.name, told)
    if isinstance(value, dict) and isinstance(value.get("resources"), list):
        return _package(_folder(path.parent), told)
    return _services(value, path.name, told)


def parsed(data: bytes, name: str, told: Told) -> Any:  # noqa: ANN401 - whatever JSON holds
    """The value of a JSON file; ReaderError with the place of what is wrong."""
    try:
        return json.loads(
            _shallow(data.decode(json.detect_encoding(data)).removeprefix("\ufeff")),
            parse_constant=_no_number,
            object_pairs_hook=lambda pairs: _once(pairs, told),
        )
    except UnicodeDecodeError:
        raise ReaderError(f"{name}: this is not UTF-8; save it as UTF-8") from None
    except RecursionError:
        raise ReaderError(f"{name}: this is nested too deeply to be HSDS") from None
    except json.JSONDecodeError as error:
        raise ReaderError(
            f"{name}:{error.lineno}: this is not whole JSON ({error.msg}); get the file again"
        ) from None
    except ValueError as error:
        raise ReaderError(f"{name}: this is not JSON ({str(error)[:60]})") from None


def _shallow(text: str) -> str:
    """The text, where no more than DEEPEST lists and records are open at once; else RecursionError."""
    depth = 0
    for found in _BRACKET.finditer(text):
        depth += _OPENS.get(found[0], 0)
        if depth > DEEPEST:
            raise RecursionError(text[:1])
    return text


def _no_number(written: str) -> NoReturn:
    raise ValueError(f"{written} is no number in JSON")


def _once(pairs: list[tuple[str, Any]], told: Told) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for name, value in pairs:
        if name in made and made[name] != value:
            told.lost(f"{name} is written twice in one record: the last is kept")
        made[name] = value
    return made


def _services(value: object, name: str, told: Told) -> list[dict[str, Any]]:
    """Services of any shape in which the standard has them."""
    if isinstance(value, list):
        return [found for part in value for found in _services(part, name, told)]
    if not isinstance(value, dict):
        raise ReaderError(f"{name}: a service must be fields with names; here is {_kind(value)}")
    if "contents" in value:
        return _page(value, name, told)
    if all(isinstance(value.get(key), list) for key in ("organizations", "services")):
        return _flat(value, told)
    if isinstance(value.get("services"), list):
        organization = {key: part for key, part in value.items() if key != "services"}
        return [
            {"organization": organization, **found}
            for part in value["services"]
            for found in _services(part, name, told)
        ]
    if isinstance(value.get("service"), dict):
        place = {key: part for key, part in value.items() if key != "service"}
        found = older.record(value["service"])
        places = found.get("service_at_locations")
        places = places if isinstance(places, list) else []
        return [{**found, "service_at_locations": [*places, place]}]
    return [older.record(value)]


def _page(value: dict[str, Any], name: str, told: Told) -> list[dict[str, Any]]:
    pages = value.get("total_pages")
    if isinstance(pages, int) and pages > 1:
        told.lost(f"this is one page of {pages}: import the others too")
    contents = value["contents"]
    return _services(contents if isinstance(contents, list) else [contents], name, told)


def _flat(value: dict[str, Any], told: Told) -> list[dict[str, Any]]:
    """Tables as lists in one JSON."""
    tables: dict[str, list[dict[str, Any]]] = {}
    for name, found in value.items():
        if isinstance(found, list):
            rows = (row for row in enumerate(found, 1) if isinstance(row[1], dict))
            tables.setdefault(older.table(name), []).extend(
                {**older.row(name, row), ROW: (name, number)} for number, row in rows
            )
    return services(tables, told)


def _package(files: Mapping[str, bytes], told: Told) -> list[dict[str, Any]]:
    tables = {name: data for name, data in files.items() if name.lower().endswith(".csv")}
    if tables:
        return services(read_tables(tables, _named(files, told), told), told)
    found = []
    for name, data in files.items():
        if not name.lower().endswith("datapackage.json"):
            found += _services(parsed(data, name, told), name, told)
    return found


def _named(files: Mapping[str, bytes], told: Told) -> dict[str, str]:
    """Names of tables by their files, where a datapackage.json says them."""
    names = {}
    for name, data in files.items():
        if name.lower().rsplit("/", 1)[-1] != "datapackage.json":
            continue
        try:
            said = parsed(data, name, told)
            resources = said["resources"] if isinstance(said, dict) else []
            for part in resources:
                names[str(part["path"]).rsplit("/", 1)[-1]] = str(part["name"])
        except (ReaderError, KeyError, TypeError) as error:
            told.lost(f"{name} does not describe the tables ({error}): their files' names count")
    return names


def _folder(path: Path) -> dict[str, bytes]:
    known = (".csv", ".json")
    files = sorted(p for p in path.iterdir() if p.suffix.lower() in known and p.is_file())
    if not files:
        raise ReaderError(f"{path}: there are neither tables (CSV) nor JSON files in it")
    return {file.name: _bytes(file) for file in files}


def _archive(path: Path, data: bytes) -> dict[str, bytes]:
    """Files of an archive, read and never unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = [
                part
                for part in archive.infolist()
                if part.filename.lower().endswith((".csv", ".json"))
            ]
            if sum(part.file_size for part in parts) > LARGEST:
                raise ReaderError(f"{path}: what is packed in it is too large")
            return {part.filename: archive.read(part) for part in parts}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise ReaderError(f"{path}: this archive is damaged or locked ({error})") from None


def _bytes(path: Path) -> bytes:
    if path.stat().st_size > LARGEST:
        raise ReaderError(f"{path}: this is too large for a directory of services")
    return path.read_bytes()


def _kind(value: object) -> str:
    return {str: "words", bool: "a truth", int: "a number", float: "a number"}.get(
        type(value), "nothing"
    )
