from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from reader import paths
from reader.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    from reader.kit.pack import Pack


def test_json(small_kit: Path, pack: Pack, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", "--json", "--kit", str(small_kit)]) == 0
    said, info = json.loads(capsys.readouterr().out), pack.info()
    assert said["name"] == info.name
    assert said["version"] == info.edition
    assert said["languages"] == list(info.languages)
    assert said["review_due"] == info.review_due.isoformat()
    assert said["signed_by"] is None
    assert said["counts"] == {
        "pages": info.pages,
        "terms": info.terms,
        "services": info.services,
        "countries": info.countries,
        "sources": info.sources,
    }


def test_text_for_people(small_kit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", "--kit", str(small_kit)]) == 0
    said = capsys.readouterr().out
    assert "Signed by: nobody" in said
    assert str(small_kit) in said


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
