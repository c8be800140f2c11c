from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reader import paths
from reader.cli import main
from reader.modes import opening


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    calls: list[dict[str, object]] = []

    def open_window(**options: object) -> int:
        calls.append(options)
        return 0

    monkeypatch.setattr(opening, "open_window", open_window)
    monkeypatch.setenv("DISPLAY", ":0")
    return calls


@pytest.mark.parametrize(
    ("words", "changed"),
    [
        ([], {}),
        (["--lang", "ro"], {"lang": "ro"}),
        (["--kiosk", "p.toml"], {"policy": Path("p.toml")}),
        (["--present"], {"present": ""}),
        (["--present", "first-page"], {"present": "first-page"}),
        (["--present", "search"], {"present": "search"}),
    ],
)
def test_options_open_the_mode_asked_for(
    opened: list[dict[str, object]], words: list[str], changed: dict[str, object], small_kit: Path
) -> None:
    assert main(["--kit", str(small_kit), *words]) == 0
    usual = {"kit": small_kit, "lang": None, "policy": None, "present": None}
    assert opened == [usual | changed]


def test_without_a_kit_it_says_so(
    opened: list[dict[str, object]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(paths, "kit", lambda: tmp_path / "none.kit")
    assert main([]) == 1
    assert opened == []
    assert "none.kit" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_it_says_so(
    opened: list[dict[str, object]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main([]) == 1
    assert opened == []
    (line,) = capsys.readouterr().err.splitlines()
    assert "DISPLAY" in line
