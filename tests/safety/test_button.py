from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QEventPoint,
    QIcon,
    QPixmap,
    QPointingDevice,
    QTouchEvent,
)
from PySide6.QtTest import QTest

from reader.safety.button import ExitButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def pressed() -> list[str]:
    return []


@pytest.fixture
def button(qtbot: QtBot, pressed: list[str]) -> ExitButton:
    made = ExitButton(on_leave=lambda: pressed.append("left"))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_leaves_on_the_press_not_on_the_release(button: ExitButton, pressed: list[str]) -> None:
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    assert pressed == ["left"]


def test_another_mouse_button_does_nothing(button: ExitButton, pressed: list[str]) -> None:
    QTest.mousePress(button, Qt.MouseButton.RightButton)
    assert pressed == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_leave_on_the_way_down(button: ExitButton, pressed: list[str], key: Qt.Key) -> None:
    QTest.keyPress(button, key)
    assert pressed == ["left"]


def test_other_keys_do_not(button: ExitButton, pressed: list[str]) -> None:
    QTest.keyClick(button, Qt.Key.Key_A)
    assert pressed == []


def test_letting_go_is_no_second_press(button: ExitButton, pressed: list[str]) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert pressed == ["left", "left"]


def test_a_screen_readers_press_leaves_at_once(
    button: ExitButton, pressed: list[str], qtbot: QtBot
) -> None:
    face = QAccessible.queryAccessibleInterface(button)
    with qtbot.waitSignal(button.clicked):
        face.actionInterface().doAction("Press")
        assert pressed == ["left"]
    assert pressed == ["left"]


def test_a_touch_leaves_when_it_begins(button: ExitButton, pressed: list[str]) -> None:
    point = QEventPoint(1, QEventPoint.State.Pressed, QPointF(5, 5), QPointF(5, 5))
    touch = QTouchEvent(
        QEvent.Type.TouchBegin,
        QPointingDevice.primaryPointingDevice(),
        Qt.KeyboardModifier.NoModifier,
        [point],
    )
    QCoreApplication.sendEvent(button, touch)
    assert pressed == ["left"]


def test_the_dots_take_the_icons_place_and_a_filled_one_more_each_time(button: ExitButton) -> None:
    pixmap = QPixmap(20, 20)
    pixmap.fill(QColor("#00ff00"))
    button.setIcon(QIcon(pixmap))
    button.setStyleSheet("QPushButton { background: #b00020; color: #ffffff; border: 0 }")
    button.resize(button.sizeHint())
    assert count_of(button, "#00ff00") > 100
    white = []
    for count in (1, 2, 3):
        button.show_count(count)
        assert count_of(button, "#00ff00") == 0
        white.append(count_of(button, "#ffffff"))
    assert white[0] + 10 < white[1]
    assert white[1] + 10 < white[2]


def test_the_dots_stand_after_the_words_in_both_directions(button: ExitButton) -> None:
    words, dots = button._parts(button.rect())
    assert words.right() < dots.left()
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    words, dots = button._parts(button.rect())
    assert dots.right() < words.left()
    plain = button.grab().toImage()
    button.show_count(2)
    assert button.grab().toImage() != plain


def test_the_count_is_said_only_when_somebody_listens(
    button: ExitButton, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda e: said.append(e.message()))
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    button.show_count(1)
    assert said == []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    for count in (2, 2, 0):
        button.show_count(count)
    assert said == ["Leaving: 2 of 3"]
    # A voice can betray: it can be made silent. The dots go on.
    button.spoken = False
    button.show_count(1)
    assert said == ["Leaving: 2 of 3"]
    assert button._count == 1


def count_of(button: ExitButton, colour: str) -> int:
    image = button.grab().toImage()
    names = (
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    )
    return sum(name == colour for name in names)


def test_nothing_moves_while_it_counts(button: ExitButton) -> None:
    plain, size = button.grab().toImage(), button.sizeHint()
    for count in (1, 2, 3):
        button.show_count(count)
        button.show_count(count)
        assert button.sizeHint() == size
        assert button.grab().toImage() != plain
    button.show_count(0)
    assert button.grab().toImage() == plain


def test_it_is_named_and_large_enough(button: ExitButton) -> None:
    assert button.accessibleName() == "Leave now"
    assert button.accessibleDescription()
    assert button.sizeHint().height() >= 44
