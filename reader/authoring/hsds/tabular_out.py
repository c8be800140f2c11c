"""The tabular package of HSDS 3.0: one CSV file a table, and datapackage.json, which describes them."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any

from reader.authoring.hsds.vocabulary import TAXONOMIES, uuid

if TYPE_CHECKING:
    from collections.abc import Iterable

# The tables that we fill: the standard's name, the file, the columns. Other tables stay away.
TABLES = {
    "organization": ("organizations", "id name description website"),
    "service": (
        "services",
        """id organization_id name description url email status interpretation_services
        fees_description eligibility_description assured_date assurer_email alert""",
    ),
    "phone": ("phones", "id service_id number extension type description"),
    "language": ("languages", "id service_id phone_id name code"),
    "schedule": (
        "schedules",
        "id service_id timezone freq byday description opens_at closes_at notes",
    ),
    "service_area": ("service_areas", "id service_id name"),
    "service_at_location": ("service_at_location", "id service_id location_id"),
    "location": ("locations", "id location_type description"),
    "cost_option": ("cost_options", "id service_id option amount"),
    "attribute": (
        "attributes",
        "id link_id taxonomy_term_id link_type link_entity value",
    ),
    "taxonomy_term": ("taxonomy_terms", "id code name description taxonomy taxonomy_id"),
    "taxonomy": ("taxonomies", "id name description"),
}  # fmt: skip
_TYPES = {"extension": "number", "timezone": "number", "amount": "number", "assured_date": "date"}
_FORMATS = {"url": "uri", "website": "uri", "email": "email", "assurer_email": "email"}
# Lists and records inside a record: the table of their rows, and the column that names the whole.
_INSIDE = {
    ("service", "phones"): ("phone", "service_id"),
    ("service", "languages"): ("language", "service_id"),
    ("service", "schedules"): ("schedule", "service_id"),
    ("service", "service_areas"): ("service_area", "service_id"),
    ("service", "cost_options"): ("cost_option", "service_id"),
    ("service", "service_at_locations"): ("service_at_location", "service_id"),
    ("service", "organization"): ("organization", ""),
    ("service_at_location", "location"): ("location", ""),
    ("phone", "languages"): ("language", "phone_id"),
    ("attribute", "taxonomy_term"): ("taxonomy_term", ""),
}
# Rows of these may be named by many and are written once.
_SHARED = ("organization", "taxonomy_term")

Rows = dict[str, dict[str, dict[str, Any]]]


def package(services: Iterable[dict[str, Any]]) -> dict[str, bytes]:
    """The files of a package by their names: its tables, each with a header, and datapackage.json."""
    rows: Rows = {table: {} for table in TABLES}
    for service in services:
        _add(rows, "service", service)
    for name, description in TAXONOMIES.items():
        own = uuid("taxonomy", name)
        rows["taxonomy"][own] = {"id": own, "name": name, "description": description}
    files = {
        f"{TABLES[table][0]}.csv": _table(table, list(rows[table].values())) for table in TABLES
    }
    described = json.dumps(_described(), ensure_ascii=False, indent=1) + "\n"
    return {**files, "datapackage.json": described.encode()}


def columns(table: str) -> tuple[str, ...]:
    """Columns of a table, by the standard's name for it."""
    return tuple(TABLES[table][1].split())


def _add(rows: Rows, table: str, record: dict[str, Any], **links: str) -> None:
    row = {**record, **links}
    for name, value in record.items():
        inside = ("attribute", "link_id") if name == "attributes" else _INSIDE.get((table, name))
        if inside is None:
            continue
        del row[name]
        part, column = inside
        if isinstance(value, dict):
            row[f"{name}_id"] = value["id"]
            _add(rows, part, value)
        else:
            for entry in value:
                _add(rows, part, entry, **{column: record["id"]})
    if not (table in _SHARED and record["id"] in rows[table]):
        rows[table][record["id"]] = row


def _table(table: str, rows: list[dict[str, Any]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns(table), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _described() -> dict[str, Any]:
    return {
        "name": "human_services_data",
        "title": "Human services data (HSDS 3.0), from Reader's directory",
        "profile": "tabular-data-package",
        "resources": [
            {
                "name": table,
                "path": f"{file}.csv",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "profile": "tabular-data-resource",
                "schema": {"primaryKey": "id", "fields": [_field(name) for name in columns(table)]},
            }
            for table, (file, _) in TABLES.items()
        ],
    }


def _field(name: str) -> dict[str, str]:
    kind = {"name": name, "type": _TYPES.get(name, "string")}
    uuids = name == "id" or name.endswith("_id")
    form = "uuid" if uuids else _FORMATS.get(name)
    return {**kind, "format": form} if form else kind
