"""What an editor found when looking at a service again, written into its file.

Edited is not verified: only `same`, said by somebody who looked, moves the day of checking.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.authoring.in_place import change
from reader.authoring.load import read_folder
from reader.kit.faults import ReaderError

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.kit.model import Service

RESULTS = ("same", "changed", "dead")
_FOUND = {"changed": "something here has changed", "dead": "this no longer works"}


class Looked(NamedTuple):
    """Who looked, as a role; when; how, one of METHODS; and what they found, one of RESULTS.

    `confidence` is how sure that makes us, high or medium: it lifts what was low.
    """

    by: str
    on: date
    how: str
    result: str
    note: str = ""
    confidence: str = ""


class Recorded(NamedTuple):
    """The service as it was, where it is written (line from 1), and the confidence it has now."""

    service: Service
    file: str
    line: int
    confidence: str


def record(folder: Path, id_: str, looked: Looked, today: date) -> Recorded:
    """Write what was found into a content folder.

    `same` sets who, when and how. `changed` and `dead` make the service one that is not shown, with
    a note that has the day, and leave the day of checking as it was. ReaderError says what is wrong.
    """
    content = read_folder(folder)[0]
    service = _service(content, id_, folder)
    _sound(service, looked, today)
    fields = {"confidence": looked.confidence or service.assurance.confidence}
    note = f"{looked.on.isoformat()}: {looked.note}" if looked.note else ""
    if looked.result == "same":
        fields |= {
            "method": looked.how,
            "assured_date": looked.on.isoformat(),
            "assured_by": looked.by,
        }
    else:
        fields["confidence"] = "low"
        more = f": {looked.note}" if looked.note else "."
        found = f"{looked.by} found that {_FOUND[looked.result]} ({looked.how})"
        note = f"{looked.on.isoformat()}: {found}{more}"
    at = content.at[f"service/{id_}"]
    change(folder / at.file, id_, fields, note)
    return Recorded(service, at.file, at.line, fields["confidence"])


def _service(content: Content, id_: str, folder: Path) -> Service:
    from difflib import get_close_matches

    found = [service for service in content.services if service.id == id_]
    if len(found) > 1:
        raise ReaderError(f"{folder}: {id_} is there twice; see: reader check {folder}")
    if found:
        return found[0]
    near = get_close_matches(id_, [service.id for service in content.services])
    hint = f"Did you mean {' or '.join(near)}?" if near else "See: reader verify list"
    raise ReaderError(f"{folder}: there is no service {id_}. {hint}")


def _sound(service: Service, looked: Looked, today: date) -> None:
    """ReaderError where this cannot be true, or names a person."""
    before = service.assurance.date
    if looked.on > today:
        raise ReaderError(f"{looked.on}: this day has not come; write the day on which you looked")
    if looked.on < before:
        raise ReaderError(f"{looked.on}: {service.id} was checked after that, on {before}")
    for what, words in (("who looked", looked.by), ("the note", looked.note)):
        if not words.isprintable():
            raise ReaderError(f"{what}: write it in one line of plain words")
    if "@" in looked.by or not any(letter.isalpha() for letter in looked.by):
        raise ReaderError(
            f"{looked.by or 'nobody'}: write a role, such as Reader editors; never a name or address"
        )
    if looked.confidence and looked.result != "same":
        raise ReaderError(f"confidence: what is {looked.result} is not shown until it is checked")
