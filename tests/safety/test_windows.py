from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget

from reader.safety import windows

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_whatever_window_there_is_it_goes(qtbot: QtBot) -> None:
    menu = QMenu()
    menu.addAction("one")
    made = [QWidget(), QDialog(), QLabel("a tip", None, Qt.WindowType.ToolTip), menu]
    for one in made:
        qtbot.addWidget(one)
        one.show() if one is not menu else menu.popup(QPoint(5, 5))
    assert all(one.isVisible() for one in made)
    windows.hide_all()
    assert not [w for w in QApplication.topLevelWindows() if w.isVisible()]
    assert not any(one.isVisible() for one in made)
