from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from reader.kit.facets import bits, each, regions, serves

if TYPE_CHECKING:
    from reader.kit.pack import Pack


@given(st.sets(st.integers(0, 200)))
def test_a_set_goes_in_and_comes_out(places: set[int]) -> None:
    assert set(compress(range(201), each(bits(places, 201)))) == places


def test_regions_are_the_smallest_areas_that_are_named(pack: Pack) -> None:
    one = pack.services("GB")[0]
    areas = ("", "All of the UK", "England and Wales", "Wales", "Kent, England and Wales",
             "Walesby", "England")  # fmt: skip
    services = [one._replace(area=area) for area in areas]
    assert regions(services) == ("England", "Wales", "Walesby")
    assert [s.area for s in services if serves(s, "England")] == [
        "", "All of the UK", "England and Wales", "Kent, England and Wales", "England",
    ]  # fmt: skip
    assert [s.area for s in services if serves(s, "Walesby")] == ["", "All of the UK", "Walesby"]
