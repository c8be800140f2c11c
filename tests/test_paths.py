from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from reader import paths
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_in_a_checkout() -> None:
    assert paths.resources() == ROOT / "resources"
    assert paths.kit() == ROOT / "build" / "reader.kit"
    assert paths.licences() == ROOT / "resources" / "licences"


def test_in_a_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "_HERE", tmp_path)
    (tmp_path / "data").mkdir()
    assert paths.resources() == tmp_path / "data" / "resources"
    assert paths.kit() == tmp_path / "data" / "reader.kit"
    assert paths.licences() == tmp_path / "data" / "resources" / "licences"


def test_in_a_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "e é#?%"), raising=False)
    assert paths.kit() == tmp_path / "e é#?%" / "data" / "reader.kit"
    assert paths.resources() == tmp_path / "e é#?%" / "data" / "resources"
