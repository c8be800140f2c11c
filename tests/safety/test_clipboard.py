from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QLineEdit

from reader.safety import clipboard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


def test_what_is_copied_is_marked_as_nobodys_business() -> None:
    clipboard.copy("0808 157 0123")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "0808 157 0123"
    for name in ("x-kde-passwordManagerHint", "CanIncludeInClipboardHistory",
                 "ExcludeClipboardContentFromMonitorProcessing"):  # fmt: skip
        assert data.hasFormat(name)
    clipboard.clear()


def test_what_is_ours_is_cleared() -> None:
    board = QGuiApplication.clipboard()
    clipboard.copy("a")
    if board.supportsSelection():
        board.setText("b", QClipboard.Mode.Selection)
    clipboard.clear()
    assert board.text() == ""
    assert board.text(QClipboard.Mode.Selection) == ""
    clipboard.clear()


def test_words_alone() -> None:
    assert isinstance(clipboard.words("x"), QMimeData)
    assert not clipboard.words("x").hasHtml()


def test_what_is_another_programs_by_now_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    cleared: list[QClipboard.Mode] = []
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: False)
    monkeypatch.setattr(QClipboard, "ownsSelection", lambda _self: True)
    monkeypatch.setattr(QClipboard, "clear", lambda _self, mode: cleared.append(mode))
    clipboard.clear()
    assert cleared == [QClipboard.Mode.Selection]


def test_what_a_field_copies_is_marked_and_cleared_too(qtbot: QtBot) -> None:
    care = clipboard.Care(QGuiApplication.instance(), second=1)  # type: ignore[arg-type]
    field = QLineEdit("a searched word")
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "a searched word"
    assert data.hasFormat("x-kde-passwordManagerHint")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")
    care.deleteLater()
