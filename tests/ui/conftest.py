"""A window on the small kit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.window_kit import Opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

    from reader.kit.pack import Pack


@pytest.fixture
def opened(pack: Pack, qapp: QApplication) -> Iterator[Opened]:
    made = Opened(qapp, pack)
    made.settle()
    yield made
    made.close()
