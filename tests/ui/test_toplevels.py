"""Every window that the program can open, over a walk through everything: each has the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from reader.safety.button import ExitButton
from reader.ui import acts
from tests.ui.window_kit import PLACES

if TYPE_CHECKING:
    from tests.ui.window_kit import Opened


def others(opened: Opened) -> list[str]:
    """Windows on the screen that are not the one there should be."""
    return [
        type(widget).__name__
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible() and widget is not opened.window
    ]


def reachable(opened: Opened) -> bool:
    """Whether a press on the middle of the way out comes to it."""
    button = opened.window.findChild(ExitButton)
    assert button is not None
    middle = button.mapTo(opened.window, button.rect().center())
    size = button.size()
    assert min(size.width(), size.height()) >= 44
    assert button.isEnabled()
    return button.isVisible() and opened.window.childAt(middle) is button


# The smallest is 160 pixels wide at 100 % text.
@pytest.mark.parametrize(
    ("size", "scale"),
    [
        *(
            (size, scale)
            for size in ((1366, 768), (1024, 600), (640, 480))
            for scale in (1.0, 2.0, 4.0)
        ),
        ((320, 480), 1.0),
        ((320, 480), 2.0),
    ],
    ids=str,
)
def test_every_place_has_the_way_out(opened: Opened, size: tuple[int, int], scale: float) -> None:
    opened.session.look_as(scale=scale)
    opened.window.resize(*size)
    for place in PLACES:
        opened.go(place)
        assert reachable(opened), place
        assert others(opened) == [], place


def test_every_button_opens_only_what_is_in_the_window(opened: Opened) -> None:
    for place in PLACES:
        opened.go(place)
        names = [
            button.accessibleName()
            for button in opened.window.findChildren(QAbstractButton)
            if button.isVisible() and not isinstance(button, ExitButton)
        ]
        for name in names:
            opened.go(place)
            for button in opened.window.findChildren(QAbstractButton):
                if button.isVisible() and button.isEnabled() and button.accessibleName() == name:
                    button.click()
                    break
            opened.settle()
            assert others(opened) == [], (place, name)
            assert reachable(opened), (place, name)
            opened.window.close_panel()
            opened.session.look_as(scale=1.0, look="light")
            opened.settle()
    opened.session.rehearsal.end()


def test_every_key_opens_only_what_is_in_the_window(opened: Opened) -> None:
    for name, act in acts.of(opened.window).items():
        act()
        opened.settle()
        assert others(opened) == [], name
        assert reachable(opened), name


def test_no_menu_opens_anywhere(opened: Opened) -> None:
    for place in PLACES:
        opened.go(place)
        for widget in opened.window.findChildren(QWidget):
            if widget.isVisible():
                middle = widget.rect().center()
                event = QContextMenuEvent(
                    QContextMenuEvent.Reason.Mouse, middle, widget.mapToGlobal(middle)
                )
                QApplication.sendEvent(widget, event)
                assert others(opened) == [], (place, widget)
                assert QApplication.activePopupWidget() is None


def test_what_is_selected_is_not_dragged_away(opened: Opened) -> None:
    """A drag has a loop of its own, which keeps every key."""
    from reader.kit.places import PageAt
    from reader.ui.widgets.page_text import PageText

    opened.go(PageAt("article"))
    text = opened.window.view().findChild(PageText)
    assert text is not None
    text.selectAll()
    port = text.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    for step in range(1, 60, 6):
        QTest.mouseMove(port, QPoint(40 + step, 40 + step))
    assert not text.textCursor().hasSelection() or text.textCursor().selectedText()
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
