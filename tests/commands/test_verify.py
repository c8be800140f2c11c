from __future__ import annotations

import argparse
import csv
import shutil
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest

from reader import cli
from reader.cli import main
from reader.commands import verify
from tests.conftest import ROOT, SMALL

if TYPE_CHECKING:
    from pathlib import Path

HOW = ["--by", "Reader editors", "--on", "2026-11-28", "--how", "operator"]


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(verify, "_today", lambda: date(2026, 11, 29))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(SMALL, tmp_path / "co ntent é")


@pytest.fixture
def _here(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the command is given there is a folder named content."""
    folder.rename(folder.parent / "content")
    monkeypatch.chdir(folder.parent)


def test_a_sheet(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "list", str(SMALL), "--country", "gb", "--older-than", "6"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("To check again, as of 2026-11-29: 2 services")
    assert "1. GB gb-night-text " in said.out
    assert said.err == ""


def test_a_sheet_for_a_spreadsheet(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "list", str(SMALL), "--csv"]) == 0
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert len(rows) == 7
    assert rows[0]["id"] == "gb-night-text"


def test_content_is_the_folder_when_none_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    assert main(["verify", "list", "--country", "IE"]) == 0
    assert "IE " in capsys.readouterr().out


def test_a_sheet_that_lacks_somebody_says_so(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = folder / "directory" / "FR.yaml"
    file.write_text("[")
    assert main(["verify", "list", str(folder)]) == 1
    said = capsys.readouterr()
    assert said.err.startswith(f"{file.as_posix()}:")
    assert "gb-day-line" in said.out


def test_the_same(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["verify", "record", "gb-day-line", str(folder), *HOW, "--result", "same"])
    assert code == 0
    where = f"{folder.as_posix()}/directory/GB.yaml:37"
    assert capsys.readouterr().out == f"{where}: gb-day-line is written down as same.\n"
    assert main(["verify", "list", str(folder), "--country", "GB", "--csv"]) == 0
    rows = {row["id"]: row for row in csv.DictReader(capsys.readouterr().out.splitlines())}
    assert rows["gb-day-line"]["checked"] == "2026-11-28"
    assert rows["gb-day-line"]["method"] == "operator"


def test_changed_says_what_is_next(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "record", "gb-main-line", str(folder), *HOW, "--result", "changed"]) == 0
    said = capsys.readouterr().out
    assert "It is not shown from now on. Its day of checking stays 2026-11-01." in said
    assert "It is the main line of GB" in said
    assert "Edited is not verified" in said
    assert "--result same --confidence high" in said


def test_dead(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "record", "gb-day-line", str(folder), *HOW, "--result", "dead"]) == 0
    said = capsys.readouterr().out
    assert "It is not shown from now on" in said
    assert "Edit what" not in said
    assert "gb-day-line" in (folder / "directory" / "GB.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("id_", "how", "says"),
    [("gb-doubtful", "operator", "confidence is low"), ("gb-day-line", "other", "is not enough")],
)
def test_what_is_still_not_shown_is_said(
    folder: Path, capsys: pytest.CaptureFixture[str], id_: str, how: str, says: str
) -> None:
    found = ["verify", "record", id_, str(folder), *HOW[:-1], how, "--result", "same"]
    assert main(found) == 0
    assert says in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["list", "--country", "QQ"], 1, "there is no service in QQ"),
        (["record", "gb-day-lin", *HOW, "--result", "same"], 1, "Did you mean gb-day-line"),
        (["list", "--older-than", "-1"], 2, "not a number of months"),
        (["list", "--older-than", "six"], 2, "not a number of months"),
        (["record", "gb-day-line", *HOW[:3], "tomorrow", "--result", "same"], 2, "not a day"),
        (["record", "gb-day-line", *HOW, "--result", "fine"], 2, "invalid choice"),
        (["record", "gb-day-line", *HOW], 2, "--result"),
        ([], 2, "list|record"),
    ],
)
@pytest.mark.usefixtures("_here")
def test_what_is_wrong_is_one_line(
    words: list[str], code: int, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        found = main(["verify", *words])
    except SystemExit as end:
        found = int(str(end.code))
    (line,) = capsys.readouterr().err.splitlines()
    assert found == code
    assert says in line


@pytest.mark.parametrize("words", [["list", "x"], ["record", "gb-a", *HOW, "--result", "same"]])
def test_a_bundle_says_that_it_only_reads(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "reader.authoring.load", None)
    monkeypatch.delitem(sys.modules, "reader.authoring.verify", raising=False)
    assert main(["verify", *words]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "only reads" in line


def test_the_handbook_has_every_option() -> None:
    parser = cli.parser("verify")
    text = (ROOT / "docs" / "editors.md").read_text("utf-8")
    verbs = subparsers(subparsers(parser)["verify"])
    assert set(verbs) == {"list", "record"}
    for name, verb in verbs.items():
        assert f"reader verify {name}" in text
        for action in verb._actions:
            for option in action.option_strings:
                assert option in text or option in ("-h", "--help"), option


def subparsers(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (found,) = (one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
    return found.choices
