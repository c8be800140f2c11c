from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from reader.modes.idle import Idle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


def test_it_asks_counts_down_and_starts_anew(qapp: QApplication, qtbot: QtBot) -> None:
    idle = Idle(qapp, idle=4, warning=3, second=20)
    asked: list[int] = []
    idle.asked.connect(asked.append)
    with qtbot.waitSignal(idle.over):
        pass
    assert asked == [3, 2, 1]
    assert not idle.asking
    qapp.removeEventFilter(idle)
    idle.deleteLater()


def test_any_touch_stays(qapp: QApplication, qtbot: QtBot) -> None:
    idle = Idle(qapp, idle=4, warning=3, second=20)
    with qtbot.waitSignal(idle.asked):
        pass
    with qtbot.waitSignal(idle.stayed):
        idle.eventFilter(QObject(), QEvent(QEvent.Type.MouseButtonPress))
    assert not idle.asking
    qapp.removeEventFilter(idle)
    idle.deleteLater()
