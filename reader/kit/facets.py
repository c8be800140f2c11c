"""What a service has that one may ask for, as keys, and sets of services as bits of one number."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.kit.model import Service

# Rows of these "countries" are for whole regions; they follow a country's own.
REGIONS = ("EU", "XX")
# The police are left out, and whoever tells them as a rule: only those of whom it is known are left.
NOT_POLICE = "not police"
_ONES = bytes.maketrans(b"01", b"\x00\x01")


def keys(service: Service) -> Iterator[str]:
    """Every key of a service but its region: `topic:crisis`, `language:en`, `free`."""
    yield from (f"topic:{topic}" for topic in service.topics)
    yield from (f"language:{language}" for language in languages(service))
    yield from (f"channels:{channel}" for channel in service.channels)
    yield from (f"audience:{one}" for one in service.audience)
    runner = service.organization.runner
    if runner:
        yield f"runner:{runner}"
        if not is_police(service) and service.tells_police != "yes":
            yield f"runner:{NOT_POLICE}"
    if service.cost == "free":
        yield "free"
    if service.anonymous:
        yield "anonymous"
    if service.interpreters:
        yield "interpreters"


def is_police(service: Service) -> bool:
    """Whether it is known that the police run or answer a service."""
    return "police" in (service.organization.runner, service.answered_by)


def languages(service: Service) -> tuple[str, ...]:
    """Every language in which a service answers, also on one number alone, each once."""
    alone = (code for phone in service.phones for code in phone.languages)
    return tuple(dict.fromkeys((*service.languages, *alone)))


def regions(services: Iterable[Service]) -> tuple[str, ...]:
    """Areas to choose from, by name: those that do not name another one, as "A and B" does."""
    areas = {service.area for service in services if not nationwide(service.area)}
    return tuple(sorted(a for a in areas if not any(b != a and _names(a, b) for b in areas)))


def serves(service: Service, region: str) -> bool:
    """Whether a service is there for a region: it names it, or is for the whole country."""
    return nationwide(service.area) or _names(service.area, region)


def nationwide(area: str) -> bool:
    """Whether an area is the whole country."""
    return not area or area.startswith("All of ")


def _names(area: str, other: str) -> bool:
    return f" {other} " in f" {area.replace(',', ' ')} "


def bits(positions: Iterable[int], size: int) -> int:
    """A set of positions below a size, as the bits of a number."""
    made = bytearray(size // 8 + 1)
    for position in positions:
        made[position >> 3] |= 1 << (position & 7)
    return int.from_bytes(made, "little")


def each(bits_: int) -> bytes:
    """A byte a position from the first on, 1 where it is in the set: as `compress` takes it."""
    return f"{bits_:b}"[::-1].encode().translate(_ONES)
