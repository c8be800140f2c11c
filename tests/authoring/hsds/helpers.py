"""What the tests of HSDS share: names, the day, and reading a record or a file."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.authoring.hsds.from_json import Setting, from_hsds
from reader.authoring.hsds.importing import services
from reader.authoring.hsds.record import Record, Told
from reader.authoring.hsds.to_json import to_hsds
from reader.authoring.hsds.vocabulary import Names

if TYPE_CHECKING:
    from reader.kit.model import Service

# Whatever JSON holds.
Json = Any
HERE = Path(__file__).parent
OFFICIAL = HERE / "samples" / "official"
TODAY = date(2026, 11, 29)
TOPICS = {
    "trafficking": "Trafficking and modern slavery",
    "crisis": "Distress and suicide",
    "domestic-abuse": "Abuse by a partner or family",
}
NAMES = Names(TOPICS, {"en": "English", "es": "Spanish"}, {"GB": "United Kingdom"})
# The least that a service of others needs to be taken.
LEAST: dict[str, Any] = {
    "id": "ac148810-d857-441c-9679-408f346de14b",
    "name": "Line of others",
    "description": "Somebody to talk to.",
    "status": "active",
    "organization": {"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Others"},
    "phones": [{"id": "1554f2e2-a373-45db-a3fa-9fc48a61c15e", "number": "020 7946 0001"}],
    "service_areas": [{"id": "381c64f1-a724-4884-9c21-ac96c21cca3e", "name": "Here"}],
}


def exported(service: Service) -> Json:
    """A service as a program that reads our JSON has it."""
    return json.loads(json.dumps(to_hsds(service, NAMES, TODAY)))


def taken(raw: Json, country: str = "GB") -> tuple[Service | None, list[str]]:
    """A record as Reader takes it, and what is told of it."""
    told = Told("x.json")
    found = from_hsds(Record(raw, "service", told), Setting(TOPICS, country, TODAY, "x.json"))
    return found, [fault.text for fault in told]


def read(path: Path, country: str = "GB") -> tuple[list[Service], list[str]]:
    """A file as Reader takes it, and what is told of it, as it is printed."""
    found, told = services(path, Setting(TOPICS, country, TODAY, path.name))
    return found, [str(fault) for fault in told]


def written(folder: Path, value: Json, name: str = "x.json") -> Path:
    """A JSON file."""
    path = folder / name
    path.write_text(value if isinstance(value, str) else json.dumps(value), "utf-8")
    return path
