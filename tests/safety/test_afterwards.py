from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING

import pytest

from reader.safety import afterwards, leave

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


# Nobody waits for what was started: whoever started it is gone by then.
@pytest.mark.filterwarnings("ignore:subprocess .* is still running:ResourceWarning")
def test_it_is_started_with_its_words_and_its_surroundings(
    ends: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    made = tmp_path / "a file with blanks"
    code = "import os, sys; open(sys.argv[1], 'w').write(os.environ.get('ASKED', 'none'))"
    monkeypatch.setenv("ASKED", "before")
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
