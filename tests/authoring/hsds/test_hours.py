"""Opening hours out to HSDS, back, and as others write them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from reader.authoring.directory_folder import write
from reader.authoring.hsds import week
from tests.authoring.hsds.helpers import LEAST, Json, exported, taken

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.kit.model import Service

NIGHT = {"id": "1", "freq": "WEEKLY", "byday": "FR", "opens_at": "20:00"}


def open_at(content: Content, hours: str, zone: str = "Europe/London") -> Service:
    return content.services[0]._replace(schedule=hours, timezone=zone, schedule_note="")


def foreign(*schedules: dict[str, Any], **fields: Json) -> tuple[Service, list[str]]:
    found, told = taken({**LEAST, **fields, "schedules": list(schedules)})
    assert found is not None
    return found, told


def said(service: Service) -> list[tuple[str, ...]]:
    schedules = exported(service)["schedules"]
    return [tuple(one.get(k, "") for k in ("byday", "opens_at", "closes_at")) for one in schedules]


def test_a_lunch_break_stays_a_break(small_content: Content) -> None:
    hours = "Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00"
    assert said(open_at(small_content, hours)) == [
        ("MO,TU,WE,TH,FR", "09:00", "12:00"),
        ("MO,TU,WE,TH,FR", "14:00", "18:00"),
        ("SA", "10:00", "12:00"),
    ]


def test_past_midnight_closes_before_it_opens(small_content: Content) -> None:
    for hours in ("Fr 20:00-26:00", "Fr 20:00-02:00"):
        assert said(open_at(small_content, hours)) == [("FR", "20:00", "02:00")]


@pytest.mark.parametrize("closes", ["02:00", "26:00", "02:00:00", "2:00"])
def test_every_way_to_write_a_night_is_that_night(closes: str) -> None:
    found, told = foreign({**NIGHT, "closes_at": closes})
    assert (found.schedule, found.timezone) == ("Fr 20:00-02:00", "Europe/London")
    assert told == []
    ours = week.parse("Fr 20:00-26:00")
    theirs = week.parse(found.schedule)
    assert ours is not None
    assert theirs is not None
    assert week.same(ours.days, theirs.days)


def test_the_zone_is_kept_by_its_name(small_content: Content) -> None:
    """A zone without seasons has its offset in the times; one with seasons has none that is true."""
    india = exported(open_at(small_content, "Mo 09:00-17:00", "Asia/Kolkata"))
    assert india["schedules"][0]["opens_at"] == "09:00+05:30"
    assert india["schedules"][0]["timezone"] == 5.5
    london = exported(open_at(small_content, "Mo 09:00-17:00"))
    assert london["schedules"][0]["opens_at"] == "09:00"
    assert "timezone" not in london["schedules"][0]
    for raw, zone in ((india, "Asia/Kolkata"), (london, "Europe/London")):
        found, _ = taken(raw)
        assert found is not None
        assert found.timezone == zone
        assert zone in raw["schedules"][0]["notes"]


def test_holidays_are_said_in_words_too(small_content: Content) -> None:
    raw = exported(open_at(small_content, "Mo-Fr 09:00-17:00; PH off"))
    assert "PH off" in raw["schedules"][0]["notes"]
    (only,) = exported(open_at(small_content, "Jan-Mar Mo 09:00-10:00"))["schedules"]
    assert "byday" not in only
    assert "Jan-Mar Mo 09:00-10:00" in only["notes"]


def test_a_schedule_that_was_changed_elsewhere_wins(small_content: Content) -> None:
    raw = exported(open_at(small_content, "Mo-Fr 09:00-17:00"))
    raw["schedules"][0]["closes_at"] = "16:00"
    found, told = taken(raw)
    assert found is not None
    assert found.schedule == "Mo-Fr 09:00-16:00"
    assert any("Mo-Fr 09:00-17:00" in text for text in told)


@pytest.mark.parametrize("field", ["valid_to", "until"])
def test_hours_that_ended_are_not_known_since(field: str) -> None:
    found, told = foreign({**NIGHT, "closes_at": "22:00", field: "2026-06-30"})
    assert found.schedule == ""
    assert found.schedule_note == "Hours not known since 2026-06-30."
    assert any("FR 20:00-22:00" in text for text in told)
    assert found.phones


def test_hours_that_end_later_are_hours_with_a_word() -> None:
    found, _ = foreign({**NIGHT, "closes_at": "22:00", "valid_to": "2027-06-30"})
    assert (found.schedule, found.schedule_note) == ("Fr 20:00-22:00", "Until 2027-06-30.")


@pytest.mark.parametrize(
    "schedule",
    [
        {"freq": "MONTHLY", "byday": "2MO", "opens_at": "09:00", "closes_at": "10:00"},
        {**NIGHT, "closes_at": "22:00", "interval": 2},
        {**NIGHT, "closes_at": "10pm"},
        {**NIGHT, "closes_at": "49:00"},
        {**NIGHT, "closes_at": "20:00"},
        {"opens_at": "09:00", "closes_at": "10:00"},
        {**NIGHT, "closes_at": "22:00", "valid_from": "2027-01-01"},
    ],
)
def test_what_is_no_week_is_kept_as_words(schedule: dict[str, Any]) -> None:
    found, told = foreign({"id": "1", **schedule})
    assert found.schedule == ""
    assert str(schedule["opens_at"]) in found.schedule_note
    assert told


def test_hours_without_a_zone_are_words() -> None:
    found, told = taken({**LEAST, "schedules": [{**NIGHT, "closes_at": "22:00"}]}, "US")
    assert found is not None
    assert (found.schedule, found.timezone) == ("", "")
    assert "Fr 20:00-22:00" in found.schedule_note
    assert any("time zone" in text for text in told)


@pytest.mark.parametrize(
    ("opens", "country", "zone"),
    [
        ("09:00+05:30", "IN", "Asia/Kolkata"),
        ("09:00+01:00", "GB", "Europe/London"),
        ("09:00Z", "GB", "Europe/London"),
        ("09:00-05:00", "PE", "America/Lima"),
        ("09:00-10:00", "AU", ""),
        ("09:00+09:00", "ID", "Asia/Jayapura"),
        ("09:00+07:00", "ID", "Etc/GMT-7"),
        # Of a summer or of a winter, of one zone or the next: an hour off for half of the year.
        ("09:00-05:00", "US", ""),
        ("09:00-07:00", "US", ""),
        ("09:00-05:00", "GB", ""),
    ],
)
def test_offsets_find_their_zone(opens: str, country: str, zone: str) -> None:
    raw = {
        **LEAST,
        "schedules": [{"id": "1", "byday": "MO", "opens_at": opens, "closes_at": "17:00"}],
    }
    found, told = taken(raw, country)
    assert found is not None
    assert found.timezone == zone
    if zone:
        assert found.schedule == "Mo 09:00-17:00"
    else:
        assert (found.schedule, found.schedule_note) == ("", "Hours: Mo 09:00-17:00.")
        assert any("time zone" in text and "Mo 09:00-17:00" in text for text in told)


def test_a_zone_that_is_not_the_countrys_sets_that_of_no_file(tmp_path: Path) -> None:
    raw = {"id": "1", "byday": "MO", "opens_at": "09:00-05:00", "closes_at": "17:00-05:00"}
    found, _ = foreign(raw)
    write(tmp_path, [], [found])
    assert "timezone" not in (tmp_path / "GB.yaml").read_text("utf-8")


def test_words_of_one_schedule_are_not_those_of_all() -> None:
    monday = {"id": "1", "byday": "MO", "opens_at": "09:00", "closes_at": "10:00"}
    tuesday = {**monday, "id": "2", "byday": "TU"}
    found, _ = foreign({**monday, "description": "Spanish only."}, tuesday)
    assert found.schedule == "Mo-Tu 09:00-10:00"
    assert found.schedule_note == "Mo 09:00-10:00: Spanish only."
    found, _ = foreign({**monday, "valid_to": "2027-06-30"}, tuesday)
    assert found.schedule_note == "Mo 09:00-10:00: Until 2027-06-30."
    both = [{**one, "description": "Spanish only."} for one in (monday, tuesday)]
    found, _ = foreign(*both)
    assert found.schedule_note == "Spanish only."


def test_a_whole_day_is_written_in_two_ways() -> None:
    days = "MO,TU,WE,TH,FR,SA,SU"
    for closes in ("00:00", "23:59"):
        found, _ = foreign({"id": "1", "byday": days, "opens_at": "00:00", "closes_at": closes})
        assert found.schedule == "24/7"
