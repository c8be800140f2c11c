"""From a kit's path to a window: what is wrong is said before anything is shown."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from reader.kit.faults import KitError, ReaderError
from reader.modes.opening import open_window, share
from reader.modes.presenter.mode import Presenter
from reader.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from reader.kit.pack import Pack


@pytest.fixture(autouse=True)
def _no_loop(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, ends: list[str]
) -> Iterator[None]:
    del qapp, ends
    monkeypatch.setattr(QApplication, "exec", lambda *_: 0)
    monkeypatch.setattr("reader.ui.app.application", lambda *_: QApplication.instance())
    yield
    # The loop, which was not run, would have done it.
    gc.enable()


def shown() -> list[object]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    path = tmp_path / "policy.toml"
    path.write_text('keeper_key = "Ctrl+Alt+Shift+K"\nlanguage = "fr"\n')
    return path


@pytest.mark.parametrize("mode", ["desk", "kiosk", "wall"])
def test_each_mode_opens(small_kit: Path, policy: Path, mode: str) -> None:
    before = set(map(id, shown()))
    ended = open_window(
        kit=small_kit,
        lang=None,
        policy=policy if mode == "kiosk" else None,
        present="" if mode == "wall" else None,
    )
    assert ended == 0
    new = [window for window in shown() if id(window) not in before]
    assert len(new) == 1
    assert isinstance(new[0], Window) == (mode != "wall")
    for window in new:
        window.hide()  # type: ignore[attr-defined]
        window.deleteLater()  # type: ignore[attr-defined]


def test_a_bad_kit_shows_nothing(tmp_path: Path) -> None:
    with pytest.raises(KitError):
        open_window(kit=tmp_path / "none.kit", lang=None, policy=None, present=None)
    assert shown() == []


def test_a_page_that_is_not_there_is_named(qapp: QApplication, pack: Pack) -> None:
    with pytest.raises(ReaderError, match="no such page"):
        Presenter(qapp, share(pack, "en"), "nowhere")
