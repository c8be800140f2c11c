"""A guide is walked step by step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from reader.kit.places import PageAt

if TYPE_CHECKING:
    from tests.ui.window_kit import Opened


def named(opened: Opened, begins: str) -> QPushButton | None:
    found = [
        b
        for b in opened.window.view().findChildren(QPushButton)
        if b.isVisible() and b.text().startswith(begins)
    ]
    return found[0] if found else None


def test_forward_and_back(opened: Opened) -> None:
    opened.go(PageAt("guide", "listen"))
    view = opened.window.view()
    first = view.text.toPlainText()  # type: ignore[attr-defined]
    on = named(opened, "Next")
    assert on is not None
    on.click()
    opened.settle()
    assert view.text.toPlainText() != first  # type: ignore[attr-defined]
    back = [b for b in view.findChildren(QPushButton) if b.isVisible() and b is not on]
    steps = 0
    while (on := named(opened, "Next")) is not None and steps < 20:
        on.click()
        opened.settle()
        steps += 1
    assert steps < 20
    assert back
