"""The directory as one table for a spreadsheet: a row a phone, by the columns of COLUMNS.

A service with several phones has several rows of the same id; the further ones fill only the columns
of a phone. Cells that a spreadsheet would run or rewrite begin with an apostrophe.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from reader.authoring.sheets import decoded, rows
from reader.authoring.slugs import own_id, slug
from reader.authoring.table_cells import Cells, sources_cell, truth_cell
from reader.kit.faults import Fault, ReaderError
from reader.kit.model import (
    ANSWERERS,
    CONFIDENCES,
    COSTS,
    METHODS,
    RUNNERS,
    TELLS_POLICE,
    Assurance,
    Organization,
    Phone,
    Service,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

PHONE = ("number", "international", "kind", "extension", "phone_languages", "phone_note")
COLUMNS = (
    "id", "country", "name", *PHONE, "organization", "organization_id", "organization_website",
    "runner", "main", "description", "area", "topics", "audience", "chat", "website", "email",
    "hours", "hours_note", "timezone", "languages", "interpreters", "cost", "anonymous", "address",
    "answered_by", "tells_police", "on_bill", "from_abroad", "pairs", "ends", "confidence",
    "method", "assured_date", "assured_by", "sources", "assurance_note",
)  # fmt: skip
NEEDED = ("country", "name", "organization")
KINDS = ("voice", "text", "whatsapp")
_RISKY = r"[=+\-@\t\r].*|0\d+|\d{12,}|\d+(?:[/.:-]\d+)+"
_TO_GUARD = re.compile(rf"'*(?:{_RISKY})", re.DOTALL)
_GUARDED = re.compile(rf"'+(?:{_RISKY})", re.DOTALL)


def table(services: Iterable[Service]) -> bytes:
    """The table as UTF-8 with the mark by which spreadsheets know it, lines ended by CR LF."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    for service in services:
        for row in _rows(service):
            writer.writerow({name: guarded(cell) for name, cell in row.items()})
    return text.getvalue().encode("utf-8-sig")


def services(path: Path, today: date) -> tuple[list[Service], list[Fault]]:
    """Services of a table with faults by row and column; ReaderError where it is no such table."""
    faults: list[Fault] = []
    if path.is_dir():
        raise ReaderError(f"{path}: this is a folder; name the table")
    found = rows(decoded(path.read_bytes(), path.name), path.name, COLUMNS)
    _, header = next(found, (0, []))
    names = [name.strip().lower() for name in header]
    faults += _header(names, path.name)
    if any(fault.stops for fault in faults):
        return [], faults
    wholes: dict[str, list[Cells]] = {}
    for number, cells in found:
        given = [unguarded(cell.strip()) for cell in cells]
        filled = {name: cell for name, cell in zip(names, given, strict=False) if cell}
        row = Cells(path.name, number, filled, faults)
        if any(given[len(names) :]):
            row.fault("more cells than the header has columns", "the last ones")
        id_ = own_id(row.words("id")) or f"{row.peek('country').lower()}-{slug(row.peek('name'))}"
        wholes.setdefault(id_, []).append(row)
    return [_service(id_, parts, today) for id_, parts in wholes.items()], faults


def guarded(cell: str) -> str:
    """A cell that no spreadsheet runs as a formula, or rewrites as a number or a day."""
    return f"'{cell}" if _TO_GUARD.fullmatch(cell) else cell


def unguarded(cell: str) -> str:
    """The text of a cell that `guarded` made, or that somebody typed."""
    return cell[1:] if _GUARDED.fullmatch(cell) else cell


def _rows(service: Service) -> Iterator[dict[str, str]]:
    organization, assurance = service.organization, service.assurance
    first = {
        "country": service.country,
        "name": service.name,
        "organization": organization.name,
        "organization_id": organization.id,
        "organization_website": organization.website,
        "runner": organization.runner,
        "main": "yes" if service.main else "",
        "topics": "; ".join(service.topics),
        "audience": "; ".join(service.audience),
        "hours": service.schedule,
        "hours_note": service.schedule_note,
        "languages": "; ".join(service.languages),
        "pairs": "; ".join(service.pairs),
        "ends": service.ends.isoformat() if service.ends else "",
        "confidence": assurance.confidence,
        "method": assurance.method,
        "assured_date": assurance.date.isoformat(),
        "assured_by": assurance.by,
        "sources": sources_cell(assurance.sources),
        "assurance_note": assurance.note,
    }
    same = ("description", "area", "chat", "website", "email", "timezone", "cost", "address",
            "answered_by", "tells_police")  # fmt: skip
    first |= {name: getattr(service, name) for name in same}
    truths = ("interpreters", "anonymous", "on_bill", "from_abroad")
    first |= {name: truth_cell(getattr(service, name)) for name in truths}
    for at, phone in enumerate(service.phones or (None,)):
        yield {"id": service.id, **({} if at else first), **(_phone_row(phone) if phone else {})}


def _phone_row(phone: Phone) -> dict[str, str]:
    return {
        "number": phone.number,
        "international": phone.international or "",
        "kind": phone.kind,
        "extension": phone.extension,
        "phone_languages": "; ".join(phone.languages),
        "phone_note": phone.note,
    }


def _header(names: list[str], file: str) -> Iterator[Fault]:
    if not set(names) & set(COLUMNS):
        raise ReaderError(
            f"{file}: the first row names no column that we know; export a table to see them"
        )
    for name in names:
        if name and name not in COLUMNS:
            yield Fault(file, 1, "warning", f"column {name} is not known, so it is not kept")
        elif names.count(name) > 1:
            yield Fault(file, 1, "error", f"column {name} is there twice")
    for name in COLUMNS:
        if name not in names:
            how = "error" if name in NEEDED else "warning"
            yield Fault(file, 1, how, f"column {name} is missing, so it is taken as empty")


def _service(id_: str, parts: list[Cells], today: date) -> Service:
    phones = tuple(phone for part in parts if (phone := _phone(part)))
    row = parts[0]
    for part in parts[1:]:
        row.filled_up(part)
    name, organization = row.words("name", due=True), row.words("organization", due=True)
    country = row.country()
    made = Service(
        id=id_,
        organization=Organization(
            own_id(row.words("organization_id")) or slug(organization),
            organization,
            row.words("organization_website"),
            row.one_of("runner", RUNNERS),
        ),
        name=name,
        description=row.words("description") or name,
        country=country,
        area=row.words("area"),
        topics=row.several("topics"),
        audience=row.several("audience"),
        phones=phones,
        assurance=_assurance(row, today),
        main=row.truth("main") is True,
        chat=row.words("chat"),
        website=row.words("website"),
        email=row.words("email"),
        schedule=row.words("hours"),
        schedule_note=row.words("hours_note"),
        timezone=row.words("timezone"),
        languages=row.several("languages"),
        interpreters=row.truth("interpreters"),
        cost=row.one_of("cost", COSTS),
        anonymous=row.truth("anonymous"),
        address=row.words("address"),
        answered_by=row.one_of("answered_by", ANSWERERS),
        tells_police=row.one_of("tells_police", TELLS_POLICE),
        on_bill=row.truth("on_bill"),
        from_abroad=row.truth("from_abroad"),
        pairs=row.several("pairs"),
        ends=row.day("ends"),
    )
    if not any((made.phones, made.chat, made.email, made.website, made.address)):
        row.fault("no phone, chat, e-mail, website or address: nobody could reach it", "number")
    return made


def _phone(row: Cells) -> Phone | None:
    if not any(row.peek(name) for name in PHONE if name != "kind"):
        row.words("kind")
        return None
    number, extension = row.number()
    return Phone(
        number=number,
        international=row.abroad(),
        kind=row.one_of("kind", KINDS) or "voice",
        extension=extension,
        languages=row.several("phone_languages"),
        note=row.words("phone_note"),
    )


def _assurance(row: Cells, today: date) -> Assurance:
    stated = row.one_of("confidence", CONFIDENCES), row.one_of("method", METHODS)
    if not all(stated):
        row.told("has no confidence or no method, so it is low and other: not shown", "confidence")
        stated = "low", "other"
    return Assurance(
        *stated,
        date=row.day("assured_date") or today,
        by=row.words("assured_by") or "the table that was imported",
        sources=row.sources(),
        note=row.words("assurance_note"),
    )
