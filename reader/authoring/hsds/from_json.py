"""A service out of HSDS: what Reader has a place for is taken, everything else is told."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from reader.authoring.hsds import to_json
from reader.authoring.hsds.carried import Carried
from reader.authoring.hsds.codes import languages
from reader.authoring.hsds.hours_in import Hours, hours
from reader.authoring.hsds.phones_in import phones
from reader.authoring.hsds.places_in import Places, places
from reader.authoring.names import better_country, has_directory
from reader.authoring.slugs import own_id, slug
from reader.kit.model import Assurance, Organization, SeenAt, Service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.authoring.hsds.record import Record

# What is sure of a service that nobody of ours has looked at.
LOW, OTHER = "low", "other"


class Setting(NamedTuple):
    """What is known beside the file: our needs, the country of services that name none, the day."""

    topics: Mapping[str, str]
    country: str
    today: date
    file: str


def from_hsds(record: Record, setting: Setting) -> Service | None:
    """The service of a full record, or None where it cannot be one; why is told."""
    carried = Carried(record, setting.topics)
    name = record.words("name")
    if not name:
        record.lost("has no name: this service is not kept")
        return None
    status = record.words("status")
    if not carried.ours and status not in ("active", "temporarily closed", ""):
        record.lost(f"is {status}: this service is not kept")
        return None
    if status == "temporarily closed":
        record.lost("is temporarily closed: do not show it as open")
    place = places(record, ours=carried.ours)
    country = carried.words("country") or place.country or setting.country
    # It becomes the name of a file.
    if not has_directory(country):
        better = f" (meant is {meant})" if (meant := better_country(country)) else ""
        said = f"{country} is no country{better}" if country else "no country in it"
        record.lost(f"{said}, not kept: name one for such services with --country CC")
        return None
    read = _read(record, carried, place._replace(country=country), name, setting)
    _generated(record, read, ours=carried.ours)
    record.end()
    if any((read.phones, read.chat, read.email, read.website, read.address)):
        return read
    record.lost("no phone, chat, e-mail, website or address in it: this service is not kept")
    return None


def _read(record: Record, carried: Carried, place: Places, name: str, setting: Setting) -> Service:
    description = record.words("description", "short_description")
    if not description:
        record.lost("has no description: its name stands for it")
    stated = Hours(carried.words("hours"), "", carried.words("timezone"))
    found = hours(place.schedules, stated, place.country, setting.today)
    return Service(
        id=own_id(carried.words("id")) or f"{place.country.lower()}-{slug(name)}",
        organization=_organization(record, name, setting),
        name=name,
        description=description or name,
        country=place.country,
        area=place.area,
        topics=tuple(carried.needs),
        audience=tuple(carried.audiences),
        phones=phones(place.phones, ours=carried.ours),
        assurance=_assurance(record, carried, setting),
        main=carried.truth("main") is True,
        chat=carried.words("chat"),
        website=_website(carried, record.words("url")),
        email=record.words("email"),
        schedule=found.schedule,
        schedule_note=found.note,
        timezone=found.zone,
        languages=languages(record.records("languages"), ours=carried.ours),
        interpreters=carried.truth("interpreters"),
        cost=carried.words("cost"),
        anonymous=carried.truth("anonymous"),
        address=place.address,
        answered_by=carried.words("answered-by"),
        tells_police=carried.words("tells-police"),
        on_bill=carried.truth("on-bill"),
        from_abroad=carried.truth("from-abroad"),
        pairs=carried.all_words("pair"),
        ends=carried.day("ends"),
    )


def _generated(record: Record, service: Service, *, ours: bool) -> None:
    """Take what our export wrote in words beside its attributes; where it differs it is told."""
    record.expect("interpretation_services", to_json.interpretation(service))
    record.expect("eligibility_description", to_json.eligibility(service))
    record.expect("fees_description", to_json.COSTS.get(service.cost, service.cost))
    record.expect("alert", to_json.NOT_ASSURED)
    for cost in record.records("cost_options"):
        option, amount = cost.words("option"), cost.words("amount")
        if not ours or option != service.cost or amount not in ("", "0"):
            cost.lost(f"a price is not kept: {' '.join(filter(None, (option, amount)))}")
        cost.end()


def _organization(record: Record, name: str, setting: Setting) -> Organization:
    found = record.record("organization")
    title = found.words("name") if found else ""
    if found is None or not title:
        record.lost("its organization is not in the file: the service's own name stands for it")
        return Organization(slug(name), name)
    found.where = f"organization {title}"
    carried = Carried(found, setting.topics)
    found.expect("description", title)
    made = Organization(
        id=own_id(carried.words("id")) or slug(title),
        name=title,
        website=_website(carried, found.words("website", "url")),
        runner=carried.words("runner"),
    )
    found.end()
    return made


def _assurance(record: Record, carried: Carried, setting: Setting) -> Assurance:
    day = record.day("assured_date") or record.day("last_modified")
    email = record.words("assurer_email")
    if carried.ours:
        return Assurance(
            confidence=carried.words("confidence") or LOW,
            method=carried.words("method") or OTHER,
            date=day or setting.today,
            by=carried.words("assured-by") or email,
            sources=tuple(_seen(words) for words in carried.all_words("source")),
            note=carried.words("assured-note"),
        )
    return Assurance(
        confidence=LOW,
        method=OTHER,
        date=min(day, setting.today) if day else setting.today,
        by=email or "the file that was imported",
        sources=(),
        note=f"Imported from {setting.file}. Nobody here has looked at it yet.",
    )


def _seen(words: str) -> SeenAt:
    """A source as our export writes it; what somebody else made of it stays as the title."""
    try:
        found = json.loads(words)
        day = found.get("seen")
        return SeenAt(
            str(found["title"]), str(found["address"]), date.fromisoformat(day) if day else None
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return SeenAt(words, "", None)


def _website(carried: Carried, url: str) -> str:
    """An address of the web as the directory writes it."""
    stated = carried.words("website")
    return stated if stated and to_json.url(stated) == url else url.removeprefix("https://")
