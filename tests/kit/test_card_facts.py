"""What a card says of a service is true of it; what nobody knows is named to the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from reader.kit.card_facts import FACTS, told, unknown
from reader.kit.model import Phone

if TYPE_CHECKING:
    from reader.kit.model import Service
    from reader.kit.pack import Pack

NOTHING: dict[str, Any] = {
    "cost": "", "interpreters": None, "anonymous": None, "schedule": "", "schedule_note": "",
    "on_bill": None, "tells_police": "",
}  # fmt: skip


@pytest.fixture
def bare(pack: Pack) -> Service:
    found = pack.service("gb-main-line")
    assert found is not None
    return found._replace(**NOTHING)


def test_of_what_is_not_known_nothing_is_said(bare: Service) -> None:
    assert told(bare) == ()
    assert unknown(bare) == FACTS


@pytest.mark.parametrize(
    ("known", "says"),
    [
        ({"cost": "free"}, "free"),
        ({"interpreters": True}, "interpreters"),
        ({"anonymous": True}, "no-name"),
        ({"schedule": "24/7"}, "day-and-night"),
    ],
)
def test_one_fact_says_one_thing(bare: Service, known: dict[str, Any], says: str) -> None:
    assert told(bare._replace(**known)) == (says,)


@pytest.mark.parametrize(
    "known",
    [
        {"cost": "standard"},
        {"cost": "paid"},
        {"interpreters": False},
        {"anonymous": False},
        {"schedule": "Mo-Fr 09:00-17:00"},
    ],
)
def test_what_is_not_so_is_not_said(bare: Service, known: dict[str, Any]) -> None:
    assert told(bare._replace(**known)) == ()


@pytest.mark.parametrize(
    ("known", "fact"),
    [
        ({"cost": "paid"}, "cost"),
        ({"schedule": "Mo-Fr 09:00-17:00"}, "hours"),
        ({"schedule_note": "Most evenings."}, "hours"),
        ({"interpreters": False}, "interpreters"),
        ({"on_bill": True}, "bill"),
        ({"on_bill": False}, "bill"),
    ],
)
def test_what_is_known_is_not_named_as_unknown(
    bare: Service, known: dict[str, Any], fact: str
) -> None:
    assert unknown(bare._replace(**known)) == tuple(one for one in FACTS if one != fact)


def test_hours_that_nobody_can_read_are_not_known(bare: Service) -> None:
    assert "hours" in unknown(bare._replace(schedule="whenever"))


def test_a_number_to_write_to_is_told_of_that_number_alone(bare: Service) -> None:
    phones = (Phone("0808 157 0123", None), Phone("85999", None, "text"))
    both = bare._replace(phones=phones)
    assert told(both, "85999") == ("text-message",)
    assert told(both, "0808 157 0123") == ()
    assert told(both) == ()
