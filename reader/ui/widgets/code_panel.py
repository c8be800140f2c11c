"""A QR code with the warning that belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.ui.widgets.parts import column, frame, label, note, row
from reader.ui.widgets.qr import QrCode

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.shared import Shared

_tr = QCoreApplication.translate


def code_panel(shared: Shared, text: str) -> QWidget:
    """The code of an address or number, and that a phone keeps what it has read."""
    code = QrCode(text, shared.theme.px(220), _tr("qr", "QR code for {0}").format(text))
    warning = note(
        shared,
        "warn",
        "triangle-alert",
        _tr(
            "qr",
            "A phone that reads this keeps it. Do not use a phone that somebody may look into.",
        ),
    )
    words = column(label(text, "ui"), warning, -1, gap=12)
    line = row(code, gap=20, margins=(16, 16, 16, 16))
    line.addLayout(words, 1)
    return frame(line, "card")
