"""What is broken is told in one line, or the service is taken without it; never a traceback."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.authoring.directory_folder import read as read_folder
from reader.authoring.directory_folder import write
from reader.kit.faults import ReaderError
from tests.authoring.hsds.helpers import LEAST, Json, read, taken, written

if TYPE_CHECKING:
    from pathlib import Path

PHONE = {"id": "p", "number": "116 123"}


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "JSON"),
        (json.dumps(LEAST).encode()[:-40], "not whole JSON"),
        (b'"a service"', "fields with names"),
        (b"7", "fields with names"),
        (b"null", "fields with names"),
        (b"[1, 2]", "fields with names"),
        (b'{"contents": []}', "no service in it"),
        (b"[]", "no service in it"),
        (b'{"name": NaN}', "NaN"),
        (b'{"name": -Infinity}', "Infinity"),
        (b'{"name": ' + b"9" * 5000 + b"}", "not JSON"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b'{"a":' * 500 + b"1" + b"}" * 500, "nested too deeply"),
        ('{"name": "Caf\u00e9"}'.encode("cp1252"), "UTF-8"),
        (b"\xff\xfe\x00", "UTF-8"),
        (b"PK\x03\x04broken", "JSON"),
        (b"<html></html>", "not whole JSON"),
        (b'{"services": [], "organizations": []}', "no table of services"),
    ],
)
def test_a_file_that_is_none_is_one_line(data: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(data)
    with pytest.raises(ReaderError, match=words) as refused:
        read(path)
    assert "x.json" in str(refused.value)
    assert "\n" not in str(refused.value)


def test_a_damaged_archive_is_one_line(tmp_path: Path) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("services.csv", "id,name\n" + "1,Line\n" * 500)
    whole = bytearray(path.read_bytes())
    whole[50:60] = b"\0" * 10
    path.write_bytes(whole)
    with pytest.raises(ReaderError, match="damaged"):
        read(path)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"name": None}, "no name"),
        ({"name": "  "}, "no name"),
        ({"name": ["Line"]}, "no name"),
        ({"phones": [{"id": "p"}]}, "no number"),
        ({"phones": None}, "no phone, chat"),
        ({"status": "defunct"}, "is defunct"),
    ],
)
def test_what_is_no_service_is_told(change: dict[str, Any], words: str) -> None:
    found, told = taken({**LEAST, **change})
    assert found is None
    assert any(words in text for text in told)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        # A number that is missing, and figures where none belong.
        ({"phones": [PHONE, {"id": "q"}]}, "phones 2: has no number"),
        ({"phones": [PHONE, {"id": "q", "department": "0800 111 222"}]}, "It says: 0800 111 222"),
        ({"phones": [PHONE, {"id": "q", "description": "0800 111 222"}]}, "It says: 0800 111 222"),
        ({"phones": [PHONE, {"id": "q", "number": ""}]}, "no number"),
        ({"phones": [PHONE, {"id": "q", "number": "see our website"}]}, "see our website"),
        ({"phones": [PHONE, {"id": "q", "number": 8001234567}]}, "8001234567 is not in quotes"),
        ({"phones": [PHONE, {"id": "q", "number": ["116 123"]}]}, "number is not kept: "),
        ({"phones": [PHONE, "0800 111 222"]}, "0800 111 222"),
        ({"phones": [PHONE, {"number": "020 1", "type": "fax"}]}, "is a fax"),
        ({"languages": [{"id": "l"}]}, "only an id"),
        ({"languages": [{"id": "l", "name": "Klingon of Kronos"}]}, "Klingon of Kronos"),
        ({"contacts": [{"id": "c"}]}, "holds only an id"),
        ({"organization": None}, "organization is not in the file"),
        ({"organization": {"id": "o"}}, "organization is not in the file"),
        ({"organization": "Others"}, "Others"),
        ({"description": ""}, "no description"),
        ({"email": {"at": "x@example.org"}}, "email is not kept"),
        ({"attributes": [{"id": "a"}]}, "names no term"),
        ({"attributes": {"id": "a"}}, "attributes is not a list"),
        ({"attributes": [{"taxonomy_term": {"name": "Astronomy"}}]}, "Astronomy"),
        ({"schedules": "always"}, "always"),
        ({"schedules": [{"byday": "MO", "opens_at": "9", "closes_at": "26:61"}]}, "26:61"),
        ({"schedules": [{"valid_to": "soon"}]}, "soon"),
        ({"service_at_locations": [{"location": {"addresses": [{"country": "Atlantis"}]}}]}, "Atlantis"),
        ({"assured_date": "2026-13-45"}, "2026-13-45"),
        ({"minimum_age": 1e308}, "minimum_age is not kept"),
        ({"nobody_knows": {"a": [{"b": 1}]}}, "nobody_knows is not kept"),
        ({"status": "temporarily closed"}, "temporarily closed"),
    ],
)  # fmt: skip
def test_a_broken_part_is_told_and_the_rest_taken(change: dict[str, Any], words: str) -> None:
    found, told = taken({**LEAST, "phones": [PHONE], **change})
    assert found is not None
    assert [phone.number for phone in found.phones] == ["116 123"]
    assert any(words in text for text in told), told
    assert all(text.startswith(("service", "organization")) for text in told)


def test_null_and_nothing_are_absent() -> None:
    """A file in which every field of the standard is there, and says nothing."""
    for nothing in (None, "", [], {}):
        fields = (
            "alternate_name url email interpretation_services application_process fees_description "
            "accreditations eligibility_description minimum_age assured_date assurer_email alert "
            "last_modified schedules service_areas service_at_locations languages funding "
            "cost_options program required_documents contacts attributes metadata"
        ).split()
        found, told = taken({**LEAST, **dict.fromkeys(fields, nothing)})
        assert found is not None
        assert told == []
        assert (found.email, found.website, found.schedule, found.area) == ("", "", "", "")


def test_one_identifier_twice(tmp_path: Path) -> None:
    other = {**LEAST, "name": "Another line"}
    found, told = read(written(tmp_path, [LEAST, LEAST, other]))
    assert [one.name for one in found] == ["Line of others"]
    assert any("the same service has the identifier" in text for text in told)
    assert any("another service has the identifier" in text for text in told)


def test_a_field_twice_in_one_record(tmp_path: Path) -> None:
    text = json.dumps(LEAST).replace('"status"', '"name": "First", "status"')
    found, told = read(written(tmp_path, text))
    assert [one.name for one in found] == ["First"]
    assert any("name is written twice" in text for text in told)


def test_records_that_name_each_other(tmp_path: Path) -> None:
    organization = {"id": "o", "name": "Others", "parent_organization_id": "o"}
    term = {"id": "t", "name": "Circle", "parent_id": "t"}
    attribute = {"id": "a", "link_id": "a", "taxonomy_term": term}
    raw = {**LEAST, "organization": organization, "attributes": [attribute]}
    (found,), _ = read(written(tmp_path, raw))
    assert found.organization.name == "Others"


def test_what_cannot_be_seen_is_left_out(tmp_path: Path) -> None:
    raw = {
        **LEAST,
        "name": "Li\u202ene\u0000 \ud800of\x1b[2J others",
        "description": "\ufeffTalk.\r\nNow.",
    }
    (found,), _ = read(written(tmp_path, raw))
    assert (found.name, found.description) == ("Line of[2J others", "Talk.\nNow.")
    write(tmp_path / "out", [], [found])
    assert read_folder(tmp_path / "out") == [found]


@pytest.mark.parametrize("country", ["../GB", "gb", "G", "GB/..", "\u0661\u0662"])
def test_a_country_cannot_lead_out_of_the_folder(country: str) -> None:
    term = {"code": "country", "taxonomy": "Reader fields"}
    raw = {**LEAST, "attributes": [{"value": country, "taxonomy_term": term}]}
    found, told = taken(raw, "")
    assert found is None
    assert any("--country CC" in text for text in told)


names = st.sampled_from(
    [*LEAST, "number", "extension", "type", "attributes", "taxonomy_term", "value", "code", "taxonomy",
     "schedules", "byday", "opens_at", "closes_at", "valid_to", "timezone", "languages", "contacts",
     "service_at_locations", "location", "locations", "addresses", "country", "address_type", "phone",
     "regular_schedule", "weekday", "contents", "services", "service", "organizations", "cost_options",
     "assured_date", "total_pages", "language", "physical_address", "resources"]
)  # fmt: skip
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
    | st.sampled_from(
        ["MO", "09:00", "26:00", "Reader fields", "id", "GB", "active", "116 123", "true"]
    )
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=6),
    max_leaves=25,
)


@settings(max_examples=300, deadline=None)
@given(value=values, change=st.dictionaries(names, values, max_size=4))
def test_nothing_raises_but_the_one_error(
    value: Json, change: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("x")
    for at, raw in enumerate((value, {**LEAST, **change})):
        try:
            found, _ = read(written(folder, raw, f"{at}.json"))
        except ReaderError:
            continue
        write(folder / f"out{at}", [], found)
        assert read_folder(folder / f"out{at}") == sorted(found, key=lambda one: one.country)
