from __future__ import annotations

import pytest

from reader.kit.model import Phone
from reader.kit.phones import nobreak, spoken, tel


def test_a_number_is_never_broken() -> None:
    assert " " not in nobreak("0808 157 0123")
    assert "-" not in nobreak("1-800-555")


def test_a_number_is_heard_digit_by_digit() -> None:
    assert spoken("0808 157") == "0 8 0 8, 1 5 7"
    assert spoken("+44 20") == "plus 4 4, 2 0"


@pytest.mark.parametrize(
    ("phone", "address"),
    [
        (Phone("0808 157 0123", "+44 808 157 0123"), "tel:+448081570123"),
        (Phone("999", None), "tel:999"),
        (Phone("*3090", None), "tel:*3090"),
        (Phone("*31#", None), "tel:*31%23"),
        (Phone("0300 123 4567", "+44 300 123 4567", extension="136"), "tel:+443001234567;ext=136"),
    ],
)
def test_what_a_telephone_dials(phone: Phone, address: str) -> None:
    assert tel(phone) == address
