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
# Figures of a number on an island of +1, without the island's own code.
LOCAL = 7
LONGEST_EXTENSION = 11
_EXTENSION = re.compile(r"[0-9*#,]+")
_DIALLED = re.compile(r"[+*#(]*[0-9][0-9 ()/.*#-]*")


def check(content: Content) -> Iterator[Fault]:
    """Numbers with letters, numbers that no plan has or nobody can dial, forms from abroad of others."""
    for service in content.services:
        key = of_service(service)
        for phone in service.phones:
            wrong = list(_wrong(phone, service.country))
            yield from (error(content, key, f"{service.id}: {text}") for text in wrong)
            if not wrong:
                doubts = _doubts(phone, service.country)
                yield from (warning(content, key, f"{service.id}: {text}") for text in doubts)


def _wrong(phone: Phone, country: str) -> Iterator[str]:
    number = phone.number
    if phone.extension and not _is_extension(phone.extension):
        yield f"the extension {phone.extension} is not 1 to 11 figures, with *, # or , for a pause"
    if not _DIALLED.fullmatch(number) or len(digits(number)) < 2:
        yield f"{number or 'nothing'} is not a number that can be dialled"
        return
    if number != " ".join(number.split()):
        yield f"{number} has spaces at its end or two together"
    if not _possible(number, country):
        yield f"{number} is too long or too short for {country}"
    elif (dialled := _otherwise(number, country)) and _surely(phone, country):
        yield f"{number} cannot be dialled so in {country}: write {dialled}"
    if phone.international is not None:
        yield from _abroad(phone, phone.international, country)


def _doubts(phone: Phone, country: str) -> Iterator[str]:
    if not _in_plan(phone.number, country):
        yield f"{phone.number} is in no number plan we know"
    elif dialled := _otherwise(phone.number, country):
        yield f"{phone.number} may not be dialled so in {country}: the plan has {dialled}"


def _is_extension(text: str) -> bool:
    return _EXTENSION.fullmatch(text) is not None and 1 <= len(digits(text)) <= LONGEST_EXTENSION


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


def _otherwise(number: str, country: str) -> str:
    """How the plan has a number dialled in its country, where that is not as it is written."""
    from phonenumbers import PhoneMetadata, PhoneNumberFormat, format_number, is_valid_number

    written = digits(number)
    if len(written) <= SHORT or number[0] in "+*#" or not _has_plan(number, country):
        return ""
    parsed = _parsed(number, country)
    if parsed is None or not is_valid_number(parsed):
        return ""
    plan = PhoneMetadata.metadata_for_region(country)
    trunk = (plan.national_prefix or "") if plan else ""
    dialled = format_number(parsed, PhoneNumberFormat.NATIONAL)
    whole = digits(dialled)
    # On the islands of +1 a number is dialled without the code that all of the island has.
    at_home = parsed.country_code == 1 and len(written) == LOCAL and whole.endswith(written)
    return "" if at_home or written in (whole, trunk + whole) else dialled


def _surely(phone: Phone, country: str) -> bool:
    """Whether what the plan has dialled otherwise is surely wrong, not only unusual.

    Another trunk prefix may be an older one that still works, and mobile phones of some countries
    dial each other without any; what is written to is not dialled at all.
    """
    from phonenumbers import CountryCodeSource, PhoneNumberType, national_significant_number
    from phonenumbers import number_type as type_of

    parsed = _parsed(phone.number, country)
    if parsed is None:
        return False
    if parsed.country_code_source == CountryCodeSource.FROM_NUMBER_WITHOUT_PLUS_SIGN:
        return True
    spoken = phone.kind == "voice" and type_of(parsed) != PhoneNumberType.MOBILE
    return spoken and digits(phone.number) == national_significant_number(parsed)


def _abroad(phone: Phone, abroad: str, country: str) -> Iterator[str]:
    """What is wrong with the form for calls from abroad.

    It is the number of the plan. Some countries have another number for such calls: it is taken
    where the note says something of it.
    """
    from phonenumbers import PhoneNumberFormat, format_number, is_valid_number

    number = phone.number
    if not abroad.startswith("+") or not _DIALLED.fullmatch(abroad):
        yield f"{abroad or 'nothing'} must begin with + and have no letters"
        return
    there, here = _parsed(abroad, ""), _parsed(number, country)
    if there is None:
        yield f"{abroad} is no number of any country"
        return
    plain = format_number(there, PhoneNumberFormat.E164)
    if plain != f"+{digits(abroad)}":
        right = format_number(there, PhoneNumberFormat.INTERNATIONAL)
        yield f"{abroad} is not what is dialled from abroad: write {right}"
    elif not is_valid_number(there):
        if len(digits(number)) <= SHORT:
            yield f"{number} is a short number, which has no form from abroad: leave {abroad} out"
        elif not _same(number, here, plain):
            yield _another(number, here, abroad, "leave it out")
    elif not _same(number, here, plain) and not phone.note:
        own = "say in its note that calls from abroad have a number of their own"
        yield _another(number, here, abroad, own)


def _another(number: str, here: PhoneNumber | None, abroad: str, otherwise: str) -> str:
    from phonenumbers import PhoneNumberFormat, format_number, is_valid_number

    right = ""
    if here is not None and is_valid_number(here):
        right = f"write {format_number(here, PhoneNumberFormat.INTERNATIONAL)}, or "
    return f"{abroad} is another number than {number}: {right}{otherwise}"


def _same(number: str, here: PhoneNumber | None, abroad: str) -> bool:
    """Whether both forms reach one line; `abroad` is a plus and figures.

    A number that the plan has only with an area code before it may be written without it at home.
    """
    from phonenumbers import PhoneNumberFormat, format_number, is_valid_number

    if here is not None and format_number(here, PhoneNumberFormat.E164) == abroad:
        return True
    whole = here is not None and is_valid_number(here)
    local = digits(number).lstrip("0")
    return not whole and len(local) > SHORT and abroad.endswith(local)


def _has_plan(number: str, country: str) -> bool:
    from phonenumbers import SUPPORTED_REGIONS

    return number.startswith("+") or country in SUPPORTED_REGIONS


def _parsed(number: str, country: str) -> PhoneNumber | None:
    from phonenumbers import NumberParseException, parse

    try:
        return parse(number, country or None, keep_raw_input=True)
    except NumberParseException:
        return None
