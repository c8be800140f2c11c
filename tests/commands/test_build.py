from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from reader.cli import main
from tests.conftest import SMALL

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_two_builds_are_the_same_kit(tmp_path: Path, small_kit: Path) -> None:
    target = tmp_path / "a #?% é.kit"
    assert main(["build", str(SMALL), "-o", str(target)]) == 0
    assert target.read_bytes() == small_kit.read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_errors_leave_the_old_kit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shutil.copytree(SMALL, tmp_path / "content")
    (folder / "sources.yaml").write_text("[")
    target = tmp_path / "old.kit"
    target.write_bytes(b"old")
    assert main(["build", str(folder), "-o", str(target)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert f"{(folder / 'sources.yaml').as_posix()}:" in said.err
    assert "Traceback" not in said.err
    assert target.read_bytes() == b"old"


def test_where_it_cannot_be_written_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    for target in (tmp_path / "file" / "a.kit", tmp_path):
        assert main(["build", str(SMALL), "-o", str(target)]) == 1
        (line,) = capsys.readouterr().err.splitlines()
        assert str(tmp_path) in line
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
