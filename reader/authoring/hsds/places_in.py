"""Where a service is and for whom: its area, its addresses, and what is written at its places."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.authoring.hsds.carried import Carried
from reader.authoring.hsds.codes import country_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.hsds.record import Record

_PARTS = ("address_1", "address_2", "city", "region", "state_province", "postal_code")


class Places(NamedTuple):
    """`phones` and `schedules` are those of the service and of its places, as they are written."""

    area: str
    address: str
    country: str
    phones: tuple[Record, ...]
    schedules: tuple[Record, ...]


def places(record: Record, *, ours: bool) -> Places:
    """Everything of a service's record that says where; what has no place in Reader is told."""
    area = "; ".join(filter(None, map(_area, record.records("service_areas"))))
    phones, schedules = list(record.records("phones")), list(record.records("schedules"))
    addresses: list[str] = []
    countries: list[str] = []
    for at in record.records("service_at_locations"):
        phones += at.records("phones")
        schedules += at.records("schedules")
        phones += _of_contacts(at)
        if location := at.record("location"):
            phones += location.records("phones")
            schedules += location.records("schedules")
            phones += _of_contacts(location)
            address, country = _location(location)
            addresses.append(address)
            countries.append(country)
        at.end()
    phones += _of_contacts(record)
    country = next(filter(None, countries), "")
    address = "; ".join(dict.fromkeys(filter(None, addresses)))
    if ours:
        return Places(area, address, country, tuple(phones), tuple(schedules))
    return Places(area, address, country, _once(phones), _once(schedules))


def _once(records: list[Record]) -> tuple[Record, ...]:
    """Without those that stand at the service and again at its places, word for word."""
    found: list[Record] = []
    for record in records:
        if not any(record.says_the_same(other) for other in found):
            found.append(record)
    return tuple(found)


def _area(record: Record) -> str:
    whole = Carried(record, {}).truth("whole-country")
    name = record.words("name")
    record.expect("description", name)
    record.end()
    return "" if whole else name


def _of_contacts(record: Record) -> Iterator[Record]:
    """Phones of contacts. The persons themselves have no place in a directory."""
    for contact in record.records("contacts"):
        phones = list(contact.records("phones"))
        if not phones and not any(contact.has(n) for n in ("name", "title", "department", "email")):
            contact.lost("holds only an id: nothing is kept")
        contact.end()
        yield from phones


def _location(record: Record) -> tuple[str, str]:
    """The address at which people may walk in, and the country's code."""
    carried = Carried(record, {})
    kind = record.words("location_type")
    if carried.truth("address"):
        address = record.words("description")
        record.end()
        return address, ""
    name, found, country = record.words("name"), [], ""
    for part in record.records("addresses"):
        written = [words for field in _PARTS if (words := part.words(field))]
        stated = part.words("country")
        country = country or country_code(stated)
        if stated and not country_code(stated):
            part.lost(f"names no country that we know: {stated}")
        type_ = part.words("address_type") or kind or "physical"
        part.end()
        if type_ != "physical":
            part.lost(f"is a {type_} address, not one to walk in: {', '.join(written)}")
        elif written:
            found.append(", ".join(dict.fromkeys(filter(None, (name, *written)))))
    if name and not found:
        record.lost(f"name is not kept, as there is no address to walk in: {name}")
    record.end()
    return "; ".join(found), country
