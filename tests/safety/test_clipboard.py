from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

from reader.safety import clipboard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_what_is_copied_is_marked_as_nobodys_business(qapp: QApplication) -> None:
    clipboard.copy("0808 157 0123")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "0808 157 0123"
    for name in ("x-kde-passwordManagerHint", "CanIncludeInClipboardHistory",
                 "ExcludeClipboardContentFromMonitorProcessing"):  # fmt: skip
        assert data.hasFormat(name)
    clipboard.clear()


def test_what_is_ours_is_cleared(qapp: QApplication) -> None:
    board = QGuiApplication.clipboard()
    clipboard.copy("a")
    if board.supportsSelection():
        board.setText("b", QClipboard.Mode.Selection)
    clipboard.clear()
    assert board.text() == ""
    assert board.text(QClipboard.Mode.Selection) == ""
    clipboard.clear()


def test_words_alone(qapp: QApplication) -> None:
    assert isinstance(clipboard.words("x"), QMimeData)
    assert not clipboard.words("x").hasHtml()
