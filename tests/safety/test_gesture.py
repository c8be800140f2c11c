from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QMenu, QWidget

from reader.safety.gesture import LEAVE_KEYS, Gesture

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
        QCoreApplication.sendEvent(window, event)

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


@pytest.mark.parametrize(("held", "left"), [("ShiftModifier", 0), ("NoModifier", 1)])
def test_a_click_with_shift_takes_them_back(tried: Tried, held: str, left: int) -> None:
    tried.shift()
    tried.shift()
    modifier = Qt.KeyboardModifier[held]
    QTest.mouseClick(tried.field.windowHandle(), Qt.MouseButton.LeftButton, modifier)
    tried.shift()
    assert tried.left == left


def test_capital_letters_never_leave(tried: Tried) -> None:
    for letter in "THE INTERNET AND ITS ROLE" * 3:
        tried.key(Qt.Key.Key_Shift)
        tried.key(Qt.Key(ord(letter)), shift=True)
        tried.key(Qt.Key(ord(letter)), up=True, shift=True)
        tried.key(Qt.Key.Key_Shift, up=True)
    assert tried.left == 0


def test_it_lapses_and_says_so(tried: Tried) -> None:
    tried.shift()
    tried.gesture._lapse.timeout.emit()
    assert tried.counts == [1, 0]


def test_what_comes_to_no_window_is_not_counted(tried: Tried) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    for _ in range(3):
        tried.gesture.eventFilter(QObject(), event)
    assert tried.left == 0


def test_keys_through_the_real_queue(tried: Tried, qtbot: QtBot) -> None:
    for _ in range(3):
        QTest.keyPress(tried.field.windowHandle(), Qt.Key.Key_Shift)
        QTest.keyRelease(tried.field.windowHandle(), Qt.Key.Key_Shift)
    qtbot.waitUntil(lambda: tried.left == 1)


def test_a_key_that_is_a_shortcut_is_another_key(tried: Tried) -> None:
    # Its press never comes to the window: Qt hands it to the shortcut.
    used: list[bool] = []
    shortcut = QShortcut(QKeySequence("Shift+F3"), tried.field)
    shortcut.activated.connect(lambda: used.append(True))
    tried.field.activateWindow()
    for _ in range(6):
        # QTest presses and lets go of Shift around it.
        QTest.keyClick(tried.field.windowHandle(), Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert used
    assert tried.left == 0


def test_left_and_right_may_overlap(tried: Tried) -> None:
    # The first is still held when the second goes down, and so on.
    for held in (False, True, True):
        tried.key(Qt.Key.Key_Shift, shift=held)
    assert tried.left == 1


def test_a_number_pads_mark_is_no_key(tried: Tried) -> None:
    for _ in range(3):
        tried.key(Qt.Key.Key_Shift, keypad=True)
    assert tried.left == 1


def test_it_goes_on_where_leaving_does_not_end_the_process(tried: Tried) -> None:
    for _ in range(7):
        tried.shift()
    assert tried.left == 2
    assert tried.counts == [1, 2, 0, 1, 2, 0, 1]


def test_a_menu_that_is_open_keeps_nobody_and_a_click_in_it_counts(
    tried: Tried, qtbot: QtBot
) -> None:
    menu = QMenu(tried.field)
    qtbot.addWidget(menu)
    menu.addAction("one")
    menu.popup(tried.field.mapToGlobal(QPoint(0, 0)))
    tried.shift()
    tried.shift()
    held = Qt.KeyboardModifier.ShiftModifier
    QTest.mousePress(menu.windowHandle(), Qt.MouseButton.LeftButton, held, QPoint(1, 1))
    tried.shift()
    assert tried.left == 0
    tried.shift()
    tried.shift()
    menu.close()
    assert tried.left == 1


def test_windows_that_come_later_are_watched(tried: Tried, qtbot: QtBot) -> None:
    later = QLineEdit()
    qtbot.addWidget(later)
    later.show()
    later.activateWindow()
    qtbot.waitUntil(later.hasFocus)
    tried.field = later
    for _ in range(3):
        tried.shift()
    assert tried.left == 1


def test_shift_in_a_word_being_composed_does_not_count(tried: Tried, qtbot: QtBot) -> None:
    tried.field.activateWindow()
    tried.field.setFocus()
    qtbot.waitUntil(tried.field.hasFocus)
    QCoreApplication.sendEvent(tried.field, QInputMethodEvent("bang", []))
    for _ in range(4):
        tried.shift()
    assert tried.left == 0
    # The field loses the focus, or goes: its half word keeps nobody here.
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    for _ in range(3):
        tried.shift()
    assert tried.left == 1


def test_it_swallows_nothing(tried: Tried) -> None:
    tried.field.setFocus()
    QTest.keyClicks(tried.field, "Ab")
    assert tried.field.text() == "Ab"


class TestOwnKey:
    def press(self, tried: Tried, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
        QTest.keyClick(tried.field.windowHandle(), key, held)

    def test_it_leaves_once(self, tried: Tried) -> None:
        self.press(tried, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
        assert tried.left == 1

    @pytest.mark.parametrize("name", ["F2", "F4", "F12", "Pause"])
    def test_another_may_be_chosen(self, tried: Tried, name: str) -> None:
        tried.gesture.own_key = name
        self.press(tried, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
        assert tried.left == 0
        key = LEAVE_KEYS[name]
        assert key is not None
        self.press(tried, key, Qt.KeyboardModifier.NoModifier)
        assert tried.left == 1

    def test_or_none(self, tried: Tried) -> None:
        tried.gesture.own_key = ""
        for key in filter(None, LEAVE_KEYS.values()):
            self.press(tried, key, Qt.KeyboardModifier.NoModifier)
        assert tried.left == 0

    @pytest.mark.parametrize("held", ["ShiftModifier", "ControlModifier", "AltModifier"])
    def test_with_another_key_it_is_that_keys(self, tried: Tried, held: str) -> None:
        self.press(tried, Qt.Key.Key_F9, Qt.KeyboardModifier[held])
        assert tried.left == 0

    def test_held_down_it_leaves_once(self, tried: Tried) -> None:
        """In practice the second time is in earnest."""
        window = tried.field.windowHandle()
        for repeat in (False, *[True] * 9):
            for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
                event = QKeyEvent(kind, Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier, "", repeat)
                QCoreApplication.sendEvent(window, event)
        assert tried.left == 1

    def test_ctrl_q_leaves_whatever_was_chosen(self, tried: Tried) -> None:
        tried.gesture.own_key = ""
        self.press(tried, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        assert tried.left == 1
        self.press(tried, Qt.Key.Key_Q, Qt.KeyboardModifier.NoModifier)
        assert tried.left == 1


@pytest.mark.parametrize("kind", [QLineEdit, QWidget, QDialog], ids=lambda k: k.__name__)
def test_closing_any_window_is_leaving(tried: Tried, qtbot: QtBot, kind: type[QWidget]) -> None:
    other = kind()
    qtbot.addWidget(other)
    other.show()
    tried.gesture.watch()
    assert not other.close()
    assert tried.left == 1
    assert other.isVisible()
