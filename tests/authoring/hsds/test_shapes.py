"""Every shape in which others have HSDS: the standard's own examples, older versions, loose tables."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from reader.authoring.directory_folder import read as read_folder
from reader.authoring.directory_folder import write
from reader.kit.faults import ReaderError
from reader.kit.model import Phone
from tests.authoring.hsds.helpers import HERE, LEAST, OFFICIAL, exported, read, written

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content


@pytest.mark.parametrize(
    "name",
    ["service_full.json", "organization_full.json", "service_at_location_full.json", "csv"],
)
def test_the_standards_own_examples(name: str, tmp_path: Path) -> None:
    (service,), told = read(OFFICIAL / name, "")
    assert service.name == "Community Counselling"
    assert service.organization.name == "Example Organization Inc."
    assert service.country == "US"
    assert service.phones == (
        Phone(
            "+44 1234 234567", "+44 1234 234567", "voice", "100", ("ur",), service.phones[0].note
        ),
    )
    assert service.languages == ("ur",)
    assert (service.schedule, service.address) == ("", "")
    assert "Hours not known since 2005-01-01." in service.schedule_note
    # Nobody of ours has looked at it.
    assert (service.assurance.confidence, service.assured) == ("low", False)
    assert service.assurance.date.isoformat() == "2005-01-01"
    for lost in ("Ann Persona", "1-30 Main Street", "Urdu, Polish", "MyCity Civic Center", "£50"):
        assert any(lost in text for text in told), lost
    write(tmp_path / "out", [], [service])
    assert read_folder(tmp_path / "out") == [service]


def test_the_standards_own_page_has_no_country() -> None:
    found, told = read(OFFICIAL / "service_list.json", "")
    assert found == []
    assert any("--country CC" in text for text in told)
    (service,), told = read(OFFICIAL / "service_list.json", "GB")
    assert service.id == "gb-community-counselling"
    assert any("one page of 10" in text for text in told)


def test_a_package_of_version_1(tmp_path: Path) -> None:
    (service,), told = read(HERE / "samples" / "hsds-1", "")
    assert service.id == "gb-night-desk"
    assert service.organization[:3] == ("lantern-house", "Lantern House", "lantern.example.org")
    assert service.phones == (
        Phone("(020) 7946 0001", None, "voice", "12", ("en", "pl"), "Night shift"),
    )
    assert (service.schedule, service.timezone) == ("Fr-Sa 20:00-02:00", "Europe/London")
    assert service.address == "Lantern House, 1 Example Street, London, Greater London, N1 1AA"
    assert service.topics == ("trafficking",)
    assert service.languages == ("en",)
    for row, words in (
        ("phone.csv:2", "taken for (020) 7946 0001 with the extension 12"),
        ("phone.csv:3", "020 7946 0002"),
        ("phone.csv:4", "fax"),
        ("service.csv:3", "inactive"),
        ("organization.csv:3", "Nobody's House"),
        ("holiday_schedule.csv:2", "2026-12-25"),
        ("postal_address.csv:2", "PO Box 1"),
        ("service_taxonomy.csv:3", "Astronomy clubs"),
        ("language.csv:3", "Klingon of Kronos"),
        ("location.csv:2", "51.5"),
    ):
        assert any(text.startswith(f"{row}: ") and words in text for text in told), row
    write(tmp_path / "out", [], [service])
    assert read_folder(tmp_path / "out") == [service]


def test_a_record_of_an_older_version(tmp_path: Path) -> None:
    raw: dict[str, Any] = {**LEAST, "language": {"id": "1", "language": "español"}}
    del raw["phones"], raw["service_areas"]
    raw |= {
        "phone": {"number": "0300 123 4567 x136", "language": "Polish"},
        "regular_schedule": {"weekday": 1, "opens_at": "09:00", "closes_at": "17:00"},
        "locations": [
            {
                "name": "Desk",
                "physical_address": {"address_1": "1 Street", "city": "Leeds", "country": "United Kingdom"},
                "postal_address": {"address_1": "PO Box 2", "country": "GB"},
                "phones": [{"number": "020 7946 0009"}],
            }
        ],
    }  # fmt: skip
    (service,), told = read(written(tmp_path, raw), "")
    assert [(p.number, p.extension, p.languages) for p in service.phones] == [
        ("0300 123 4567", "136", ("pl",)),
        ("020 7946 0009", "", ()),
    ]
    assert (service.schedule, service.timezone) == ("Mo 09:00-17:00", "Europe/London")
    assert (service.address, service.country) == ("Desk, 1 Street, Leeds", "GB")
    assert service.languages == ("es",)
    assert any("PO Box 2" in text for text in told)


def test_tables_in_one_json(tmp_path: Path) -> None:
    raw = {
        "organizations": [{"id": "o", "name": "Others"}],
        "services": [{"id": "s", "organization_id": "o", "name": "Line", "description": "Talk."}],
        "phones": [
            {"id": "p", "service_id": "s", "number": "116 123"},
            {"id": "q", "service_id": "gone", "number": "116 124"},
        ],
        "languages": [{"id": "l", "phone_id": "p", "code": "cym"}],
    }
    (service,), told = read(written(tmp_path, raw))
    assert service.organization.id == "others"
    assert service.phones == (Phone("116 123", None, languages=("cy",)),)
    assert any(text.startswith("phones:2: ") and "116 124" in text for text in told)


def test_a_list_and_a_folder_of_files(tmp_path: Path) -> None:
    other = {**LEAST, "id": "2", "name": "Another line"}
    both, _ = read(written(tmp_path, [LEAST, other]))
    folder = tmp_path / "folder"
    folder.mkdir()
    written(folder, LEAST, "a.json")
    written(folder, {"contents": [other]}, "b.json")
    again, _ = read(folder)
    assert (
        [one.id for one in both]
        == [one.id for one in again]
        == ["gb-line-of-others", "gb-another-line"]
    )


def test_two_of_one_name_are_told_apart(tmp_path: Path) -> None:
    other = {**LEAST, "id": "bb148810-d857-441c-9679-408f346de14b"}
    found, told = read(written(tmp_path, [LEAST, other]))
    assert [one.id for one in found] == ["gb-line-of-others-ac148810", "gb-line-of-others-bb148810"]
    assert any("gb-line-of-others-bb148810" in text for text in told)


def test_an_address_in_a_file_is_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def never(*_: object) -> None:
        raise AssertionError("a socket was asked for")

    monkeypatch.setattr(socket, "socket", never)
    raw = {**LEAST, "$schema": "https://example.org/service.json", "$ref": "https://example.org/x"}
    (service,), told = read(written(tmp_path, raw))
    assert service.name == "Line of others"
    assert any("https://example.org/x" in text for text in told)


def test_one_table_alone_is_no_package(tmp_path: Path) -> None:
    shutil.copy(HERE / "samples/hsds-1/phone.csv", tmp_path)
    with pytest.raises(ReaderError, match=r"services\.csv"):
        read(tmp_path)
    with pytest.raises(ReaderError, match="name the folder"):
        read(tmp_path / "phone.csv")


def test_our_own_page_is_not_sure_for_others(small_content: Content, tmp_path: Path) -> None:
    """Without our attributes it is a service of others: low, other, not shown."""
    raw = exported(small_content.services[2])
    del raw["attributes"]
    (service,), _ = read(written(tmp_path, json.dumps(raw)))
    assert (service.assurance.confidence, service.assurance.method) == ("low", "other")
    assert not service.assured
