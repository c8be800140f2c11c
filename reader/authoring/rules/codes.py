"""Codes of countries (ISO 3166), languages (ISO 639) and time zones that somebody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from reader.authoring.rules.place import error, of_service

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.authoring.content import Content
    from reader.kit.faults import Fault

REGIONS = ("EU", "XX")


def check(content: Content) -> Iterator[Fault]:  # noqa: C901 - one code after the other
    """Unknown countries, languages and zones."""
    from babel import Locale

    english = Locale("en")
    countries = {str(code) for code in english.territories} - {"ZZ", "UN"}
    languages = {str(code).replace("_", "-") for code in english.languages}
    zones = available_timezones()
    for lang in content.about.languages:
        if lang not in languages:
            yield error(content, "about", f"{lang} is no language code (ISO 639)")
    for emergency in content.emergencies:
        if emergency.country not in countries:
            key = f"emergency/{emergency.country}"
            yield error(content, key, f"{emergency.country} is no country code (ISO 3166)")
    for service in content.services:
        key = of_service(service)
        if len(service.country) != 2 or service.country not in {*countries, *REGIONS}:
            yield error(
                content, key, f"{service.country or 'nothing'} is no country code (ISO 3166)"
            )
        spoken = [*service.languages, *(c for phone in service.phones for c in phone.languages)]
        for code in sorted(set(spoken) - languages):
            yield error(content, key, f"{code} is no language code (ISO 639)")
        if service.timezone and service.timezone not in zones:
            yield error(content, key, f"{service.timezone} is no time zone")
