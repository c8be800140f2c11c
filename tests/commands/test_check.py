from __future__ import annotations

import re
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from reader.cli import main
from tests.conftest import SMALL

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(SMALL, tmp_path / "co ntent é")


def test_sound_content_is_0(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["check", str(SMALL)])
    said = capsys.readouterr()
    assert "error:" not in said.out
    assert code == 0
    assert re.fullmatch(r"0 errors, \d+ warnings\n", said.err)


def test_faults_are_lines_with_file_and_line_and_1(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = folder / "directory" / "GB.yaml"
    file.write_bytes(b"\xff\n")
    assert main(["check", str(folder)]) == 1
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert all(re.fullmatch(r".+:\d+: (error|warning): .+", line) for line in lines)
    assert any(line.startswith(f"{file.as_posix()}:") for line in lines)


@pytest.mark.parametrize("there", [False, True])
def test_no_content_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], *, there: bool
) -> None:
    folder = tmp_path / "none"
    if there:
        folder.touch()
    assert main(["check", str(folder)]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert str(folder) in line


@pytest.mark.parametrize("command", [["check", "x"], ["build", "x", "-o", "y"]])
def test_a_bundle_says_that_it_only_reads(
    command: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "reader.authoring.check", None)
    assert main(command) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "only reads" in line


def test_layers_are_checked_with_what_is_below(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    over = tmp_path / "over"
    over.mkdir()
    (over / "kit.toml").write_text('name = "Here"\n')
    (folder / "sources.yaml").write_text("[")
    assert main(["check", str(folder), str(over)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith(f"{over.as_posix()}/kit.toml:1: error: edition") for line in lines)
    assert any(line.startswith(f"{folder.as_posix()}/sources.yaml:") for line in lines)
