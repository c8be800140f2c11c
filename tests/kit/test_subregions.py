"""Countries near each other: every territory of the kit in one subregion, and in no other."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from reader import paths
from reader.kit import subregions
from reader.kit.pack import Pack
from reader.kit.subregions import near

if TYPE_CHECKING:
    from collections.abc import Iterator

# Antarctica is in no subregion of the standard.
NOWHERE = {"AQ"}


@pytest.fixture(scope="module")
def codes() -> Iterator[set[str]]:
    with Pack.open(paths.kit()) as pack:
        yield {country.code for country in pack.countries("en")}


def test_every_code_is_in_one_subregion_at_most() -> None:
    counted = Counter(code for codes in subregions._SUBREGIONS for code in codes)
    assert [code for code, count in counted.items() if count > 1] == []
    assert all(len(code) == 2 and code.isascii() and code.isupper() for code in counted)


def test_no_territory_of_the_kit_is_missing_and_none_is_another(codes: set[str]) -> None:
    known = {code for of in subregions._SUBREGIONS for code in of}
    assert codes - known == NOWHERE
    assert known - codes == set()
    assert len(known) == 249


def test_near_is_mutual_and_leaves_out_oneself(codes: set[str]) -> None:
    for code in codes:
        assert code not in near(code)
        for other in near(code):
            assert code in near(other)
            assert near(other) | {other} == near(code) | {code}


@pytest.mark.parametrize(
    ("country", "others"),
    [
        ("VN", {"TH", "KH", "LA", "PH"}),
        ("IE", {"GB", "IM", "SE"}),
        ("MX", {"GT", "HN"}),
        ("UA", {"MD", "PL", "RO"}),
        ("NG", {"GH", "BJ"}),
    ],
)
def test_who_is_near(country: str, others: set[str]) -> None:
    assert others <= near(country)
    assert "AU" not in near(country)


@pytest.mark.parametrize("code", ["AQ", "EU", "XX", "", "ZZ", "vn"])
def test_nobody_is_near_what_is_nowhere(code: str) -> None:
    assert near(code) == frozenset()
