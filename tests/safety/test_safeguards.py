from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.safety import clipboard, leave
from reader.safety.leave import Step
from reader.safety.safeguards import Safeguards

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def safe(qapp: QApplication, ends: list[str]) -> Safeguards:
    del ends
    return Safeguards(qapp)


@pytest.mark.usefixtures("safe")
def test_leaving_hides_then_clears_then_ends(qtbot: QtBot, ends: list[str]) -> None:
    """In this order: what clears may ask the window system, and nobody waits for that."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    board = QGuiApplication.clipboard()
    clipboard.copy("0800 000 000")
    board.setText("selected", QClipboard.Mode.Selection)
    seen: list[tuple[bool, str]] = []
    leave.register(Step.STOP, lambda: seen.append((window.isVisible(), board.text())))
    leave.leave()
    assert seen == [(False, "0800 000 000")]
    assert board.text() == ""
    assert board.text(QClipboard.Mode.Selection) == ""
    assert ends == ["end"]


def test_every_gesture_comes_to_the_same_end(
    safe: Safeguards, qtbot: QtBot, ends: list[str]
) -> None:
    from PySide6.QtCore import Qt

    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    safe.gesture.watch()
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_F9)
    assert ends == ["end"]
    field.show()
    field.windowHandle().close()
    assert ends == ["end", "end"]


def test_what_is_copied_anywhere_is_cared_for(safe: Safeguards, qtbot: QtBot) -> None:
    field = QLineEdit("a word")
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasFormat("x-kde-passwordManagerHint")
    assert safe.care is not None
    clipboard.clear()


def test_a_kiosk_has_its_own_end_of_a_gesture(
    qapp: QApplication, qtbot: QtBot, ends: list[str]
) -> None:
    from PySide6.QtCore import Qt

    cleared: list[str] = []
    made = Safeguards(qapp, on_leave=lambda: cleared.append("cleared"))
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    made.gesture.watch()
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_F9)
    assert (cleared, ends) == (["cleared"], [])
