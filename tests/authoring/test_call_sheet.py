from __future__ import annotations

import csv
from datetime import date
from typing import TYPE_CHECKING

import pytest

from reader.authoring import call_sheet
from reader.authoring.load import load
from reader.kit.model import Phone
from tests.conftest import ROOT

if TYPE_CHECKING:
    from reader.authoring.content import Content

TODAY = date(2026, 11, 29)


@pytest.fixture(scope="module")
def ours() -> Content:
    return load(ROOT / "content")[0]


def test_the_oldest_first_and_those_that_are_not_shown_last(small_content: Content) -> None:
    found = call_sheet.due(small_content.services, TODAY)
    shown = [one.assurance.date for one in found if one.assured]
    assert shown == sorted(shown)
    assert found[0].id == "gb-night-text"
    assert [one.assured for one in found] == [True] * len(shown) + [False]


@pytest.mark.parametrize(
    ("country", "months", "ids"),
    [
        ("GB", 0, ["gb-night-text", "gb-day-line", "gb-main-line", "gb-doubtful"]),
        ("GB", 8, ["gb-night-text", "gb-day-line"]),
        ("GB", 9, ["gb-night-text"]),
        ("FR", 600, []),
    ],
)
def test_of_a_country_and_older_than(
    small_content: Content, country: str, months: int, ids: list[str]
) -> None:
    found = call_sheet.due(small_content.services, TODAY, country=country, months=months)
    assert [one.id for one in found] == ids


def test_paper_is_a_hundred_columns_and_says_what_we_believe(small_content: Content) -> None:
    found = call_sheet.due(small_content.services, TODAY, country="GB", months=8)
    assert call_sheet.as_text(found, TODAY).split("\n\n")[2] == (
        "2. GB gb-day-line ........................................... "
        "checked 2026-03-01, government, medium\n"
        "   Name       Daylight Line (Lantern Trust)\n"
        "   Number     020 7946 0001\n"
        "   Hours      Mo-Fr 09:00-17:00; PH off\n"
        "   Languages  en pl\n"
        "   Cost       standard\n"
        "   Checked by Test editors\n"
        "   Source     https://example.org/gov\n"
        "   How        page or e-mail\n"
        "   Today      [ ] same   [ ] changed   [ ] dead     day ____________   role ____________\n"
    )


def test_all_of_ours_fits_and_nothing_is_lost(ours: Content) -> None:
    text = call_sheet.as_text(call_sheet.due(ours.services, TODAY), TODAY)
    assert max(len(line) for line in text.splitlines()) <= call_sheet.WIDTH
    together = "".join(text.split())
    for one in ours.services:
        assert f" {one.id} " in text
        for phone in one.phones:
            assert "".join(phone.number.split()) in together
        for seen in one.assurance.sources:
            assert "".join(seen.address.split()) in together


def test_nobody_is_told_to_call(ours: Content) -> None:
    """Whatever the topic: by page or e-mail."""
    ways = {call_sheet.how_to_check(one) for one in ours.services}
    assert all(way.startswith("page") and "mail" in way for way in ways)
    text = call_sheet.as_text(ours.services, TODAY)
    assert "Never test a line by calling it" in text


def test_what_is_not_known_and_not_shown_is_said(small_content: Content) -> None:
    found = [one for one in small_content.services if one.id == "gb-doubtful"]
    text = call_sheet.as_text(found, TODAY)
    assert "low, NOT SHOWN\n" in text
    assert "Hours      not known" in text
    assert "Languages  not known" in text
    assert "Cost       not known" in text


def test_numbers_say_what_they_are(small_content: Content) -> None:
    one = small_content.services[0]._replace(
        phones=(Phone("85999", None, "text"), Phone("020 7946 0001", None, extension="2")),
        email="us@example.org",
    )
    text = call_sheet.as_text([one], TODAY)
    assert "85999 (text); 020 7946 0001 ext. 2" in text
    assert "page, or e-mail to us@example.org" in text


def test_a_long_id_still_fits(small_content: Content) -> None:
    one = small_content.services[0]._replace(id="x-" * 60)
    lines = call_sheet.as_text([one], TODAY).splitlines()
    assert max(len(line) for line in lines) <= call_sheet.WIDTH


def test_a_spreadsheet_has_a_row_a_service(ours: Content) -> None:
    found = call_sheet.due(ours.services, TODAY)
    rows = list(csv.DictReader(call_sheet.as_csv(found).splitlines()))
    assert [row["id"] for row in rows] == [one.id for one in found]
    assert tuple(rows[0]) == call_sheet.HEADER
    assert rows[0]["checked"] == found[0].assurance.date.isoformat()
    assert all(None not in row and None not in row.values() for row in rows)
