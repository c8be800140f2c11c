"""The directory: what filters leave, in which order, and what each further filter would leave."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.kit.hours import status

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from reader.kit.model import Filters, Service

# Filters by name, from the one that matters most: the last is the first to give way.
NAMES = (
    "topic", "language", "channels", "audience", "free", "anonymous", "interpreters", "open_now",
)  # fmt: skip
# Rows of these "countries" are for whole regions; they follow a country's own.
REGIONS = ("EU", "XX")
EUROPE = frozenset(
    (
        "AL AD AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT "
        "LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SJ SK SM UA VA XK"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Selection:
    """What is left, main line first, then open, then the others.

    `counts` say what one more filter would leave: `topic:crisis`, `language:en`, `channel:text`,
    `audience:women`, `free`, `anonymous`, `interpreters`, `open_now`. `relaxed` names the filter
    that was set aside because nothing would have been left; `total` counts the country's services.
    """

    services: tuple[Service, ...]
    relaxed: str = ""
    counts: dict[str, int] = field(default_factory=dict)
    total: int = 0
    open: int = 0


def select(
    services: Iterable[Service],
    filters: Filters,
    now: datetime,
    *,
    chosen: tuple[str, ...] = (),
) -> Selection:
    """Filter and order services at a time (aware).

    `chosen` are names of filters in the order in which they were chosen: the last gives way first.
    No combination ends in nothing as long as the country has a service.
    """
    offered = [
        service
        for service in services
        if (service.assured or filters.unassured)
        and (not filters.country or service.country == filters.country)
    ]
    opened = _Open(now)
    kept, used, relaxed = _relaxed(offered, filters, chosen, opened)
    if used.open_now:
        kept += _main_lines(offered, kept, with_filter(used, "open_now", value=False), opened)
    ordered = sorted(kept, key=lambda s: (not s.main, not opened(s)))
    counts = dict(_counts(offered, used, opened))
    return Selection(
        tuple(ordered), relaxed, counts, len(offered), sum(1 for s in ordered if opened(s))
    )


def _main_lines(
    offered: list[Service], kept: list[Service], filters: Filters, opened: _Open
) -> list[Service]:
    """Main lines that are not known to be open stay: what they say of their hours is on the card."""
    return [s for s in offered if s.main and s not in kept and _fits(s, filters, opened)]


def regional(services: Iterable[Service], country: str) -> tuple[Service, ...]:
    """Assured lines for the region or the world that may be reached from a country."""
    codes = REGIONS if country in EUROPE else REGIONS[1:]
    return tuple(s for s in services if s.country in codes and s.assured)


def _relaxed(
    offered: list[Service], filters: Filters, chosen: tuple[str, ...], opened: _Open
) -> tuple[list[Service], Filters, str]:
    order = [name for name in chosen if name in NAMES]
    order = [name for name in NAMES if name not in order] + order
    relaxed = ""
    while True:
        kept = [s for s in offered if _fits(s, filters, opened)]
        active = [name for name in order if getattr(filters, name)]
        if kept or not active or not offered:
            return kept, filters, relaxed
        relaxed = relaxed or active[-1]
        filters = with_filter(filters, active[-1], _empty(active[-1]))


def with_filter(filters: Filters, name: str, value: object) -> Filters:
    """The filters with one of `NAMES` changed; `value` is of that field's type."""
    return filters._replace(**{name: value})  # type: ignore[arg-type]  # by the docstring


def _empty(name: str) -> object:
    if name == "channels":
        return ()
    return "" if name in ("topic", "language", "audience") else False


class _Open:
    """Whether a service is open, asked once each."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._known: dict[str, bool] = {}

    def __call__(self, service: Service) -> bool:
        found = self._known.get(service.id)
        if found is None:
            found = status(service, self._now).state in ("open", "always")
            self._known[service.id] = found
        return found


def _fits(service: Service, filters: Filters, opened: _Open) -> bool:
    return all(
        not getattr(filters, name) or _has(service, name, getattr(filters, name), opened)
        for name in NAMES
    )


def _has(  # noqa: PLR0911 - a filter a line
    service: Service, name: str, value: object, opened: _Open
) -> bool:
    match name:
        case "topic":
            return value in service.topics
        case "language":
            return value in languages(service)
        case "channels":
            return isinstance(value, tuple) and not set(value).isdisjoint(service.channels)
        case "audience":
            # Who is for anyone is for these people too.
            return value in service.audience or "anyone" in service.audience
        case "free":
            return service.cost == "free"
        case "anonymous":
            return service.anonymous is True
        case "interpreters":
            return service.interpreters is True
        case _:
            return opened(service)


def languages(service: Service) -> set[str]:
    """Every language in which a service answers, also on one number alone."""
    return set(service.languages).union(*(phone.languages for phone in service.phones))


def _counts(offered: list[Service], filters: Filters, opened: _Open) -> Iterator[tuple[str, int]]:
    """For each filter, what would be left with the others as they are."""
    for name in NAMES:
        others = with_filter(filters, name, _empty(name))
        left = [s for s in offered if _fits(s, others, opened)]
        match name:
            case "topic":
                yield from _each("topic", (s.topics for s in left))
            case "language":
                yield from _each("language", (languages(s) for s in left))
            case "channels":
                yield from _each("channel", (s.channels for s in left))
            case "audience":
                anyone = sum(1 for s in left if "anyone" in s.audience)
                for key, count in _each("audience", (set(s.audience) for s in left)):
                    both = sum(1 for s in left if "anyone" in s.audience and key[9:] in s.audience)
                    yield key, count if key == "audience:anyone" else count + anyone - both
            case _:
                yield name, sum(1 for s in left if _has(s, name, value=True, opened=opened))


def _each(prefix: str, groups: Iterable[Iterable[str]]) -> list[tuple[str, int]]:
    counter: Counter[str] = Counter()
    for group in groups:
        counter.update(f"{prefix}:{value}" for value in group)
    return sorted(counter.items())
