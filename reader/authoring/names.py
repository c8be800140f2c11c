"""Names of countries and languages, from Unicode's CLDR by way of babel; stored in the pack."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from babel import Locale

# Rows for whole regions are no countries, but people choose among them too.
_REGIONS = {"EU": "Europe", "XX": "The world"}
# What CLDR names beside countries: unions, and codes for trying things out.
_NO_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}


def country_names(codes: Iterable[str], lang: str) -> dict[str, str]:
    """Names by ISO 3166 code; a code without a name keeps itself. Regions are left out."""
    known = _locale(lang).territories
    return {code: str(known.get(code, code)) for code in codes if code not in _REGIONS}


def is_country(code: str) -> bool:
    """Whether it is a country's code (ISO 3166)."""
    return code in _countries()


def has_directory(code: str) -> bool:
    """Whether a file of the directory may be for it: a country, or a region that has a row."""
    return is_country(code) or code in _REGIONS


def better_country(code: str) -> str:
    """The code of the country that somebody means by another one, such as GB by UK; else empty."""
    from babel.core import get_global

    aliases = get_global("territory_aliases").get(code.upper(), [])
    meant = (code.upper(), *(aliases if len(aliases) == 1 else ()))
    return next((found for found in meant if is_country(found)), "")


def region_name(code: str) -> str:
    """The name of a region's row, or an empty text."""
    return _REGIONS.get(code, "")


def language_names(codes: Iterable[str], lang: str) -> dict[str, str]:
    """Names of languages by ISO 639 code, in `lang`."""
    known = _locale(lang).languages
    return {code: str(known.get(code.replace("-", "_"), code)) for code in codes}


def own_names(codes: Iterable[str]) -> dict[str, str]:
    """Names of languages in themselves; in English where CLDR has none."""
    from babel import Locale, UnknownLocaleError

    english = language_names(codes, "en")
    found = {}
    for code in codes:
        try:
            name = Locale.parse(code.replace("-", "_")).languages.get(code.split("-")[0])
        except (UnknownLocaleError, ValueError):
            name = None
        found[code] = str(name or english[code])
    return found


def self_names(code: str) -> tuple[str, ...]:
    """What CLDR calls a language in itself: with its script or country, and without; or nothing."""
    from babel import Locale, UnknownLocaleError

    try:
        known = Locale.parse(code.replace("-", "_")).languages
    except (UnknownLocaleError, ValueError):
        return ()
    found = (known.get(code.replace("-", "_")), known.get(code.split("-", maxsplit=1)[0]))
    return tuple(dict.fromkeys(str(name) for name in found if name))


def spoken_in(code: str) -> list[str]:
    """Languages of a country: official ones, and what a fifth of its people speak; most spoken first."""
    from babel.core import get_global

    known = get_global("territory_languages").get(code, {})
    found = {
        tag.split("_", maxsplit=1)[0]: about["population_percent"]
        for tag, about in known.items()
        if tag != "und" and (about["official_status"] or about["population_percent"] >= 20)
    }
    return sorted(found, key=lambda tag: -found[tag])


@cache
def _countries() -> frozenset[str]:
    known = (str(code) for code in _locale("en").territories)
    return frozenset(code for code in known if len(code) == 2 and code not in _NO_COUNTRIES)


def _locale(lang: str) -> Locale:
    from babel import Locale

    return Locale.parse(lang.replace("-", "_"))
