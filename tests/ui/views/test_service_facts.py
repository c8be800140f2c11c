"""What is known of a service in rows; what is not known says so, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.kit.model import Phone
from reader.ui.views.service_facts import calling, dialling, from_abroad, knowing

if TYPE_CHECKING:
    from reader.kit.model import Service
    from tests.ui.window_kit import Opened

ROWS = [
    "Who answers", "Your name", "Can they tell the police?", "What it costs", "On the phone bill?",
    "From abroad", "Languages",
]  # fmt: skip


def service(opened: Opened, id_: str = "gb-day-line") -> Service:
    found = opened.shared.pack.service(id_)
    assert found is not None
    return found


def rows(opened: Opened, one: Service) -> dict[str, tuple[str, bool]]:
    return {what: (answer, known) for what, answer, known in calling(opened.shared, one)}


def test_seven_rows_in_their_order(opened: Opened) -> None:
    assert list(rows(opened, service(opened))) == ROWS


def test_hours_that_are_words_have_a_row_of_their_own(opened: Opened) -> None:
    main = service(opened, "gb-main-line")
    assert list(rows(opened, main)) == [*ROWS, "Hours"]
    assert rows(opened, main)["Hours"] == ("Every day of the year.", True)
    assert rows(opened, main._replace(schedule_note=""))["Hours"] == ("Not known", False)


UNKNOWN_BILL = "Not known. If a bill is read, use another phone."
ON_BILL = "It may be seen there. If a bill is read, use another phone."
OFF_BILL = "Not shown, say those who run it. A phone keeps its own list."


@pytest.mark.parametrize(
    ("row", "field", "value", "words", "known"),
    [
        ("Your name", "anonymous", True, "Not needed", True),
        ("Your name", "anonymous", False, "They ask for it", True),
        ("Your name", "anonymous", None, "Not known. You can ask first.", False),
        ("Can they tell the police?", "tells_police", "no", "Not unless you wish it", True),
        ("Can they tell the police?", "tells_police", "danger", "When somebody is in danger", True),
        ("Can they tell the police?", "tells_police", "yes", "Yes", True),
        ("Can they tell the police?", "tells_police", "",
         "Not known. Ask before you say who you are.", False),
        ("What it costs", "cost", "free", "Free", True),
        ("What it costs", "cost", "local", "As a local call", True),
        ("What it costs", "cost", "standard", "As a usual call", True),
        ("What it costs", "cost", "paid", "More than a usual call", True),
        ("What it costs", "cost", "", "Not known", False),
        ("On the phone bill?", "on_bill", True, ON_BILL, True),
        ("On the phone bill?", "on_bill", False, OFF_BILL, True),
        ("On the phone bill?", "on_bill", None, UNKNOWN_BILL, False),
        ("Languages", "languages", (), "Not known", False),
        ("Languages", "languages", ("en", "pl"), "English, Polish", True),
        ("Who answers", "answered_by", "", "Lantern Trust", True),
        ("Who answers", "answered_by", "advisers", "Lantern Trust: trained advisers", True),
        ("Who answers", "answered_by", "volunteers", "Lantern Trust: trained volunteers", True),
        ("Who answers", "answered_by", "officials", "Lantern Trust: officials", True),
        ("Who answers", "answered_by", "police", "Lantern Trust: the police", True),
    ],
)  # fmt: skip
def test_what_is_known_and_what_is_not(
    opened: Opened, row: str, field: str, value: object, words: str, *, known: bool
) -> None:
    one = service(opened)._replace(**{field: value})  # type: ignore[arg-type]
    assert rows(opened, one)[row] == (words, known)


ABROAD = Phone("020 7946 0001", "+44 20 7946 0001")
# Unbroken, and from left to right wherever it stands.
NUMBER = "\u2066+44\u00a020\u00a07946\u00a00001\u2069"
INSIDE = Phone("116 000", None)


@pytest.mark.parametrize(
    ("phones", "reached", "words", "known"),
    [
        ((ABROAD,), True, NUMBER, True),
        ((ABROAD,), None, f"{NUMBER}. Not known whether it connects.", False),
        ((ABROAD,), False, "It cannot be reached from abroad.", True),
        ((INSIDE,), None, "Only inside United Kingdom.", True),
        ((INSIDE,), True, "It can be reached from abroad.", True),
        # The second number is the one for calls from abroad.
        ((INSIDE, ABROAD), True, NUMBER, True),
        # A chat has no country.
        ((), None, "Not known", False),
        ((), True, "It can be reached from abroad.", True),
    ],
)
def test_from_abroad(
    opened: Opened, phones: tuple[Phone, ...], *, reached: bool | None, words: str, known: bool
) -> None:
    one = service(opened)._replace(phones=phones, from_abroad=reached)
    assert rows(opened, one)["From abroad"] == (words, known)


def test_the_first_number_for_calls_from_abroad(opened: Opened) -> None:
    one = service(opened)
    assert from_abroad(one._replace(phones=(INSIDE, ABROAD))) == "+44 20 7946 0001"
    assert from_abroad(one._replace(phones=())) == ""


@pytest.mark.parametrize(
    ("phone", "words"),
    [
        (ABROAD, ""),
        (Phone("1", None, extension="2"), "Then 2."),
        (Phone("1", None, kind="text"), "Send a text message to this number."),
        (Phone("1", None, kind="whatsapp"), "Write to this number on WhatsApp."),
        (Phone("1", None, "text", "7"), "Send a text message to this number. Then 7."),
    ],
)
def test_what_one_does_with_a_number(phone: Phone, words: str) -> None:
    assert dialling(phone) == words


def test_how_we_know(opened: Opened) -> None:
    found = knowing(opened.shared, service(opened, "gb-main-line"))
    answers = {what: answer for what, answer, known in found if known}
    assert answers["Checked on"] == "1 November 2026"
    assert answers["Next check due"] == "1 May 2027"
    assert answers["By"] == "Test editors"
    assert answers["How"] == "read on the operator's own page"
    assert answers["How sure"] == "High"
    assert answers["Page"] == "The line's own page (2026-11-01)\nhttps://example.org/lantern"
    assert "main line" in answers["If it does not answer"]
    doubtful = {w: a for w, a, _ in knowing(opened.shared, service(opened, "gb-doubtful"))}
    assert doubtful["How sure"] == "Low: not shown by default"
