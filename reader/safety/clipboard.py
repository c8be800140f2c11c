"""What we put in the clipboard: marked as nobody's business, cleared when it is still ours."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

# What clipboard histories look for, by system. Where it is not known it says nothing of the text.
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"\x00\x00\x00\x00",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
    "CanUploadToCloudClipboard": b"\x00\x00\x00\x00",
    "org.nspasteboard.ConcealedType": b"",
}


def words(text: str) -> QMimeData:
    """Text as data for the clipboard, with the marks against histories."""
    data = QMimeData()
    data.setText(text)
    for name, value in _MARKS.items():
        data.setData(name, QByteArray(value))
    return data


def copy(text: str) -> None:
    """Put text in the clipboard. Main thread only."""
    QGuiApplication.clipboard().setMimeData(words(text))


def clear() -> None:
    """Empty the clipboard and the selection where they are still ours. Main thread only."""
    board = QGuiApplication.clipboard()
    for mode, ours in (
        (QClipboard.Mode.Clipboard, board.ownsClipboard()),
        (QClipboard.Mode.Selection, board.ownsSelection()),
    ):
        if ours:
            board.clear(mode)
