from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from reader.safety.gesture import Gesture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


class Tried:
    def __init__(self, app: QApplication, field: QLineEdit) -> None:
        self.left = 0
        self.now = 0.0
        self.counts: list[int] = []
        self.field = field
        self.gesture = Gesture(app, clock=lambda: self.now, on_leave=self.leave)
        self.gesture.counted.connect(self.counts.append)

    def leave(self) -> None:
        self.left += 1

    def key(self, key: Qt.Key, *, up: bool = False, repeat: bool = False, **held: bool) -> None:
        kinds = QEvent.Type
        held_keys = Qt.KeyboardModifier.NoModifier
        for name, modifier in (
            ("ctrl", Qt.KeyboardModifier.ControlModifier),
            ("shift", Qt.KeyboardModifier.ShiftModifier),
            ("keypad", Qt.KeyboardModifier.KeypadModifier),
        ):
            if held.get(name):
                held_keys |= modifier
        event = QKeyEvent(kinds.KeyRelease if up else kinds.KeyPress, key, held_keys, "", repeat)
        window = self.field.window().windowHandle()
        assert window is not None
        self.gesture.eventFilter(window, event)

    def shift(self) -> None:
        self.key(Qt.Key.Key_Shift)
        self.key(Qt.Key.Key_Shift, up=True)


@pytest.fixture
def tried(qapp: QApplication, qtbot: QtBot) -> Iterator[Tried]:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    made = Tried(qapp, field)
    yield made
    qapp.removeEventFilter(made.gesture)
    made.gesture.deleteLater()


def test_three_presses_leave(tried: Tried) -> None:
    for _ in range(3):
        tried.shift()
        tried.now += 4.9
    assert tried.left == 1
    assert tried.counts == [1, 2, 0]


def test_it_counts_when_the_key_goes_down(tried: Tried) -> None:
    tried.shift()
    tried.shift()
    tried.key(Qt.Key.Key_Shift)
    assert tried.left == 1


def test_a_key_held_down_counts_once(tried: Tried) -> None:
    tried.key(Qt.Key.Key_Shift)
    for _ in range(20):
        tried.key(Qt.Key.Key_Shift, repeat=True)
    assert (tried.left, tried.counts) == (0, [1])


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Tab, Qt.Key.Key_F1, Qt.Key.Key_Control])
def test_another_key_takes_them_back(tried: Tried, key: Qt.Key) -> None:
    tried.shift()
    tried.shift()
    tried.key(key)
    tried.shift()
    assert tried.left == 0
    assert tried.counts == [1, 2, 0, 1]


def test_shift_with_ctrl_is_no_shift(tried: Tried) -> None:
    for _ in range(4):
        tried.key(Qt.Key.Key_Shift, ctrl=True)
    assert tried.left == 0


def test_a_click_takes_them_back(tried: Tried) -> None:
    tried.shift()
    tried.shift()
    QTest.mouseClick(tried.field.windowHandle(), Qt.MouseButton.LeftButton)
    tried.shift()
    assert tried.left == 0


def test_capital_letters_never_leave(tried: Tried) -> None:
    for letter in "THE INTERNET AND ITS ROLE" * 3:
        tried.key(Qt.Key.Key_Shift)
        tried.key(Qt.Key(ord(letter)), shift=True)
        tried.key(Qt.Key(ord(letter)), up=True, shift=True)
        tried.key(Qt.Key.Key_Shift, up=True)
    assert tried.left == 0


def test_it_lapses_and_says_so(tried: Tried) -> None:
    tried.shift()
    tried.gesture._lapse()
    assert tried.counts == [1, 0]


def test_what_comes_to_no_window_is_not_counted(tried: Tried) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    for _ in range(3):
        tried.gesture.eventFilter(QObject(), event)
    assert tried.left == 0


def test_keys_through_the_real_queue(tried: Tried, qtbot: QtBot) -> None:
    for _ in range(3):
        qtbot.keyPress(tried.field.windowHandle(), Qt.Key.Key_Shift)
        qtbot.keyRelease(tried.field.windowHandle(), Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: tried.left == 1)
