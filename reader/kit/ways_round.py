"""What somebody can do in a country where no line is known that we are sure of."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from reader.kit.facets import REGIONS, is_police, languages, nationwide
from reader.kit.phones import for_abroad
from reader.kit.subregions import near

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from reader.kit.model import Service

_CHILDREN = {"children", "young-people"}
# Countries between which a call may be held against the caller, by law or by war.
_APART = tuple(frozenset(pair.split()) for pair in ("RU UA", "BY UA", "AM AZ", "KP KR"))
_NO_CALLS = {
    "IL": frozenset("AF BD DZ IQ IR KW LB LY MY OM PK QA SA SD SO SY TN YE".split()),
}
EUROPE = frozenset(
    (
        "AL AD AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT "
        "LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SJ SK SM UA VA XK"
    ).split()
)


class Round(NamedTuple):
    """Ways round for a country without a line: the region's and the world's, others', countries near.

    `elsewhere` are lines of other countries that can be reached and understood, near ones first.
    `near` are countries of the same part of the world with lines, and how many.
    """

    regional: tuple[Service, ...]
    elsewhere: tuple[Service, ...]
    near: tuple[tuple[str, int], ...]


def ways_round(
    services: Iterable[Service],
    country: str,
    spoken: Sequence[str],
    freephones: Collection[str] = (),
) -> Round:
    """What somebody can do in a country without an assured line; `spoken` are its languages."""
    every, around = tuple(services), near(country)
    counts = Counter(
        s.country
        for s in every
        if s.assured and s.country in around and not _held_against(country, s.country)
    )
    elsewhere = [
        service
        for service in from_elsewhere(every, country, spoken, freephones)
        # From the other side of the world only who is known to take such calls.
        if service.country in around or service.from_abroad
    ]
    ordered = sorted(elsewhere, key=lambda s: (s.country not in around, _rank(s, spoken)))
    return Round(regional(every, country), tuple(ordered), tuple(counts.most_common()))


def regional(services: Iterable[Service], country: str) -> tuple[Service, ...]:
    """Assured lines for the region or the world that may be reached from a country."""
    codes = REGIONS if country in EUROPE else REGIONS[1:]
    return tuple(s for s in services if s.country in codes and s.assured)


def from_elsewhere(
    services: Iterable[Service],
    country: str,
    spoken: Iterable[str],
    freephones: Collection[str] = (),
) -> tuple[Service, ...]:
    """Assured lines of other countries that answer in one of some languages and can be reached.

    Left out is a line without a number for calls from abroad, or known not to take them; a free one
    that is not known to; the police of another country; a line for children alone, for a part of its
    country alone, or in a country with which a call could be held against the caller.
    """
    wanted = tuple(spoken)
    return tuple(
        service
        for service in services
        if service.assured
        and service.country not in (country, *REGIONS)
        and _reached(service, freephones)
        and not is_police(service)
        and not set(service.audience) <= _CHILDREN
        and nationwide(service.area)
        and not _held_against(country, service.country)
        and not set(wanted).isdisjoint(languages(service))
    )


def _held_against(country: str, other: str) -> bool:
    return {country, other} in _APART or country in _NO_CALLS.get(other, ())


def _reached(service: Service, freephones: Collection[str]) -> bool:
    phone = for_abroad(service, freephones)
    if phone is None or phone.kind != "voice":
        return False
    if service.from_abroad is not None:
        return service.from_abroad
    return service.cost != "free" and phone.international not in freephones


def _rank(service: Service, spoken: Sequence[str]) -> int:
    """The place of the first language that a service answers in, among those spoken."""
    known = languages(service)
    return next((place for place, code in enumerate(spoken) if code in known), len(spoken))
