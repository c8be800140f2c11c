"""Windows on kits of which some services say something else."""

from __future__ import annotations

import copy
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication

from reader.authoring.write_pack import write_pack
from reader.kit.pack import Pack
from tests.ui.views.view_kit import window_on

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from reader.authoring.content import Content
    from tests.ui.views.view_kit import Changed
    from tests.ui.window_kit import Opened


@pytest.fixture
def remade(
    small_content: Content, tmp_path: Path, qapp: QApplication
) -> Iterator[Callable[[Callable[[Content], object]], Opened]]:
    """A window on the small kit after something was changed in its content."""
    with ExitStack() as stack:

        def make(change: Callable[[Content], object]) -> Opened:
            content = copy.copy(small_content)
            change(content)
            write_pack(content, tmp_path / "other.kit")
            pack = stack.enter_context(Pack.open(tmp_path / "other.kit"))
            return stack.enter_context(window_on(qapp, pack))

        yield make


@pytest.fixture
def changed(remade: Callable[[Callable[[Content], object]], Opened]) -> Changed:
    """A window on the small kit with other values in some services."""

    def make(values: dict[str, dict[str, object]]) -> Opened:
        def change(content: Content) -> None:
            content.services = [
                s._replace(**values.get(s.id, {}))  # type: ignore[arg-type]
                for s in content.services
            ]

        return remade(change)

    return make


@pytest.fixture
def _empty_clipboard(qapp: QApplication) -> Iterator[None]:
    del qapp
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()
