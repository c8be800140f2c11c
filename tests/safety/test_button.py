from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
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


def test_a_screen_readers_press_is_a_click(button: ExitButton, pressed: list[str]) -> None:
    button.click()
    assert pressed == ["left"]


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
