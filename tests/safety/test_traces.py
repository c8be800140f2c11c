from __future__ import annotations

import os
import resource
import sys
from pathlib import Path

import pytest

from reader.safety import traces


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def test_no_core_file_no_bytecode_no_theme(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORMTHEME", "gtk3")
    traces.prepare()
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
    assert sys.dont_write_bytecode
    assert os.environ["QT_QPA_PLATFORMTHEME"] == ""
    assert Path(os.environ["FONTCONFIG_FILE"]).is_file()


def test_a_bus_is_used_and_never_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    traces.prepare()
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"] == "disabled:"
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    (tmp_path / "bus").touch()
    traces.prepare()
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"] == f"unix:path={tmp_path}/bus"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/own")
    traces.prepare()
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"] == "unix:path=/own"


def test_no_font_cache_is_named() -> None:
    assert "cachedir" not in Path(traces.__file__).with_name("fonts.conf").read_text().lower()


def test_files_of_ours_are_found_and_removed(home: Path) -> None:
    assert traces.written() == []
    ours = [home / ".config/reader/settings.json", home / ".cache/Reader/x", home / ".config/Reader.conf"]
    other = home / ".config/other/reader.txt"
    for path in (*ours, other):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert sorted(traces.written()) == sorted(ours)
    assert traces.remove([*ours, home / "none"]) == [home / "none"]
    assert traces.written() == []
    assert other.exists()
