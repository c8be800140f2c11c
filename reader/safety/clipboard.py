"""What we put in the clipboard: marked as nobody's business, cleared when it is still ours."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

# What clipboard histories look for, by system. Where it is not known it says nothing of the text.
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"\x00\x00\x00\x00",
    "CanIncludeInClipboardHistory": b"\x00\x00\x00\x00",
    "CanUploadToCloudClipboard": b"\x00\x00\x00\x00",
    "org.nspasteboard.ConcealedType": b"",
}
# Seconds that something copied stays.
KEPT = 60


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


class Care(QObject):
    """Marks whatever of ours comes into the clipboard, from a field too, and clears it after a minute.

    What a field copies comes without marks. It is exchanged before anybody is served: other programs
    get what is there when we come back to the loop.
    """

    def __init__(self, parent: QObject, *, second: int = 1000) -> None:
        super().__init__(parent)
        self._kept = QTimer(self)
        self._kept.setSingleShot(True)
        self._kept.setInterval(KEPT * second)
        self._kept.timeout.connect(clear)
        QGuiApplication.clipboard().dataChanged.connect(self._changed)

    def _changed(self) -> None:
        board = QGuiApplication.clipboard()
        if not board.ownsClipboard() or not board.text():
            return
        if not all(board.mimeData().hasFormat(name) for name in _MARKS):
            # This comes back here, marked.
            copy(board.text())
            return
        self._kept.start()
