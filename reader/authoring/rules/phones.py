"""Numbers that can be dialled, by the plan of their country (libphonenumber's data)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.authoring.rules.place import error, of_service, warning
from reader.kit.words import digits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from phonenumbers import PhoneNumber

    from reader.authoring.content import Content
    from reader.kit.faults import Fault
    from reader.kit.model import Phone

# Short codes are dialled as they are, and have plans of their own.
SHORT = 6
_DIALLED = re.compile(r"[+*#(]*[0-9][0-9 ()/.*#-]*")


def check(content: Content) -> Iterator[Fault]:
    """Numbers with letters, numbers no plan has, forms from abroad that are another number."""
    for service in content.services:
        key = of_service(service)
        for phone in service.phones:
            wrong = list(_wrong(phone, service.country))
            yield from (error(content, key, f"{service.id}: {text}") for text in wrong)
            if not wrong and not _in_plan(phone.number, service.country):
                text = f"{service.id}: {phone.number} is in no number plan we know"
                yield warning(content, key, text)


def _wrong(phone: Phone, country: str) -> Iterator[str]:
    number, abroad = phone.number, phone.international
    if not _DIALLED.fullmatch(number) or len(digits(number)) < 2:
        yield f"{number or 'nothing'} is not a number that can be dialled"
        return
    if number != " ".join(number.split()):
        yield f"{number} has spaces at its end or two together"
    if not _possible(number, country):
        yield f"{number} is too long or too short for {country}"
    if abroad is None:
        return
    if not abroad.startswith("+") or not _DIALLED.fullmatch(abroad):
        yield f"{abroad or 'nothing'} must begin with + and have no letters"
    elif not _same(number, abroad, country):
        yield f"{abroad} is another number than {number}"


def _possible(number: str, country: str) -> bool:
    """Whether it has a length of its country's plan; true where no plan can tell."""
    from phonenumbers import is_possible_number

    if len(digits(number)) <= SHORT or not _has_plan(number, country):
        return True
    parsed = _parsed(number, country)
    return parsed is not None and is_possible_number(parsed)


def _in_plan(number: str, country: str) -> bool:
    """Whether a plan has it; true where no plan can tell."""
    from phonenumbers import is_valid_number
    from phonenumbers.shortnumberinfo import is_possible_short_number_for_region

    if not _has_plan(number, country):
        return True
    parsed = _parsed(number, country)
    if parsed is None:
        return False
    # Small countries have whole numbers as short as a code.
    return is_valid_number(parsed) or (
        len(digits(number)) <= SHORT and is_possible_short_number_for_region(parsed, country)
    )


def _same(number: str, abroad: str, country: str) -> bool:
    """Whether both forms reach one line. From abroad an area code may come before the number."""
    from phonenumbers import MatchType, is_number_match

    there = _parsed(abroad, "")
    if there is None:
        return False
    here = _parsed(number, country)
    if here is None:
        return digits(abroad).endswith(digits(number).lstrip("0"))
    match = is_number_match(here, there)
    return match not in (MatchType.NOT_A_NUMBER, MatchType.NO_MATCH)


def _has_plan(number: str, country: str) -> bool:
    from phonenumbers import SUPPORTED_REGIONS

    return number.startswith("+") or country in SUPPORTED_REGIONS


def _parsed(number: str, country: str) -> PhoneNumber | None:
    from phonenumbers import NumberParseException, parse

    try:
        return parse(number, country or None)
    except NumberParseException:
        return None
