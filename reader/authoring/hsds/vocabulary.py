"""Our own words in HSDS: needs, audiences, and fields for which the standard has none.

They travel as attributes with a term of one of three taxonomies, which docs/exchange.md lists.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID, uuid5

if TYPE_CHECKING:
    from collections.abc import Mapping

NEEDS, AUDIENCES, FIELDS = "Reader needs", "Reader audiences", "Reader fields"
TAXONOMIES = {
    NEEDS: "What people look for help with.",
    AUDIENCES: "Whom a service is for.",
    FIELDS: "What Reader knows of a service and the standard has no field for.",
}
# The value of each attribute is words; "true" and "false" are truths, days are 2026-11-25.
CARRIED = {
    "id": "The id in Reader's directory.",
    "country": "The country's code (ISO 3166), or EU or XX for a region or the world.",
    "whole-country": "true where the area is the whole country.",
    "timezone": "The name of the time zone in which the hours are.",
    "hours": "The opening hours in OpenStreetMap's form.",
    "main": "true for the country's own line.",
    "chat": "The address of a chat.",
    "address": "true where the description is the address at which people may walk in.",
    "website": "A website as it is written, where that is not its address without https://.",
    "international": "The number as it is dialled from abroad.",
    "extension": "An extension that is not a plain number.",
    "interpreters": "Whether interpreters are called in.",
    "cost": "What a call costs: free, local, standard or paid.",
    "anonymous": "Whether no name is needed.",
    "answered-by": "Who answers: advisers, volunteers, officials or police.",
    "tells-police": "Whether the police are told: no, danger (only where somebody is in danger), yes.",
    "on-bill": "Whether the call is named on a phone bill.",
    "from-abroad": "Whether it can be reached from abroad.",
    "pair": "The id of a service that belongs with it.",
    "ends": "The last day of a service for a time only.",
    "runner": "Who runs it: charity, state, police or international.",
    "confidence": "How sure the editors are: high, medium or low.",
    "method": "How they know.",
    "assured-by": "Who looked last, on the assured date.",
    "assured-note": "What they noted.",
    "source": "A page on which it was seen: JSON with title, address, seen.",
}
_SPACE = UUID("7b1f6f0e-5c0a-5d53-9a53-0b6f3d0f2c11")


class Names(NamedTuple):
    """Names in English: needs by id, languages and countries by code."""

    topics: Mapping[str, str]
    languages: Mapping[str, str]
    countries: Mapping[str, str]


def uuid(kind: str, *parts: object) -> str:
    """An identifier that is the same in every export of the same thing."""
    return str(uuid5(_SPACE, "/".join((kind, *map(str, parts)))))


def term(taxonomy: str, code: str, name: str, description: str) -> dict[str, Any]:
    """A term of one of our taxonomies."""
    return {
        "id": uuid("term", taxonomy, code),
        "code": code,
        "name": name,
        "description": description,
        "taxonomy": taxonomy,
        "taxonomy_id": uuid("taxonomy", taxonomy),
    }


def attribute(entity: str, owner: str, code: str, value: str, at: int = 0) -> dict[str, Any]:
    """A field of ours on an entity of the standard; `owner` is that entity's identifier."""
    return {
        "id": uuid("attribute", owner, code, at),
        "link_type": "field",
        "link_entity": entity,
        "value": value,
        "taxonomy_term": term(FIELDS, code, code.replace("-", " "), CARRIED[code]),
    }
