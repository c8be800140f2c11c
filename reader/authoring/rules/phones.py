"""Numbers that can be dialled, by the plan of their country (libphonenumber's data)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, of_service, warning
from reader.kit.words import digits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault
    from reader.kit.model import Phone, Service

# Short codes are dialled as they are; the plans' data on them are thin outside emergencies.
SHORT = 6
_MARKS = set("+0123456789 ()-/.*#")


def check(content: Content) -> Iterator[Fault]:
    """Numbers with letters, numbers no plan has, forms from abroad that are another number."""
    for service in content.services:
        for phone in service.phones:
            yield from _phone(content, service, phone)


def _phone(content: Content, service: Service, phone: Phone) -> Iterator[Fault]:
    key, number = of_service(service), phone.number
    if not set(number) <= _MARKS or len(digits(number)) < 2:
        yield error(content, key, f"{service.id}: {number} is not a number that can be dialled")
        return
    if len(digits(number)) > SHORT and not _valid(number, service.country):
        yield warning(content, key, f"{service.id}: {number} is in no number plan we know")
    if phone.international is None:
        return
    if not phone.international.startswith("+"):
        yield error(content, key, f"{service.id}: {phone.international} must begin with +")
    elif not digits(phone.international).endswith(digits(number).lstrip("0")[-6:]):
        text = f"{service.id}: {phone.international} is another number than {number}"
        yield error(content, key, text)


def _valid(number: str, country: str) -> bool:
    import phonenumbers

    region = None if country in ("EU", "XX") else country
    try:
        return phonenumbers.is_possible_number(phonenumbers.parse(number, region)) and (
            phonenumbers.is_valid_number(phonenumbers.parse(number, region))
        )
    except phonenumbers.NumberParseException:
        return region is None
