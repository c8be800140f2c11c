from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations, product
from typing import TYPE_CHECKING

import pytest

from reader import paths
from reader.kit.directory import Directory, of
from reader.kit.facets import NOT_POLICE
from reader.kit.filters import NAMES, Filters, with_filter
from reader.kit.model import ANSWERERS, AUDIENCES, CHANNELS, RUNNERS
from reader.kit.pack import Pack
from reader.kit.ways_round import regional
from tests.conftest import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.kit.directory import Selection

GB = Filters(country="GB")
# In the order of NAMES. Together they leave nothing.
SOME: dict[str, object] = {
    "topic": "crisis",
    "language": "vi",
    "region": "Wales and Kent",
    "channels": ("chat",),
    "audience": "women",
    "runner": "state",
    "free": True,
    "anonymous": True,
    "interpreters": True,
    "open_now": True,
}
MAIN, DAY, NIGHT = "gb-main-line", "gb-day-line", "gb-night-text"


def found(pack: Pack, filters: Filters, chosen: tuple[str, ...] = ()) -> Selection:
    return of(pack, filters.country).select(filters, NOW, chosen=chosen)


def ids(pack: Pack, filters: Filters, chosen: tuple[str, ...] = ()) -> list[str]:
    return [s.id for s in found(pack, filters, chosen).services]


def test_the_main_line_first_then_what_is_open(pack: Pack) -> None:
    assert ids(pack, GB) == [MAIN, DAY, NIGHT]
    late = NOW.replace(hour=23)
    assert [s.id for s in of(pack, "GB").select(GB, late).services] == [MAIN, NIGHT, DAY]
    # A time that somebody chose comes before the clock.
    assert ids(pack, GB._replace(at=late)) == [MAIN, NIGHT, DAY]


def test_open_to_the_minute(pack: Pack) -> None:
    day_line = [s for s in pack.services("GB") if s.id == DAY]
    directory = Directory(day_line)
    for hour, minute, open_ in ((9, 0, 1), (8, 59, 0), (16, 59, 1), (17, 0, 0)):
        at = NOW.replace(hour=hour, minute=minute, second=59)
        assert directory.select(GB, at).open == open_


@pytest.mark.parametrize(
    ("name", "value", "left"),
    [
        ("topic", "crisis", [DAY, NIGHT]),
        ("language", "pl", [MAIN, DAY]),
        ("language", "vi", [MAIN]),
        ("region", "Wales and Kent", [MAIN, DAY, NIGHT]),
        ("channels", ("text",), [NIGHT]),
        ("channels", ("visit",), [DAY]),
        ("channels", ("text", "web"), [MAIN, NIGHT]),
        ("audience", "women", [MAIN, DAY, NIGHT]),
        ("audience", "men", [MAIN, NIGHT]),
        ("runner", "charity", [MAIN, DAY]),
        ("runner", NOT_POLICE, [MAIN, DAY, NIGHT]),
        ("free", True, [MAIN, NIGHT]),
        ("anonymous", True, [MAIN, NIGHT]),
        ("interpreters", True, [MAIN]),
        ("open_now", True, [MAIN, DAY, NIGHT]),
    ],
)
def test_each_filter(pack: Pack, name: str, value: object, left: list[str]) -> None:
    assert ids(pack, with_filter(GB, name, value)) == left


def test_who_speaks_a_language_comes_before_who_has_interpreters(pack: Pack) -> None:
    services = [s._replace(main=False, schedule="24/7") for s in pack.services("GB")]
    polish = Directory(services).select(GB._replace(language="pl"), NOW)
    assert [s.id for s in polish.services] == [DAY, MAIN]
    assert polish.direct == 1
    assert polish.counts["language:pl"] == 2


def test_known_police_answering_for_a_charity_is_not_not_police(pack: Pack) -> None:
    services = [s._replace(answered_by="police") for s in pack.services("GB")]
    asked = GB._replace(runner=NOT_POLICE)
    assert Directory(services).select(asked, NOW).relaxed == ("runner",)
    services = [s._replace(tells_police="yes") for s in pack.services("GB")]
    assert Directory(services).select(asked, NOW).relaxed == ("runner",)
    for other in ANSWERERS[:3]:
        services = [s._replace(answered_by=other) for s in pack.services("GB")]
        assert not Directory(services).select(asked, NOW).relaxed


def test_a_doubtful_one_is_shown_on_demand_only(pack: Pack) -> None:
    assert "gb-doubtful" not in ids(pack, GB)
    assert "gb-doubtful" in ids(pack, GB._replace(unassured=True))


def test_a_service_that_has_ended_is_left_out(pack: Pack) -> None:
    day = NOW.date()
    for ends, there in ((None, True), (day, True), (day - timedelta(days=1), False)):
        services = [s._replace(ends=ends if s.id == DAY else None) for s in pack.services("GB")]
        left = Directory(services).select(GB, NOW)
        assert (DAY in [s.id for s in left.services], left.total) == (there, 2 + there)
    services = [s._replace(ends=date(2020, 1, 1)) for s in pack.services("GB")]
    assert len(Directory(services).select(GB._replace(unassured=True), NOW).services) == 4


def test_no_combination_ends_in_nothing(pack: Pack) -> None:
    for count in range(1, len(NAMES) + 1):
        for names in combinations(NAMES, count):
            filters = GB
            for name in names:
                filters = with_filter(filters, name, SOME[name])
            left = found(pack, filters, names)
            assert left.services, names
            assert set(left.relaxed) <= set(names)
            for name, rest in left.instead:
                others = with_filter(filters, name, type(SOME[name])())
                there = found(pack, others, names)
                assert (there.relaxed, name in left.relaxed) == ((), False)
                assert len(there.services) >= rest


def test_the_last_filter_chosen_gives_way(pack: Pack) -> None:
    filters = GB._replace(audience="men", channels=("visit",))
    left = found(pack, filters, ("audience", "channels"))
    assert left.relaxed == ("channels",)
    assert left.instead == (("audience", 1),)
    assert [s.id for s in left.services] == [MAIN, NIGHT]
    left = found(pack, filters, ("channels", "audience"))
    assert (left.relaxed, left.instead) == (("audience",), (("channels", 2),))
    assert [s.id for s in left.services] == [DAY]


def test_all_that_gave_way_are_named(pack: Pack) -> None:
    filters = GB._replace(topic="crisis", region="", audience="men", channels=("visit",),
                          runner="international")  # fmt: skip
    assert found(pack, filters).relaxed == ("runner", "audience")


def test_counts_say_what_would_be_left(pack: Pack) -> None:
    counts = found(pack, GB).counts
    assert {key.partition(":")[0] for key in counts} == set(NAMES)
    for key, count in counts.items():
        name, _, value = key.partition(":")
        wanted: object = (value,) if name == "channels" else value or True
        left = found(pack, with_filter(GB, name, wanted))
        assert left.relaxed == ()
        # A main line that is not open stays beside those that are.
        assert (left.open if name == "open_now" else len(left.services)) == count, key


def test_a_country_without_a_line(pack: Pack) -> None:
    left = found(pack, Filters(country="VN", free=True))
    assert (left.services, left.total) == ((), 0)


@pytest.fixture(scope="module")
def bundled() -> Iterator[Pack]:
    with Pack.open(paths.kit()) as opened:
        yield opened


def _values(directory: Directory, topics: list[str]) -> dict[str, tuple[object, ...]]:
    return {
        "topic": tuple(topics),
        "language": ("en", "ro", "vi", "ar", "zz"),
        "region": directory.regions,
        "channels": tuple((channel,) for channel in CHANNELS),
        "audience": AUDIENCES,
        "runner": (*RUNNERS, NOT_POLICE),
        "free": (True,),
        "anonymous": (True,),
        "interpreters": (True,),
        "open_now": (True,),
    }


@pytest.mark.parametrize("country", ["GB", "RO", "US", "VN"])
def test_every_pair_of_filters_answers(bundled: Pack, country: str) -> None:
    directory = of(bundled, country)
    values = _values(directory, list(bundled.topics("en")))
    for first, second in combinations(NAMES, 2):
        for one, other in product(values[first], values[second]):
            filters = with_filter(Filters(country=country), first, one)
            filters = with_filter(filters, second, other)
            left = directory.select(filters, NOW, chosen=(first, second))
            assert left.services, (first, one, second, other)
            assert first not in left.relaxed or second in left.relaxed


def test_every_country_answers_with_lines_or_with_ways_round(bundled: Pack) -> None:
    for country in bundled.countries("en"):
        left = of(bundled, country.code).select(Filters(country=country.code), NOW)
        assert left.services or regional(bundled.services(), country.code), country
        assert left.services or country.services == 0
