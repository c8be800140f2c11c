from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import paths
from reader.kit.disguise import figures, possible, price_line, reference
from reader.kit.pack import Pack

numbers = st.lists(st.text("0123456789", min_size=1, max_size=7), min_size=1, max_size=7).map(
    " ".join
)


@pytest.mark.parametrize(
    ("number", "prices", "ref"),
    [
        ("08000 121 700", ("08000", "1.21", "7.00"), "08000-121-700"),
        ("0800 808 3733", ("0800", "8.08", "37.33"), "0800-808-3733"),
        ("116 123", ("116", "1.23"), "116-123"),
        ("1522", ("1522",), "1522"),
        ("01 99 00 12 34", ("01", "99.00", "12.34"), "01-99-00-12-34"),
        ("020 79 46", ("020", "79", "46"), "020-79-46"),
        ("(02) 555-0123", ("02", "5.55", "01.23"), "02-555-0123"),
    ],
)
def test_prices_and_references(number: str, prices: tuple[str, ...], ref: str) -> None:
    assert (price_line(number), reference(number)) == (prices, ref)


@given(numbers)
def test_every_figure_comes_back_in_order(number: str) -> None:
    asked = number.replace(" ", "")
    assert figures(" ".join(price_line(number))) == asked
    assert figures(reference(number)) == asked
    assert 1 <= len(price_line(number)) <= 3


@pytest.mark.parametrize("number", ["*3090", "+44 800 12", "", "ask for Ann", "٠٨٠٠", "12a"])
def test_what_is_not_figures_alone_is_refused(number: str) -> None:
    assert not possible(number)
    for write in (price_line, reference):
        with pytest.raises(ValueError, match="not figures alone"):
            write(number)


def test_every_number_of_the_kit_that_is_figures_alone_comes_back() -> None:
    with Pack.open(paths.kit()) as pack:
        found = [p.number for s in pack.services() if s.assured for p in s.phones]
    told = [number for number in found if possible(number)]
    assert len(told) > 0.95 * len(found)
    for number in told:
        asked = "".join(c for c in number if c.isdigit())
        assert figures(" ".join(price_line(number))) == figures(reference(number)) == asked
