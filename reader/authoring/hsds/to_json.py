"""Services as HSDS 3.0: what the standard has a field for, and the rest as attributes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from reader.authoring.hsds.schedules import schedules
from reader.authoring.hsds.vocabulary import AUDIENCES, NEEDS, attribute, term, uuid

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from reader.authoring.hsds.vocabulary import Names
    from reader.kit.model import Organization, Phone, SeenAt, Service

NOT_ASSURED = "Reader's editors are not sure of this service. Do not show it as if they were."
INTERPRETERS = {True: "Interpreters are called in.", False: "No interpreters."}
COSTS = {
    "free": "Calls are free.",
    "local": "Calls cost what a local call does.",
    "standard": "Calls cost what a call to a usual number does.",
    "paid": "Calls cost more than a usual call.",
}


def page(services: Iterable[Service], names: Names, today: date) -> dict[str, Any]:
    """All services as one page of the standard's list."""
    contents = [to_hsds(service, names, today) for service in services]
    return {
        "total_items": len(contents),
        "total_pages": 1,
        "page_number": 1,
        "size": len(contents),
        "first_page": True,
        "last_page": True,
        "empty": not contents,
        "contents": contents,
    }


def to_hsds(service: Service, names: Names, today: date) -> dict[str, Any]:
    """One full service. What is not known is absent: neither null nor empty."""
    own = uuid("service", service.id)
    over = service.ends is not None and service.ends < today
    return _present({
        "id": own,
        "organization_id": uuid("organization", service.organization.id),
        "name": service.name,
        "description": service.description,
        "url": url(service.website),
        "email": service.email,
        "status": "defunct" if over else "active",
        "interpretation_services": interpretation(service),
        "fees_description": COSTS.get(service.cost, service.cost),
        "eligibility_description": eligibility(service),
        "assured_date": service.assurance.date.isoformat(),
        "assurer_email": service.assurance.by if "@" in service.assurance.by else "",
        "alert": "" if service.assured else NOT_ASSURED,
        "phones": [_phone(service, at, names) for at in range(len(service.phones))],
        "schedules": schedules(service),
        "service_areas": [_area(service, names)],
        "service_at_locations": _locations(service),
        "languages": _languages("service", service.id, service.languages, names),
        "organization": _organization(service.organization),
        "cost_options": cost_options(service),
        "attributes": list(_attributes(service, own, names)),
    })  # fmt: skip


def url(website: str) -> str:
    """An address of the web, which the directory writes without https://."""
    return website if "://" in website or not website else f"https://{website}"


def interpretation(service: Service) -> str:
    """A sentence on interpreters, or an empty text."""
    return "" if service.interpreters is None else INTERPRETERS[service.interpreters]


def eligibility(service: Service) -> str:
    """Whom it is for, in words."""
    return ", ".join(word.replace("-", " ") for word in service.audience)


def cost_options(service: Service) -> list[dict[str, Any]]:
    """The price of a call; an amount only where it is nothing."""
    if not service.cost:
        return []
    option: dict[str, Any] = {"id": uuid("cost", service.id), "option": service.cost}
    return [{**option, "amount": 0} if service.cost == "free" else option]


def _phone(service: Service, at: int, names: Names) -> dict[str, Any]:
    phone = service.phones[at]
    own = uuid("phone", service.id, at)
    plain = phone.extension.isascii() and phone.extension == phone.extension.lstrip("0")
    plain = plain and phone.extension.isdigit() and len(phone.extension) < 10
    return _present({
        "id": own,
        "number": phone.number,
        "extension": int(phone.extension) if plain else None,
        "type": phone.kind,
        "description": phone.note,
        "languages": _languages("phone", f"{service.id}/{at}", phone.languages, names),
        "attributes": list(_of_phone(phone, own, plain=plain)),
    })  # fmt: skip


def _of_phone(phone: Phone, own: str, *, plain: bool) -> Iterator[dict[str, Any]]:
    if phone.international:
        yield attribute("phone", own, "international", phone.international)
    if phone.extension and not plain:
        yield attribute("phone", own, "extension", phone.extension)


def _area(service: Service, names: Names) -> dict[str, Any]:
    own = uuid("area", service.id)
    country = names.countries.get(service.country, service.country)
    whole = [] if service.area else [attribute("service_area", own, "whole-country", "true")]
    return _present({"id": own, "name": service.area or country, "attributes": whole})


def _locations(service: Service) -> list[dict[str, Any]]:
    """The place where people may walk in. It stays one text: its parts are not known apart."""
    if not service.address:
        return []
    own = uuid("location", service.id)
    marked = [attribute("location", own, "address", "true")]
    location = {
        "id": own, "location_type": "physical", "description": service.address, "attributes": marked,
    }  # fmt: skip
    return [{"id": uuid("at", service.id), "location_id": own, "location": location}]


def _languages(entity: str, owner: str, codes: Iterable[str], names: Names) -> list[dict[str, Any]]:
    return [
        {
            "id": uuid("language", entity, owner, at),
            "name": names.languages.get(code, code),
            "code": code,
        }
        for at, code in enumerate(codes)
    ]


def _organization(organization: Organization) -> dict[str, Any]:
    own = uuid("organization", organization.id)
    carried = {"id": organization.id, "runner": organization.runner}
    return _present({
        "id": own,
        "name": organization.name,
        # The standard asks for a description; the directory has none.
        "description": organization.name,
        "website": url(organization.website),
        "attributes": [
            *(attribute("organization", own, code, value) for code, value in carried.items() if value),
            *_as_written("organization", own, organization.website),
        ],
    })  # fmt: skip


def _attributes(service: Service, own: str, names: Names) -> Iterator[dict[str, Any]]:
    assurance = service.assurance
    for code, value in (
        ("id", service.id),
        ("country", service.country),
        ("timezone", service.timezone),
        ("hours", service.schedule),
        ("main", service.main or None),
        ("chat", service.chat),
        ("interpreters", service.interpreters),
        ("cost", service.cost),
        ("anonymous", service.anonymous),
        ("answered-by", service.answered_by),
        ("tells-police", service.tells_police),
        ("on-bill", service.on_bill),
        ("from-abroad", service.from_abroad),
        ("ends", service.ends and service.ends.isoformat()),
        ("confidence", assurance.confidence),
        ("method", assurance.method),
        ("assured-by", assurance.by),
        ("assured-note", assurance.note),
    ):
        if value not in ("", None):
            yield attribute("service", own, code, _value(value))
    yield from _as_written("service", own, service.website)
    for at, pair in enumerate(service.pairs):
        yield attribute("service", own, "pair", pair, at)
    for at, seen in enumerate(assurance.sources):
        yield attribute("service", own, "source", _source(seen), at)
    needs = {code: names.topics.get(code, code) for code in service.topics}
    yield from _terms(own, NEEDS, "need", needs)
    yield from _terms(own, AUDIENCES, "audience", {code: code for code in service.audience})


def _as_written(entity: str, own: str, website: str) -> Iterator[dict[str, Any]]:
    if website.startswith("https://"):
        yield attribute(entity, own, "website", website)


def _terms(own: str, taxonomy: str, link: str, codes: dict[str, str]) -> Iterator[dict[str, Any]]:
    for code, name in codes.items():
        yield {
            "id": uuid("attribute", own, taxonomy, code),
            "link_type": link,
            "link_entity": "service",
            "taxonomy_term": term(taxonomy, code, name.replace("-", " "), name.replace("-", " ")),
        }


def _source(seen: SeenAt) -> str:
    found = {"title": seen.title, "address": seen.address}
    if seen.seen:
        found["seen"] = seen.seen.isoformat()
    return json.dumps(found, ensure_ascii=False)


def _value(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _present(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value not in ("", None, [])}
