"""What opens under the buttons of the bar: by press, by key, and away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListWidget

from reader.kit.places import GlossaryAt, Home, PageAt, ServicesAt
from reader.ui.widgets.panel import Panel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.window_kit import Opened


def press(opened: Opened, words: str) -> None:
    """Press the button with these words, wherever it is."""
    found = [
        b
        for b in opened.window.findChildren(QAbstractButton)
        if b.isVisible() and words in (b.text(), b.accessibleName())
    ]
    assert found, words
    found[0].click()
    opened.settle()


def countries(opened: Opened) -> tuple[QLineEdit, QListWidget]:
    """The list of countries, open: where one types, and what there is."""
    opened.window.choose_country()
    assert opened.window.panel is not None
    field = opened.window.panel.findChild(QLineEdit)
    entries = opened.window.panel.findChild(QListWidget)
    assert field is not None
    assert entries is not None
    return field, entries


@pytest.mark.parametrize("name", ["size", "contrast", "language"])
def test_it_opens_under_its_button_and_a_second_press_closes_it(opened: Opened, name: str) -> None:
    tool = opened.window.furniture.tool(name)
    assert tool is not None
    tool.click()
    panel = opened.window.panel
    assert panel is not None
    assert panel.isVisible()
    assert not panel.geometry().intersects(opened.window.furniture.bar.geometry())
    tool.click()
    assert opened.window.panel is None


def test_escape_closes_the_panel_and_nothing_else(opened: Opened) -> None:
    opened.go(GlossaryAt("coercion"))
    opened.window.choose_country()
    opened.window.close_layer()
    assert opened.window.panel is None
    assert opened.window.navigator.here == GlossaryAt("coercion")


def test_a_press_beside_it_closes_it(opened: Opened) -> None:
    opened.window.choose_country()
    panel = opened.window.panel
    assert panel is not None
    QTest.mouseClick(
        panel, Qt.MouseButton.LeftButton, pos=panel.rect().bottomRight() - QPoint(9, 9)
    )
    assert opened.window.panel is None


def test_text_grows_and_the_panel_stays(opened: Opened) -> None:
    tool = opened.window.furniture.tool("size")
    assert tool is not None
    tool.click()
    press(opened, "Larger")
    assert opened.session.scale == pytest.approx(1.1)
    assert opened.window.panel is not None
    press(opened, "100 %")
    assert opened.session.scale == pytest.approx(1.0)


def test_looks_are_chosen(opened: Opened) -> None:
    tool = opened.window.furniture.tool("contrast")
    assert tool is not None
    tool.click()
    press(opened, "High contrast")
    assert opened.shared.theme.name == "contrast"


def test_a_country_is_typed_and_taken(opened: Opened) -> None:
    field, entries = countries(opened)
    QTest.keyClicks(field, "fr")
    assert entries.currentItem().text() == "France"
    QTest.keyClick(field, Qt.Key.Key_Return)
    opened.settle()
    assert opened.session.country == "FR"
    assert opened.window.panel is None
    assert opened.left == 0


def test_enter_in_a_list_never_reaches_the_way_out(opened: Opened, qtbot: QtBot) -> None:
    """Where the list was, the focus may fall on the first button there is: the way out."""
    opened.window.activateWindow()
    qtbot.waitUntil(opened.window.isActiveWindow)
    for country in ("", "fran", "united k"):
        field, _ = countries(opened)
        QTest.keyClicks(field, country)
        handle = opened.window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, Qt.Key.Key_Return)
        opened.settle()
        assert opened.left == 0
        assert QApplication.focusWidget() is not opened.window.furniture.exit


def test_arrows_move_in_the_list_while_one_types(opened: Opened) -> None:
    field, entries = countries(opened)
    QTest.keyClicks(field, "zzzz")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert opened.window.panel is not None
    field.clear()
    first = entries.item(0)
    entries.setCurrentItem(first)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert entries.currentRow() == 1
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert entries.currentItem() is first


def test_in_little_room_a_menu_has_the_rooms_and_the_tools(opened: Opened) -> None:
    opened.window.resize(420, 700)
    opened.settle()
    menu = opened.window.furniture.tool("menu")
    assert menu is not None
    assert menu.isVisible()
    menu.click()
    press(opened, "Article")
    assert opened.window.navigator.here == PageAt("article")
    menu.click()
    press(opened, "Text size")
    press(opened, "Larger")
    assert opened.session.scale > 1


def test_enter_presses_a_button(opened: Opened) -> None:
    tool = opened.window.furniture.tool("size")
    assert tool is not None
    opened.window.activateWindow()
    tool.setFocus()
    opened.settle()
    QTest.keyClick(tool, Qt.Key.Key_Return)
    assert opened.window.panel is not None


def test_the_ring_is_where_the_focus_is(opened: Opened, qtbot: QtBot) -> None:
    opened.window.activateWindow()
    qtbot.waitUntil(lambda: hasattr(opened.window, "_ring"))
    field, _ = countries(opened)
    QTest.keyClicks(field, "fran")
    QTest.keyClick(field, Qt.Key.Key_Return)
    opened.settle()
    focused = QApplication.focusWidget()
    assert focused is not opened.window.furniture.exit
    assert opened.window._ring.widget() is focused


def test_a_panel_goes_with_its_button(opened: Opened) -> None:
    """It was made anew for another country; the panel under the old one ended the process."""
    opened.go(ServicesAt())
    view = opened.window.view()
    press(opened, "Need: Any need")
    panel = view.findChild(Panel)
    assert panel is not None
    opened.session.live_in("FR")
    opened.settle()
    opened.go(Home())
    opened.window.resize(1200, 700)
    opened.go(ServicesAt())
    assert not [one for one in view.findChildren(Panel) if one.isVisible()]


def test_every_button_at_home_leads_somewhere(opened: Opened) -> None:
    opened.go(Home())
    names = [b.accessibleName() for b in opened.window.view().findChildren(QAbstractButton)]
    assert len(names) > 5
    for name in names:
        opened.go(Home())
        press(opened, name)
        assert opened.window.navigator.here != Home() or opened.window.panel is not None, name
        opened.window.close_panel()
