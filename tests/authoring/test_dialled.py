from __future__ import annotations

import pytest

from reader.authoring.dialled import dialled, is_number


@pytest.mark.parametrize(
    "written",
    [
        "0300 123 4567 x136", "0300 123 4567 ext. 136", "0300 123 4567 #136", "0300 123 4567;ext=136",
        "0300 123 4567, Extension: 136", "0300 123 4567 X 136",
    ],
)  # fmt: skip
def test_an_extension_stands_apart(written: str) -> None:
    assert dialled(written) == ("0300 123 4567", "136")


@pytest.mark.parametrize(
    "number",
    ["02 1245 4875", "+39 02 1245 4875", "0039 02 1245 4875", "07 89 88 12 34", "116 123", "*3090",
     "*211#", "#31#", "105", "(020) 7946 0001", "1-800-555-0199"],
)  # fmt: skip
def test_a_number_stays_figure_by_figure(number: str) -> None:
    assert dialled(number) == (number, "")


@pytest.mark.parametrize(
    "written", ["٠٨٠٠ ٠١٢١", "０８００ ０１２１", ' "0800 0121" ', "tel:0800  0121"]
)
def test_figures_are_those_of_a_telephone(written: str) -> None:
    assert dialled(written) == ("0800 0121", "")


def test_words_are_no_number() -> None:
    assert not is_number("see our website")
    assert not is_number("")
    assert is_number("1-800-FLOWERS 24")
