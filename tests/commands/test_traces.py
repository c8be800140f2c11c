from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.cli import main
from reader.safety import traces

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(traces, "_roots", lambda: [tmp_path])
    return tmp_path / "Reader" / "settings.json"


def test_normally_there_is_none(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert not file.exists()
    assert main(["traces"]) == 0
    assert capsys.readouterr().out == "No file of Reader's here.\n"


def test_they_are_listed_and_then_removed(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.parent.mkdir()
    file.touch()
    assert main(["traces"]) == 1
    assert capsys.readouterr().out == f"{file}\n"
    assert file.exists()
    assert main(["traces", "--remove"]) == 0
    assert capsys.readouterr().out == f"{file} (removed)\n"
    assert not file.exists()
