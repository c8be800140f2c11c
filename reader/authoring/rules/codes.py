"""Codes of countries (ISO 3166), languages (ISO 639) and time zones that somebody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from reader.authoring.names import better_country, has_directory, is_country
from reader.authoring.rules.place import error, of_page, of_service, of_term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault
    from reader.kit.model import Service

# What CLDR names beside languages.
_NO_LANGUAGES = {"mul", "root", "und", "zxx"}


def check(content: Content) -> Iterator[Fault]:
    """Unknown countries, languages and zones."""
    from babel import Locale

    english = Locale("en")
    languages = {str(code).replace("_", "-") for code in english.languages} - _NO_LANGUAGES
    # What may be pointed to may be spoken too, also where Unicode's names lack it.
    languages |= {one.code for one in content.spoken}
    zones = available_timezones()
    for key, country in _countries(content):
        better = f": write {meant}" if (meant := better_country(country)) else ""
        text = f"{country or 'nothing'} is no country code (ISO 3166){better}"
        yield error(content, key, text)
    for key, language in _languages(content):
        if language not in languages:
            yield error(content, key, f"{language or 'nothing'} is no language code (ISO 639)")
    for service in content.services:
        if service.timezone and service.timezone not in zones:
            yield error(content, of_service(service), f"{service.timezone} is no time zone")


def _countries(content: Content) -> Iterator[tuple[str, str]]:
    """What is written for a country and is none, each with its key."""
    about = content.about.default_country
    # A kit may leave the country to the computer it is read on.
    if about and not is_country(about):
        yield "about/default_country", about
    for emergency in content.emergencies:
        if not is_country(emergency.country):
            yield f"emergency/{emergency.country}", emergency.country
    # A file may have no services, only such as it hides.
    files = [key.partition("/")[2] for key in content.at if key.startswith("country/")]
    yield from ((f"country/{code}", code) for code in files if not has_directory(code))
    for service in content.services:
        if service.country not in files and not has_directory(service.country):
            yield of_service(service), service.country


def _languages(content: Content) -> Iterator[tuple[str, str]]:
    yield from (("about/languages", lang) for lang in content.about.languages)
    yield from ((of_page(page), page.lang) for page in content.pages)
    yield from ((of_term(term), term.lang) for term in content.terms)
    for service in content.services:
        yield from ((of_service(service), code) for code in _spoken(service))


def _spoken(service: Service) -> Iterable[str]:
    of_phones = (code for phone in service.phones for code in phone.languages)
    return dict.fromkeys((*service.languages, *of_phones))
