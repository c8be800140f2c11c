from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from reader.cli import main
from reader.kit.pack import Pack
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


def layer(folder: Path, country: str) -> Path:
    (folder / "directory").mkdir(parents=True)
    (folder / "kit.toml").write_text('name = "Here"\nedition = "1"\n')
    (folder / "directory" / "GB.yaml").write_text(f'country: "GB"\n{country}')
    return folder


def test_a_layer_over_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    over = layer(tmp_path / "over", "hide: [gb-day-line, gb-gone]\n")
    target = tmp_path / "a.kit"
    assert main(["build", str(SMALL), str(over), "-o", str(target)]) == 0
    # What is not below any more is told, and the kit is there all the same.
    (told,) = capsys.readouterr().err.splitlines()
    assert told.startswith(f"{over.as_posix()}/directory/GB.yaml:2: warning: gb-gone is not below")
    with Pack.open(target) as pack:
        assert pack.info().name == "Here"
        assert "gb-day-line" not in {one.id for one in pack.services()}


def test_an_error_in_a_layer_leaves_the_old_kit(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    over = layer(tmp_path / "over", "hide: gb-day-line\n")
    target = tmp_path / "old.kit"
    target.write_bytes(b"old")
    assert main(["build", str(SMALL), str(over), "-o", str(target)]) == 1
    assert f"{over.as_posix()}/directory/GB.yaml:2: error:" in capsys.readouterr().err
    assert target.read_bytes() == b"old"
