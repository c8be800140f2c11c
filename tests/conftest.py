"""The tests' own kit, and a room left tidy by every window test."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader import paths
from reader.authoring.load import load
from reader.authoring.write_pack import write_pack
from reader.kit.pack import Pack
from reader.safety import leave

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from reader.authoring.content import Content

ROOT = Path(__file__).resolve().parents[1]
SMALL = ROOT / "tests" / "kits" / "small"
# A Wednesday afternoon in London.
NOW = datetime(2026, 11, 25, 15, 0, tzinfo=UTC)


@pytest.fixture(scope="session", autouse=True)
def _quiet_place(tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test sees this computer's home, language or core files."""
    home = tmp_path_factory.mktemp("home")
    os.environ["HOME"] = str(home)
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ.pop(name, None)
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"


@pytest.fixture(scope="session")
def small_content() -> Content:
    content, faults = load(SMALL)
    assert faults == []
    return content


@pytest.fixture(scope="session")
def small_kit(small_content: Content, tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("kit") / "small.kit"
    write_pack(small_content, target)
    return target


@pytest.fixture
def pack(small_kit: Path) -> Iterator[Pack]:
    with Pack.open(small_kit) as opened:
        yield opened


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """No watcher of one test is left to see the keys of the next.

    What a mode hangs on the application lives as long as the program does; here many follow.
    """
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if app is None:
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    for child in app.children():
        if type(child).__module__.startswith("reader."):
            child.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The end of the process, noted instead of done; nothing that another test registered hides."""
    calls: list[str] = []
    monkeypatch.setattr(leave, "end", lambda: calls.append("end"))
    monkeypatch.setattr(leave, "_no_longer_than", lambda _seconds: None)
    monkeypatch.setattr(leave, "_acts", [])
    monkeypatch.setattr(leave, "_instead", [])
    return calls


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The one application, made as the program makes it."""
    from PySide6.QtWidgets import QApplication

    from reader.ui.app import application

    made = QApplication.instance()
    return made if isinstance(made, QApplication) else application(paths.resources(), "en")
