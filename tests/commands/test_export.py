from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from reader.cli import main
from reader.commands import export

if TYPE_CHECKING:
    from pathlib import Path


def test_a_json_is_one_page(small_kit: Path, tmp_path: Path) -> None:
    target = tmp_path / "x.json"
    assert main(["export", "hsds", "--kit", str(small_kit), "-o", str(target)]) == 0
    whole = json.loads(target.read_text("utf-8"))
    assert whole["total_items"] == len(whole["contents"]) == 7
    named = {language["name"] for one in whole["contents"] for language in one.get("languages", [])}
    assert {"English", "Polish", "Irish"} <= named
    first = target.read_bytes()
    assert main(["export", "hsds", "--kit", str(small_kit), "-o", str(target)]) == 0
    assert target.read_bytes() == first
    assert [path.name for path in tmp_path.iterdir()] == ["x.json"]


def test_a_folder_is_the_tables(small_kit: Path, tmp_path: Path) -> None:
    target = tmp_path / "package"
    for _ in range(2):
        assert main(["export", "hsds", "--kit", str(small_kit), "-o", str(target)]) == 0
    names = {path.name for path in target.iterdir()}
    assert {"datapackage.json", "services.csv", "phones.csv", "schedules.csv"} <= names
    assert all(not name.startswith(".") for name in names)


def test_one_country_and_only_what_is_sure(small_kit: Path, tmp_path: Path) -> None:
    target = tmp_path / "x.csv"
    more = ["--country", "gb", "--assured"]
    assert main(["export", "csv", "--kit", str(small_kit), "-o", str(target), *more]) == 0
    rows = target.read_text("utf-8-sig").splitlines()[1:]
    assert [row.split(",")[0] for row in rows] == [
        "gb-main-line", "gb-main-line", "gb-day-line", "gb-night-text",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("form", "name", "words"),
    [
        ("hsds", "folder/", "other files"),
        ("hsds", "file", "this is a file"),
        ("hsds", "x.xml", ".json, or a folder"),
        ("csv", "folder/", "this is a folder"),
        ("hsds", "gone/x.json", "gone"),
        ("csv", "file/x.csv", "file"),
    ],
)
def test_where_it_cannot_be_written_is_one_line(  # noqa: PLR0917 - fixtures
    form: str, name: str, words: str, small_kit: Path, tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "mine.txt").touch()
    (tmp_path / "file").touch()
    before = sorted(tmp_path.rglob("*"))
    assert main(["export", form, "--kit", str(small_kit), "-o", f"{tmp_path}/{name}"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert words in line
    assert sorted(tmp_path.rglob("*")) == before


def test_a_failure_leaves_what_was_there(
    small_kit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "x.csv").write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(export.os, "fdopen", full)
    assert main(["export", "csv", "--kit", str(small_kit), "-o", str(tmp_path / "x.csv")]) == 1
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("x.csv", b"old")]


def test_no_such_country_is_said(
    small_kit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "x.csv"
    assert (
        main(["export", "csv", "--kit", str(small_kit), "-o", str(target), "--country", "ZZ"]) == 1
    )
    assert "no such service" in capsys.readouterr().err
    assert not target.exists()
