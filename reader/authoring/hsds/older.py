"""HSDS 1 and 2 in the words of 3.0: other names of tables and fields, hours by the weekday."""

from __future__ import annotations

from typing import Any

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# Every name under which a table or a list of 3.0 was known.
_MODERN = {
    "organization": "organizations",
    "program": "programs",
    "service": "services",
    "phone": "phones",
    "contact": "contacts",
    "location": "locations",
    "language": "languages",
    "address": "addresses",
    "physical_address": "addresses",
    "physical_addresses": "addresses",
    "postal_address": "addresses",
    "postal_addresses": "addresses",
    "schedule": "schedules",
    "regular_schedule": "schedules",
    "regular_schedules": "schedules",
    "service_area": "service_areas",
    "services_at_location": "service_at_location",
    "service_at_locations": "service_at_location",
    "services_at_locations": "service_at_location",
    "service_taxonomy": "attributes",
    "services_taxonomy": "attributes",
    "service_taxonomies": "attributes",
    "service_attribute": "attributes",
    "service_attributes": "attributes",
    "attribute": "attributes",
    "taxonomy": "taxonomies",
    "taxonomy_term": "taxonomy_terms",
    "cost_option": "cost_options",
}
# Lists of a service that other versions, or other people, wrote as one record or in the singular.
_LISTS = (
    "phone", "contact", "language", "regular_schedule", "regular_schedules", "schedule",
    "physical_address", "physical_addresses", "postal_address", "postal_addresses", "address",
    "service_area", "service_taxonomy", "services_taxonomy", "service_attributes", "attribute",
    "phones", "contacts", "languages", "schedules", "addresses", "service_areas", "attributes",
    "service_at_locations",
)  # fmt: skip
# Records that hold such lists; deeper there are none.
_INSIDE = ("phones", "contacts", "service_at_locations", "location", "organization")


def table(name: str) -> str:
    """The name of a table in 3.0; an unknown one keeps its own."""
    plain = name.lower()
    return _MODERN.get(plain, plain)


def row(name: str, fields: dict[str, Any]) -> dict[str, Any]:
    """A row or a record of the table `name`, as 3.0 has it."""
    made = dict(fields)
    if name.startswith("postal"):
        made.setdefault("address_type", "postal")
    elif name.startswith("physical"):
        made.setdefault("address_type", "physical")
    elif name.startswith("regular_schedule") or "weekday" in made:
        day = _weekday(made.get("weekday"))
        if day:
            del made["weekday"]
            made.setdefault("byday", day)
    elif table(name) == "phones" and isinstance(made.get("language"), str):
        spoken = made.pop("language").replace(";", ",").split(",")
        made["languages"] = [{"name": part.strip()} for part in spoken if part.strip()]
    elif table(name) == "attributes" and "taxonomy_term" not in made:
        _term(made)
    return made


def record(fields: dict[str, Any], depth: int = 0) -> dict[str, Any]:
    """A service, or a record inside one, with the names of 3.0."""
    made = dict(fields)
    if "locations" in made and depth == 0:
        places = made.pop("locations")
        places = places if isinstance(places, list) else [places]
        made.setdefault("service_at_locations", [{"location": place} for place in places])
    for name in _LISTS:
        value = made.get(name)
        if isinstance(value, dict | list) and value:
            parts = value if isinstance(value, list) else [value]
            parts = [row(name, part) if isinstance(part, dict) else part for part in parts]
            del made[name]
            modern = name if name == "service_at_locations" else table(name)
            if not isinstance(before := made.get(modern, []), list):
                before = [before]
            made[modern] = [*before, *parts]
    for name in _INSIDE if depth < 4 else ():
        value = made.get(name)
        if isinstance(value, dict):
            made[name] = record(value, depth + 1)
        elif isinstance(value, list):
            made[name] = [
                record(part, depth + 1) if isinstance(part, dict) else part for part in value
            ]
    return made


def _weekday(written: object) -> str:
    """The day's letters in RFC 5545 of 1 to 7 from Monday, or of a name; empty for anything else."""
    plain = str(written).strip().lower()
    if plain.isdigit() and plain.isascii() and 1 <= int(plain[:2]) <= 7:
        return _DAYS[int(plain[:2]) - 1]
    found = [day for day, name in zip(_DAYS, _NAMES, strict=True) if name.startswith(plain[:3])]
    return found[0] if len(plain) >= 2 and len(found) == 1 else ""


def _term(made: dict[str, Any]) -> None:
    """A link to a taxonomy of version 1, whose terms are its rows."""
    names = {key: made.pop(key) for key in ("name", "vocabulary", "taxonomy_detail") if key in made}
    if "taxonomy_id" in made and "taxonomy_term_id" not in made:
        made["taxonomy_term_id"] = made.pop("taxonomy_id")
    made.setdefault("link_id", made.get("service_id"))
    if names:
        made["taxonomy_term"] = {
            "name": names.get("name") or names.get("taxonomy_detail"),
            "taxonomy": names.get("vocabulary"),
        }
