from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from reader.modes.rubbish import DUE, Rubbish

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    thresholds = gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)
    gc.unfreeze()
    gc.enable()


def test_python_makes_no_full_search_by_itself(qapp: QApplication) -> None:
    gc.disable()
    made = Rubbish(qapp)
    assert gc.isenabled()
    full = gc.get_stats()[2]["collections"]
    kept: list[list[object]] = []
    for _ in range(200_000):
        loop: list[object] = []
        loop.append(loop)
        kept.append(loop)
    assert gc.get_stats()[2]["collections"] == full
    assert gc.get_count()[2] >= DUE
    made.look()
    assert gc.get_stats()[2]["collections"] == full + 1
    made.look()
    assert gc.get_stats()[2]["collections"] == full + 1
