"""The directory: what filters leave, in which order, and what each further filter would leave."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import compress
from typing import TYPE_CHECKING

from reader.kit.facets import bits, each, keys, regions, serves
from reader.kit.filters import NAMES, TICKS, without
from reader.kit.hours import is_open

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime

    from reader.kit.filters import Filters
    from reader.kit.model import Service
    from reader.kit.pack import Pack


@dataclass(frozen=True, slots=True)
class Selection:
    """What is left: main line, then open ones, those who speak the language before interpreters.

    `counts` say what one more filter would leave, by key: `topic:crisis`, `channels:text`, `free`.
    `language:` stands for every language that no service there speaks itself.
    `relaxed` names the filters that were set aside because nothing would have been left, the first
    to go first. `instead` are other filters that could go in their place, with what would be left.
    `total` counts the country's services, `direct` those left that speak the language themselves.
    """

    services: tuple[Service, ...]
    relaxed: tuple[str, ...] = ()
    instead: tuple[tuple[str, int], ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    total: int = 0
    open: int = 0
    direct: int = 0


class Directory:
    """Services to choose from, as sets: a question costs the same for 10 and little for 20,000.

    One thread at a time may ask.
    """

    def __init__(self, services: Iterable[Service]) -> None:
        self.services = tuple(services)
        self.regions = regions(s for s in self.services if s.assured)
        size = len(self.services)
        places: dict[str, list[int]] = defaultdict(list)
        hours: dict[tuple[str, str, str], list[int]] = defaultdict(list)
        for place, service in enumerate(self.services):
            for key in keys(service):
                places[key].append(place)
            for region in self.regions:
                if serves(service, region):
                    places[f"region:{region}"].append(place)
            hours[service.schedule, service.country, service.timezone].append(place)
        self._has = {key: bits(found, size) for key, found in sorted(places.items())}
        self._hours = [(self.services[found[0]], bits(found, size)) for found in hours.values()]
        self._everything = (1 << size) - 1
        self._assured = self._which(size, lambda service: service.assured)
        self._main = self._which(size, lambda service: service.main)
        self._ending = [(s.ends, 1 << place) for place, s in enumerate(self.services) if s.ends]
        self._opened: tuple[datetime, int] | None = None

    def _which(self, size: int, is_so: Callable[[Service], bool]) -> int:
        return bits((place for place, one in enumerate(self.services) if is_so(one)), size)

    def select(self, filters: Filters, now: datetime, *, chosen: tuple[str, ...] = ()) -> Selection:
        """Filter and order at a time (aware); `filters.at` comes before it.

        `chosen` are names of filters in the order in which they were chosen: the last gives way
        first. No combination ends in nothing as long as there is a service.
        """
        opened = self._open(filters.at or now)
        offered = self._offered(filters, now)
        kept, used, relaxed = self._relaxed(offered, filters, chosen, opened)
        instead = tuple(self._instead(offered, filters, relaxed, opened))
        direct = self._has.get(f"language:{used.language}", 0) if used.language else 0
        counts = dict(self._counts(offered, used, opened))
        if used.open_now:
            # Main lines not known to be open stay: what they say of their hours is on the card.
            kept |= self._main & self._fits(offered, without(used, "open_now"), opened)
        main, others = kept & self._main, kept & ~self._main
        groups = (main, others & opened & direct, others & opened & ~direct,
                  others & ~opened & direct, others & ~opened & ~direct)  # fmt: skip
        return Selection(
            tuple(one for group in groups for one in compress(self.services, each(group))),
            relaxed,
            instead,
            counts,
            offered.bit_count(),
            (kept & opened).bit_count(),
            (kept & direct).bit_count(),
        )

    def _offered(self, filters: Filters, now: datetime) -> int:
        if filters.unassured:
            return self._everything
        over = sum(bit for ends, bit in self._ending if ends < now.date())
        return self._assured & ~over

    def _open(self, at: datetime) -> int:
        """The services that are open at a time. Each way of writing hours is asked once a minute."""
        at = at.replace(second=0, microsecond=0)
        if self._opened is None or self._opened[0] != at:
            open_ = 0
            for service, which in self._hours:
                if is_open(service, at):
                    open_ |= which
            self._opened = (at, open_)
        return self._opened[1]

    def _relaxed(
        self, offered: int, filters: Filters, chosen: tuple[str, ...], opened: int
    ) -> tuple[int, Filters, tuple[str, ...]]:
        order = [name for name in chosen if name in NAMES]
        order = [name for name in NAMES if name not in order] + order
        relaxed: tuple[str, ...] = ()
        while True:
            kept = self._fits(offered, filters, opened)
            active = [name for name in order if getattr(filters, name)]
            if kept or not active:
                return kept, filters, relaxed
            relaxed = (*relaxed, active[-1])
            filters = without(filters, active[-1])

    def _instead(
        self, offered: int, filters: Filters, relaxed: tuple[str, ...], opened: int
    ) -> Iterator[tuple[str, int]]:
        for name in NAMES if relaxed else ():
            if name not in relaxed and getattr(filters, name):
                left = self._fits(offered, without(filters, name), opened).bit_count()
                if left:
                    yield name, left

    def _fits(self, offered: int, filters: Filters, opened: int) -> int:
        left = offered
        for name in NAMES:
            value = getattr(filters, name)
            if value:
                left &= self._with(name, value, opened)
        return left

    def _with(self, name: str, value: object, opened: int) -> int:
        if name == "open_now":
            return opened
        if name in TICKS:
            return self._has.get(name, 0)
        if isinstance(value, tuple):
            # Alternatives: either will do.
            either = 0
            for one in value:
                either |= self._has.get(f"{name}:{one}", 0)
            return either
        found = self._has.get(f"{name}:{value}", 0)
        # Who is for anyone is for these people too; an interpreter speaks every language.
        also = {"audience": "audience:anyone", "language": "interpreters"}.get(name)
        return found | self._has.get(also, 0) if also else found

    def _counts(self, offered: int, filters: Filters, opened: int) -> Iterator[tuple[str, int]]:
        """For each filter, what would be left with the others as they are."""
        left = {name: self._fits(offered, without(filters, name), opened) for name in NAMES}
        for key in self._has:
            name, _, value = key.partition(":")
            one: object = (value,) if name == "channels" else value or True
            count = (left[name] & self._with(name, one, opened)).bit_count()
            if count:
                yield key, count
        # A language that nobody there speaks is spoken by interpreters all the same.
        yield "language:", (left["language"] & self._has.get("interpreters", 0)).bit_count()
        yield "open_now", (left["open_now"] & opened).bit_count()


@lru_cache(maxsize=4)
def of(pack: Pack, country: str) -> Directory:
    """The directory of a country, or of all of them for an empty code; the last few are kept."""
    return Directory(pack.services(country))
