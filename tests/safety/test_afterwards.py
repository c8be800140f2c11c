from __future__ import annotations

import os
import shlex
import sys
from typing import TYPE_CHECKING

import pytest

from reader.safety import afterwards, leave, surroundings

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_it_is_started_with_its_words_and_its_surroundings(
    ends: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    made = tmp_path / "a file with blanks"
    code = "import os, sys; open(sys.argv[1], 'w').write(os.environ.get('ASKED', 'none'))"
    monkeypatch.setattr(surroundings, "_AT_START", {**os.environ, "ASKED": "before"})
    afterwards.start_on_leaving(shlex.join([sys.executable, "-c", code, str(made)]))
    monkeypatch.setenv("ASKED", "changed for Reader")
    leave.leave()
    assert ends == ["end"]
    qtbot.waitUntil(lambda: made.exists() and made.read_text() == "before")


@pytest.mark.parametrize("command", ["", "  ", "/no/such/program", "'", "/etc/passwd", "\0"])
def test_a_wrong_command_is_ignored(
    ends: list[str], command: str, capfd: pytest.CaptureFixture[str]
) -> None:
    afterwards.start_on_leaving(command)
    leave.leave()
    assert ends == ["end"]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("frozen", "at_start", "library"),
    [
        (False, {"LD_LIBRARY_PATH": "/mine"}, "/mine"),
        (True, {"LD_LIBRARY_PATH": "/bundle"}, None),
        (True, {"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/mine"}, "/mine"),
        (True, {}, None),
    ],
)
def test_a_bundles_libraries_are_its_own(
    monkeypatch: pytest.MonkeyPatch,
    frozen: bool,  # noqa: FBT001 - a parameter
    at_start: dict[str, str],
    library: str | None,
) -> None:
    monkeypatch.setattr(surroundings, "_AT_START", at_start)
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    found = surroundings.untouched()
    assert found.get("LD_LIBRARY_PATH") == library
    assert "LD_LIBRARY_PATH_ORIG" not in found
