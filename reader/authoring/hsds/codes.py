"""Languages, countries and time zones as others name them, to the codes that Reader knows."""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, available_timezones

from reader.authoring.names import better_country, is_country

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.authoring.hsds.record import Record

_REGIONAL = re.compile(r"([a-z]{2,3})-(?:[a-z]{2}|[a-z]{4}|\d{3})")


def languages(records: Iterable[Record], *, ours: bool = False) -> tuple[str, ...]:
    """Codes of languages, each once; what names none is told. `ours` are taken as they stand."""
    found: list[str] = []
    for record in records:
        code, name = record.words("code"), record.words("name", "language")
        language = (ours and code) or language_code(code) or language_code(name)
        if language and language not in found:
            found.append(language)
        elif not language:
            record.lost(f"names no language that we know: {code or name or 'only an id'}")
        record.end()
    return tuple(found)


def language_code(words: str) -> str:
    """ISO 639 code of a code or a name in English or in the language itself; else empty."""
    from babel.core import get_global

    plain = words.strip().casefold().replace("_", "-")
    by_name, codes = _languages()
    if plain in codes:
        return codes[plain]
    alias = str(get_global("language_aliases").get(plain, "")).casefold().replace("_", "-")
    # A language as a country speaks it is that language.
    spoken_there = _REGIONAL.fullmatch(plain)
    base = codes.get(spoken_there[1], "") if spoken_there else ""
    return codes.get(alias, "") or by_name.get(plain, "") or base


@cache
def _languages() -> tuple[dict[str, str], dict[str, str]]:
    """Codes by name, and codes by themselves in small letters."""
    from babel import Locale

    english = Locale("en").languages
    codes = {
        str(code).replace("_", "-").casefold(): str(code).replace("_", "-")
        for code in english
        if code not in ("mul", "root", "und", "zxx")
    }
    names = {}
    for code, name in english.items():
        if str(code).replace("_", "-").casefold() in codes:
            names[str(name).casefold()] = str(code).replace("_", "-")
    for code in "ar de es fr hi it pl pt ro ru tr uk ur vi zh".split():
        own = Locale.parse(code).get_language_name(code)
        names.setdefault(str(own).casefold(), code)
    return names, codes


def country_code(words: str) -> str:
    """ISO 3166 code of a code or an English name; else empty."""
    from babel import Locale

    plain = words.strip()
    if code := better_country(plain):
        return code
    names = {str(name).casefold(): str(code) for code, name in Locale("en").territories.items()}
    found = names.get(plain.casefold().removeprefix("the "), "")
    return found if is_country(found) else ""


def zone(country: str, offset: int | None) -> str:
    """The time zone of a country's hours that are `offset` minutes east of UTC; empty if unsure."""
    from babel.core import get_global

    zones = sorted(filter(_known, get_global("territory_zones").get(country, [])))
    alike = len({frozenset(_offsets(name)) for name in zones}) == 1
    if alike and (offset is None or offset in _offsets(zones[0])):
        return str(zones[0])
    if offset is None:
        return ""
    # Where clocks change, the offset of a summer may be that of another zone's winter.
    there = [name for name in zones if offset in _offsets(name)]
    if not there or any(len(_offsets(name)) > 1 for name in there):
        return ""
    if len(there) == 1:
        return str(there[0])
    hours, minutes = divmod(offset, 60)
    fixed = "UTC" if not hours else f"Etc/GMT{'-' if hours > 0 else '+'}{abs(hours)}"
    return fixed if not minutes and _known(fixed) else ""


@cache
def _zones() -> set[str]:
    return available_timezones()


def _known(name: str) -> bool:
    return name in _zones()


def _offsets(name: str) -> set[int]:
    found = (datetime(2026, month, 1, tzinfo=ZoneInfo(name)).utcoffset() for month in (1, 7))
    return {int(offset.total_seconds()) // 60 for offset in found if offset is not None}
