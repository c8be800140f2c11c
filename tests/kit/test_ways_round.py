from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from reader import paths
from reader.kit.model import Organization
from reader.kit.pack import Pack
from reader.kit.ways_round import from_elsewhere, regional, ways_round

if TYPE_CHECKING:
    from reader.kit.model import Service

MAIN = "gb-main-line"


@pytest.fixture
def line(pack: Pack) -> Service:
    """A line in Britain that can be called from anywhere, in English."""
    found = pack.service(MAIN)
    assert found is not None
    return found._replace(from_abroad=True, languages=("en",))


def test_lines_of_a_region_and_of_the_world(pack: Pack) -> None:
    assert [s.id for s in regional(pack.services(), "IE")] == ["eu-line"]
    assert regional(pack.services(), "VN") == ()


def offered(service: Service, country: str = "VN", freephones: tuple[str, ...] = ()) -> bool:
    return bool(from_elsewhere([service], country, ("vi", "en"), freephones))


def test_a_line_elsewhere_that_can_be_reached_and_understood(line: Service) -> None:
    assert offered(line)
    assert not offered(line, "GB")
    assert not from_elsewhere([line], "VN", ("fr",))
    assert from_elsewhere([line], "VN", ("ro",))


@pytest.mark.parametrize(
    "changes",
    [
        {"from_abroad": False},
        {"from_abroad": None},  # it is free, and nobody says that it connects
        {"phones": ()},
        {"organization": Organization("x", "X", runner="police")},
        {"answered_by": "police"},
        {"audience": ("children", "young-people")},
        {"area": "Kent"},
        {"country": "EU"},
    ],
)
def test_what_is_not_offered_in_another_country(line: Service, changes: dict[str, Any]) -> None:
    assert not offered(line._replace(**changes))


def test_a_number_that_is_free_at_home_is_not_taken_to_connect(line: Service) -> None:
    paid = line._replace(cost="", from_abroad=None)
    assert offered(paid)
    known = tuple(p.international or "" for p in paid.phones)
    assert offered(paid, freephones=known[:1])
    assert not offered(paid, freephones=known)


def test_nobody_is_sent_where_a_call_could_be_held_against_them(line: Service) -> None:
    for there, here in (("IL", "SY"), ("IL", "YE"), ("IL", "LB"), ("UA", "RU"), ("RU", "UA")):
        other = line._replace(country=there, languages=("ar", "ru"))
        assert not from_elsewhere([other], here, ("ar", "ru"))
        assert ways_round([other], here, ("ar", "ru")).near == ()
    assert from_elsewhere([line._replace(country="IL", languages=("ar",))], "JO", ("ar",))


def test_what_is_near_comes_first_then_who_speaks_the_first_language(line: Service) -> None:
    far = line._replace(id="far", country="CA")
    near = line._replace(id="near", country="GB", from_abroad=None, cost="standard")
    first = near._replace(id="first", languages=("ga",))
    unsure = far._replace(id="unsure", from_abroad=None, cost="standard")
    ways = ways_round([far, near, unsure, first], "IE", ("ga", "en"))
    # From the other side of the world only who is known to take such calls.
    assert [s.id for s in ways.elsewhere] == ["first", "near", "far"]
    assert ways.near == (("GB", 2),)


def test_every_country_has_ways_that_are_fit_to_show() -> None:
    with Pack.open(paths.kit()) as bundled:
        for country in bundled.countries("en"):
            spoken = bundled.spoken_in(country.code)
            ways = ways_round(bundled.services(), country.code, spoken, bundled.freephones)
            assert ways.regional
            for service in ways.elsewhere:
                assert service.assured
                assert any(phone.international for phone in service.phones)
