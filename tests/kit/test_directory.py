from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from reader.kit.directory import NAMES, regional, select, with_filter
from reader.kit.model import Filters
from tests.conftest import NOW

if TYPE_CHECKING:
    from reader.kit.pack import Pack

GB = Filters(country="GB")
SOME: dict[str, object] = {
    "topic": "crisis",
    "language": "vi",
    "channels": ("chat",),
    "audience": "women",
    "free": True,
    "anonymous": True,
    "interpreters": True,
    "open_now": True,
}


def ids(pack: Pack, filters: Filters, chosen: tuple[str, ...] = ()) -> list[str]:
    return [s.id for s in select(pack.services(), filters, NOW, chosen=chosen).services]


def test_the_main_line_first_then_what_is_open(pack: Pack) -> None:
    assert ids(pack, GB) == ["gb-main-line", "gb-day-line", "gb-night-text"]
    late = NOW.replace(hour=23)
    found = [s.id for s in select(pack.services(), GB, late).services]
    assert found == ["gb-main-line", "gb-night-text", "gb-day-line"]


@pytest.mark.parametrize(
    ("name", "value", "left"),
    [
        ("topic", "crisis", ["gb-day-line", "gb-night-text"]),
        ("language", "vi", ["gb-main-line"]),
        ("channels", ("text",), ["gb-night-text"]),
        ("channels", ("text", "web"), ["gb-main-line", "gb-night-text"]),
        ("audience", "women", ["gb-main-line", "gb-day-line", "gb-night-text"]),
        ("free", True, ["gb-main-line", "gb-night-text"]),
        ("anonymous", True, ["gb-main-line", "gb-night-text"]),
        ("interpreters", True, ["gb-main-line"]),
        ("open_now", True, ["gb-main-line", "gb-day-line", "gb-night-text"]),
    ],
)
def test_each_filter(pack: Pack, name: str, value: object, left: list[str]) -> None:
    assert ids(pack, with_filter(GB, name, value)) == left


def test_a_doubtful_one_is_shown_on_demand_only(pack: Pack) -> None:
    assert "gb-doubtful" not in ids(pack, GB)
    assert "gb-doubtful" in ids(pack, GB._replace(unassured=True))


def test_no_combination_ends_in_nothing(pack: Pack) -> None:
    for count in range(1, 4):
        for names in combinations(NAMES, count):
            filters = GB
            for name in names:
                filters = with_filter(filters, name, SOME[name])
            found = select(pack.services(), filters, NOW, chosen=names)
            assert found.services, names
            assert found.relaxed in ("", *names)


def test_the_last_filter_chosen_gives_way(pack: Pack) -> None:
    filters = GB._replace(language="pl", channels=("text",))
    found = select(pack.services(), filters, NOW, chosen=("language", "channels"))
    assert (found.relaxed, [s.id for s in found.services]) == ("channels", ["gb-day-line"])
    found = select(pack.services(), filters, NOW, chosen=("channels", "language"))
    assert (found.relaxed, [s.id for s in found.services]) == ("language", ["gb-night-text"])


def test_counts_say_what_would_be_left(pack: Pack) -> None:
    counts = select(pack.services(), GB, NOW).counts
    for key, count in counts.items():
        name, _, value = key.partition(":")
        field = {"channel": "channels"}.get(name, name)
        wanted: object = (value,) if field == "channels" else value or True
        found = select(pack.services(), with_filter(GB, field, wanted), NOW)
        assert found.relaxed == ""
        # A main line that is not open stays beside those that are.
        left = found.open if name == "open_now" else len(found.services)
        assert left == count, key


def test_a_country_without_a_line(pack: Pack) -> None:
    found = select(pack.services(), Filters(country="VN", free=True), NOW)
    assert (found.services, found.relaxed, found.total) == ((), "", 0)
    assert [s.id for s in regional(pack.services(), "IE")] == ["eu-line"]
    assert regional(pack.services(), "VN") == ()
