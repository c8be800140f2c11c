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
    # Linux takes 1 for none, also where cores are handed to a program.
    assert resource.getrlimit(resource.RLIMIT_CORE)[0] == (1 if sys.platform == "linux" else 0)
    assert sys.dont_write_bytecode
    assert os.environ["QT_QPA_PLATFORMTHEME"] in ("gnome", "generic")
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
    ours = [
        home / ".config/Reader/settings.json",
        home / ".cache/Reader/x",
        home / ".config/Reader.conf",
    ]
    other = home / ".config/other/reader.txt"
    for path in (*ours, other):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert sorted(traces.written()) == sorted(ours)
    # What is gone already is gone; a folder is not a file, and stays.
    assert traces.remove([*ours, home / "none", home / ".config"]) == [home / ".config"]
    assert traces.written() == []
    assert not (home / ".cache/Reader").exists()
    assert other.exists()


def test_another_programs_files_are_not_ours(home: Path) -> None:
    for path in (home / ".config/reader/x", home / ".config/Readers.conf"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert traces.written() == []


@pytest.mark.parametrize(
    ("platform", "root"), [("darwin", "Library/Preferences"), ("win32", "AppData/Roaming")]
)
def test_other_systems_have_places_of_their_own(
    home: Path, monkeypatch: pytest.MonkeyPatch, platform: str, root: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.delenv("APPDATA", raising=False)
    file = home / root / "Reader" / "x"
    file.parent.mkdir(parents=True)
    file.touch()
    assert traces.written() == [file]


def test_the_systems_font_cache_is_read_only_where_it_cannot_be_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FONTCONFIG_FILE", "/nonexistent")
    for writable in (True, False):
        monkeypatch.setattr(os, "access", lambda _path, how, w=writable: w or how == os.R_OK)
        traces._no_font_cache()
        text = Path(os.environ["FONTCONFIG_FILE"]).read_text()
        assert ("<cachedir>" in text) is not writable


def test_another_qts_plugins_and_styles_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_PLUGIN_PATH", "QT_STYLE_OVERRIDE"):
        monkeypatch.setenv(name, "breeze")
    traces.prepare()
    assert "QT_PLUGIN_PATH" not in os.environ
    assert "QT_STYLE_OVERRIDE" not in os.environ


@pytest.mark.parametrize(
    ("named", "after"),
    [
        ({}, "C.UTF-8"),
        ({"LC_ALL": "C"}, "C.UTF-8"),
        ({"LANG": "POSIX"}, "C.UTF-8"),
        ({"LC_ALL": "", "LANG": "de_DE.UTF-8"}, ""),
        ({"LC_CTYPE": "C.UTF-8"}, None),
        ({"LANG": "de_AT"}, None),
    ],
)
def test_the_toolkit_has_letters(
    monkeypatch: pytest.MonkeyPatch, named: dict[str, str], after: str | None
) -> None:
    for name in ("LC_ALL", "LC_CTYPE", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in named.items():
        monkeypatch.setenv(name, value)
    traces._letters_for_the_toolkit()
    assert os.environ.get("LC_ALL") == after
