"""Questions to the directory: every filter and pair of filters, at the kit's size and at 20,000."""

from __future__ import annotations

import random
import time
from datetime import UTC, datetime, timedelta
from itertools import combinations
from typing import TYPE_CHECKING

from bench.figures import bar, percentile, say, tail
from bench.prose import SEED
from reader import paths
from reader.kit.directory import Directory
from reader.kit.facets import NOT_POLICE
from reader.kit.filters import TICKS, Filters, with_filter
from reader.kit.hours import status
from reader.kit.model import AUDIENCES, CHANNELS, RUNNERS
from reader.kit.pack import Pack

if TYPE_CHECKING:
    from reader.kit.model import Service

# Services; the most at p99 in ms.
SIZES = ((0, 5.0), (20_000, 16.0))
# What a screen shows at once, and so asks the whole status of.
SHOWN = 8
NOW = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)


def run() -> int:
    """Print the figures; how many are over their bar."""
    over = 0
    with Pack.open(paths.kit()) as pack:
        for count, most in SIZES:
            # The hardest case: all in one country, and another minute at every question.
            services = _many(pack.services(), count) if count else pack.services()
            directory = Directory(services)
            times = [_asked(directory, filters, at) for at, filters in enumerate(_questions(pack))]
            say(
                f"directory of {len(services)} services, {len(times)} questions: p50 / p95 / p99 in ms"
            )
            say(f"  {tail(times)}; most {max(times):.2f}")
            over += bar("p99", percentile(times, 0.99), most, "ms")
    return over


def _asked(directory: Directory, filters: Filters, minutes: int) -> float:
    now = NOW + timedelta(minutes=7 * minutes)
    began = time.perf_counter()
    found = directory.select(filters, now)
    for service in found.services[:SHOWN]:
        status(service, now)
    return (time.perf_counter() - began) * 1000


def _many(services: tuple[Service, ...], count: int) -> list[Service]:
    chance = random.Random(SEED)
    return [chance.choice(services)._replace(id=f"s{at}", main=False) for at in range(count)]


def _questions(pack: Pack) -> list[Filters]:
    """Nothing, every filter, and every pair of different filters."""
    values: dict[str, tuple[object, ...]] = {
        "topic": tuple(pack.topics("en")),
        "language": ("en", "ro", "vi", "ar", "zz"),
        "channels": tuple((channel,) for channel in CHANNELS),
        "audience": AUDIENCES,
        "runner": (*RUNNERS, NOT_POLICE),
        **dict.fromkeys(TICKS, (True,)),
    }
    ones = [(name, value) for name, found in values.items() for value in found]
    pairs = [(one, other) for one, other in combinations(ones, 2) if one[0] != other[0]]
    asked = [Filters(), *(with_filter(Filters(), *one) for one in ones)]
    return asked + [with_filter(with_filter(Filters(), *one), *other) for one, other in pairs]
