from __future__ import annotations

import csv
import gzip
import io
import json
import zipfile
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.authoring.hsds.tabular_out import TABLES, columns, package
from reader.authoring.hsds.to_json import page
from reader.authoring.load import load
from reader.kit.faults import ReaderError
from tests.authoring.hsds.helpers import HERE, NAMES, TODAY, read
from tests.conftest import ROOT, SMALL

if TYPE_CHECKING:
    from pathlib import Path

    from reader.authoring.content import Content
    from reader.kit.model import Service


def files(services: list[Service]) -> dict[str, bytes]:
    return package(page(services, NAMES, TODAY)["contents"])


def put(folder: Path, found: dict[str, bytes]) -> Path:
    folder.mkdir()
    for name, data in found.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(gzip.decompress((HERE / "tabular.json.gz").read_bytes()))
    return {name: table["items"] for name, table in found["properties"].items()}


@pytest.fixture(scope="module")
def whole() -> dict[str, bytes]:
    content, _ = load(ROOT / "content")
    first = content.services[0]._replace(address="1 Street, Town")
    return files([first, *content.services[1:]])


@pytest.mark.parametrize("table", TABLES)
def test_every_table_is_the_standards(
    table: str, schema: dict[str, Any], whole: dict[str, bytes]
) -> None:
    due = schema[table]
    rows = list(csv.DictReader(io.StringIO(whole[due["path"]].decode("utf-8"), newline="")))
    assert rows
    assert tuple(rows[0]) == columns(table)
    assert set(columns(table)) <= set(due["properties"])
    ids = [row["id"] for row in rows]
    assert len(ids) == len(set(ids))
    for row in rows:
        for name in (*due["required"], *due.get("tabular_required", ())):
            assert row[name], (table, name, row)
        for name, cell in row.items():
            kind = due["properties"][name]
            if cell and kind["type"] == "number":
                float(cell)
            if cell and "enum" in kind:
                assert cell in kind["enum"]


def test_every_joint_leads_somewhere(whole: dict[str, bytes]) -> None:
    rows = {
        table: list(csv.DictReader(io.StringIO(whole[f"{file}.csv"].decode(), newline="")))
        for table, (file, _) in TABLES.items()
    }
    ids = {table: {row["id"] for row in found} for table, found in rows.items()}
    for found in rows.values():
        for row in found:
            for name, cell in row.items():
                if name.endswith("_id") and cell and name != "link_id":
                    assert cell in ids[name.removesuffix("_id")]
            if "link_id" in row:
                assert row["link_id"] in ids[row["link_entity"]]


def test_the_package_says_what_is_in_it(whole: dict[str, bytes]) -> None:
    said = json.loads(whole["datapackage.json"])
    assert {resource["path"] for resource in said["resources"]} == set(whole) - {"datapackage.json"}
    for resource in said["resources"]:
        header = whole[resource["path"]].decode().split("\r\n")[0].split(",")
        assert [field["name"] for field in resource["schema"]["fields"]] == header


@pytest.mark.parametrize("folder", [ROOT / "content", SMALL], ids=["content", "small"])
def test_the_tables_come_back_as_they_were(folder: Path, tmp_path: Path) -> None:
    content, _ = load(folder)
    path = put(tmp_path / "package", files(content.services))
    assert read(path, "") == (content.services, [])
    assert read(path / "datapackage.json", "") == (content.services, [])


def test_files_may_have_other_names(tmp_path: Path, small_content: Content) -> None:
    found = files(small_content.services)
    said = json.loads(found.pop("datapackage.json"))
    for at, resource in enumerate(said["resources"]):
        found[f"{at}.csv"] = found.pop(resource["path"])
        resource["path"] = f"data/{at}.csv"
    found["datapackage.json"] = json.dumps(said).encode()
    path = put(tmp_path / "package", found)
    assert read(path, "") == (small_content.services, [])
    (path / "datapackage.json").write_text('{"resources": [{"path": "https://example.org/x.csv"}]}')
    with pytest.raises(ReaderError, match=r"services\.csv"):
        read(path, "")


def test_an_archive_is_read_and_not_unpacked(tmp_path: Path, small_content: Content) -> None:
    path = tmp_path / "package.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files(small_content.services).items():
            archive.writestr(f"../{name}", data)
    found, told = read(path, "")
    assert (found, told) == (small_content.services, [])
    assert [file.name for file in tmp_path.iterdir()] == ["package.zip"]


def test_a_row_is_named_by_its_table_and_number(tmp_path: Path, small_content: Content) -> None:
    found = files(small_content.services)
    lines = found["phones.csv"].decode().split("\r\n")
    cells = lines[4].split(",")
    assert cells[2] == "020 7946 0958"
    cells[2] = ""
    lines[4] = ",".join(cells)
    found["phones.csv"] = "\r\n".join(lines).encode()
    services, told = read(put(tmp_path / "package", found), "")
    assert len(services) == len(small_content.services)
    assert any(text.startswith("phones.csv:5: ") and "no number" in text for text in told)


@settings(max_examples=100, deadline=None)
@given(
    rows=st.lists(
        st.lists(st.sampled_from(["", "1", "2", "GB", "116 123", "MO", "09:00", '"', "é"]), max_size=8),
        max_size=4,
    ),
    table=st.sampled_from(["phones", "schedules", "attributes", "locations", "organizations", "languages"]),
)  # fmt: skip
def test_nothing_raises_but_the_one_error(
    rows: list[list[str]], table: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    header = "id,service_id,number,name,byday,opens_at,closes_at,weekday"
    text = "\n".join([header, *(",".join(row) for row in rows)])
    services = b"id,name,organization_id\n1,Line,1\n2,Other line,2\n"
    found = {"services.csv": services, f"{table}.csv": text.encode()}
    with suppress(ReaderError):
        read(put(tmp_path_factory.mktemp("x") / "package", found))
