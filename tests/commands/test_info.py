from __future__ import annotations

import json
import os
from datetime import date
from typing import TYPE_CHECKING

import pytest

from reader import paths
from reader.cli import main
from reader.commands import info

if TYPE_CHECKING:
    from pathlib import Path

    from reader.kit.pack import Pack


def test_json(small_kit: Path, pack: Pack, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", "--json", "--kit", str(small_kit)]) == 0
    said, own = json.loads(capsys.readouterr().out), pack.info()
    assert said["name"] == own.name
    assert said["version"] == own.edition
    assert said["languages"] == list(own.languages)
    assert said["review_due"] == own.review_due.isoformat()
    assert said["signed_by"] is None
    assert said["counts"] == {
        "pages": own.pages,
        "terms": own.terms,
        "services": own.services,
        "countries": own.countries,
        "sources": own.sources,
    }


def test_text_for_people(small_kit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", "--kit", str(small_kit)]) == 0
    said = capsys.readouterr().out
    assert "Signed by: nobody" in said
    assert str(small_kit) in said


def test_how_fresh_it_is(
    small_kit: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(info, "_today", lambda: date(2026, 11, 25))
    assert main(["info", "--kit", str(small_kit)]) == 0
    said = capsys.readouterr().out
    assert "Checked within 6 months: 4; 6 to 12: 1; 12 or more: 1. The oldest on 2025-01-01" in said
    assert "Not shown, because nobody is sure of them: 1" in said
    assert "clock" not in said
    assert main(["info", "--json", "--kit", str(small_kit)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["freshness"] == {
        "ok": 4,
        "ageing": 1,
        "stale": 1,
        "oldest": "2025-01-01",
        "newest": "2026-11-01",
        "unassured": 1,
    }
    assert found["clock_behind"] is False


def test_a_clock_that_is_behind_is_told(
    small_kit: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(info, "_today", lambda: date(2025, 1, 1))
    assert main(["info", "--kit", str(small_kit)]) == 0
    said = capsys.readouterr().out
    assert "This computer's clock is earlier than the data" in said
    assert "-" not in said.split("Checked within")[1].split("The oldest")[0]


def bad(kind: str, kit: Path, whole: bytes) -> None:
    match kind:
        case "folder":
            kit.mkdir()
        case "pipe":
            os.mkfifo(kit)
        case "empty":
            kit.touch()
        case "text":
            kit.write_text("not a kit " * 1000)
        case "truncated":
            kit.write_bytes(whole[: len(whole) // 2])


@pytest.mark.parametrize("kind", ["none", "folder", "pipe", "empty", "text", "truncated"])
def test_a_kit_that_is_none_is_one_line_and_1(
    kind: str, small_kit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kit = tmp_path / "k #?% é.kit"
    bad(kind, kit, small_kit.read_bytes())
    assert main(["info", "--kit", str(kit)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    (line,) = said.err.splitlines()
    assert str(kit) in line
    assert "a fault of Reader's own" not in line


def test_readers_own_kit_missing_names_the_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(paths, "kit", lambda: tmp_path / "reader.kit")
    assert main(["info"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "reader build content -o" in line
