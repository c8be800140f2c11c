from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.kit.model import Phone
from reader.kit.phones import for_abroad, nobreak, spoken, tel

if TYPE_CHECKING:
    from reader.kit.pack import Pack


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


WRITE = Phone("85999", "+44 85999", kind="text")
FREE = Phone("0808 157 0123", "+44 808 157 0123")
USUAL = Phone("020 7946 0958", "+44 20 7946 0958")
INSIDE = Phone("999", None)


@pytest.mark.parametrize(
    ("phones", "reached", "found"),
    [
        ((INSIDE, WRITE, FREE, USUAL), True, FREE),
        ((INSIDE, WRITE, FREE, USUAL), None, USUAL),
        ((FREE,), None, FREE),
        ((INSIDE, WRITE), None, WRITE),
        ((INSIDE,), True, None),
        ((), None, None),
    ],
)
def test_the_phone_to_call_from_abroad(
    pack: Pack, *, phones: tuple[Phone, ...], reached: bool | None, found: Phone | None
) -> None:
    service = pack.services()[0]._replace(phones=phones, from_abroad=reached)
    assert for_abroad(service, {FREE.international or ""}) == found
