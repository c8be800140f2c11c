from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QListView, QTextBrowser

from reader.kit.places import (
    AboutAt,
    GlossaryAt,
    Home,
    NumberAt,
    PageAt,
    ResultsFor,
    ServicesAt,
    Threshold,
)  # fmt: skip
from reader.ui.widgets.page_text import PageText
from tests.ui.window_kit import PLACES, Opened

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from reader.kit.pack import Pack
    from reader.kit.places import Place

SIZES = ((1366, 768), (1024, 600), (1920, 1080), (640, 480), (360, 640))


def heard(widget: QWidget) -> str:
    """The name that a screen reader is given."""
    found = QAccessible.queryAccessibleInterface(widget)
    return widget.accessibleName() or (found.text(QAccessible.Text.Name) if found else "")


def controls(window: QWidget) -> list[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QTextBrowser, QListView)
    return [w for kind in kinds for w in window.findChildren(kind) if w.isVisible()]


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_every_control_has_a_name(opened: Opened, place: Place) -> None:
    opened.go(place)
    nameless = [w for w in controls(opened.window) if not heard(w)]
    assert [(type(w).__name__, w.objectName()) for w in nameless] == []


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_way_out_is_in_its_corner_everywhere(
    qapp: QApplication, pack: Pack, size: tuple[int, int], scale: float
) -> None:
    opened = Opened(qapp, pack, size=size)
    try:
        opened.session.look_as(scale=scale)
        for place in PLACES:
            opened.go(place)
            button = opened.window.furniture.exit
            box = button.rect().translated(button.mapTo(opened.window, QPoint()))
            assert button.isVisible()
            assert opened.window.rect().contains(box), (place, box)
            assert opened.window.childAt(box.center()) is button
            assert opened.window.width() - box.right() <= 20
    finally:
        opened.close()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600), (1440, 720)], ids=str)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 3.0, 4.0])
def test_no_screen_asks_for_more_room_than_there_is(
    qapp: QApplication, pack: Pack, size: tuple[int, int], scale: float
) -> None:
    opened = Opened(qapp, pack, size=size)
    try:
        opened.session.look_as(scale=scale)
        opened.settle()
        for place in PLACES:
            opened.go(place)
            least = opened.window.minimumSizeHint()
            assert least.width() <= size[0], place
            assert least.height() <= size[1], place
    finally:
        opened.close()


def test_the_window_says_only_reader(opened: Opened) -> None:
    for place in PLACES:
        opened.go(place)
        assert opened.window.windowTitle() == "Reader"


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_shift_three_times_leaves_from_everywhere(opened: Opened, place: Place) -> None:
    opened.go(place)
    for _ in range(3):
        QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_Shift)
    assert opened.left == 1


def test_closing_is_leaving(opened: Opened) -> None:
    opened.window.close()
    assert opened.left == 1
    assert opened.window.isVisible()


def test_search_as_one_types_and_back_again(opened: Opened) -> None:
    opened.go(PageAt("article", "second-page"))
    field = opened.window.furniture.search
    field.setFocus()
    QTest.keyClicks(field, "groom")
    opened.settle()
    assert opened.window.navigator.here == ResultsFor("groom")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    opened.settle()
    assert opened.window.navigator.here == GlossaryAt("grooming")
    opened.window.move(-1)
    opened.settle()
    assert opened.window.navigator.here == ResultsFor("groom")


def test_enter_before_the_answer_opens_what_was_asked_last(opened: Opened) -> None:
    field = opened.window.furniture.search
    field.setFocus()
    QTest.keyClicks(field, "groom")
    opened.settle()
    field.selectAll()
    QTest.keyClicks(field, "coercion")
    QTest.keyClick(field, Qt.Key.Key_Return)
    opened.settle()
    assert opened.window.navigator.here == GlossaryAt("coercion")


def test_escape_gives_the_page_back(opened: Opened) -> None:
    opened.go(GlossaryAt("coercion"))
    field = opened.window.furniture.search
    field.setFocus()
    QTest.keyClicks(field, "owl")
    opened.settle()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    opened.settle()
    assert opened.window.navigator.here == GlossaryAt("coercion")
    assert field.text() == ""


def test_a_word_opens_beside_the_page(opened: Opened) -> None:
    opened.go(PageAt("article", "first-page"))
    view = opened.window.view()
    view.follow("term:coercion")  # type: ignore[attr-defined]
    assert view.card.isVisible()  # type: ignore[attr-defined]
    assert opened.window.navigator.here == PageAt("article", "first-page")
    opened.window.close_layer()
    assert not view.card.isVisible()  # type: ignore[attr-defined]


def test_a_figure_can_be_a_table(opened: Opened) -> None:
    opened.go(PageAt("article", "first-page"))
    view = opened.window.view()
    assert "2023" not in view.text.toPlainText()  # type: ignore[attr-defined]
    view.follow("table:0")  # type: ignore[attr-defined]
    assert "2023" in view.text.toPlainText()  # type: ignore[attr-defined]


def test_find_in_the_page(opened: Opened) -> None:
    opened.go(PageAt("article", "first-page"))
    view = opened.window.view()
    assert view.find_in_page()
    field = view.find_bar.findChild(QLineEdit)  # type: ignore[attr-defined]
    QTest.keyClicks(field, "point")
    assert len(view.text.extraSelections()) == 3  # type: ignore[attr-defined]
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert view.text.extraSelections() == []  # type: ignore[attr-defined]


def test_another_country_changes_the_numbers(opened: Opened) -> None:
    opened.go(ServicesAt())
    opened.session.live_in("FR")
    opened.settle()
    names = [
        b.accessibleName() for b in opened.window.findChildren(QAbstractButton) if b.isVisible()
    ]
    assert any("Ligne Claire" in name for name in names)
    assert any("1 1 2" in name for name in names)


def test_a_country_without_a_line_is_no_dead_end(opened: Opened) -> None:
    opened.session.live_in("VN")
    opened.go(ServicesAt())
    assert opened.window.view().subject()


def test_the_name_of_a_large_number_can_be_hidden(opened: Opened) -> None:
    opened.go(NumberAt("gb-main-line"))
    assert opened.window.view().subject() == "National Lantern Line"
    hide = next(
        b for b in opened.window.findChildren(QAbstractButton) if b.text() == "Hide the name"
    )
    hide.click()
    assert opened.window.view().subject() == "Number"


def test_looks_change_and_the_place_stays(opened: Opened) -> None:
    opened.go(GlossaryAt("coercion"))
    for look in ("dark", "contrast", "light"):
        opened.session.look_as(look=look)
        opened.settle()
        assert opened.shared.theme.name == look
        assert opened.window.navigator.here == GlossaryAt("coercion")


def test_starting_anew_leaves_nothing_behind(opened: Opened) -> None:
    opened.go(PageAt("article"))
    opened.window.furniture.search.setText("secret")
    opened.window.start_anew(Home())
    opened.settle()
    assert opened.window.furniture.search.text() == ""
    assert not opened.window.navigator.can_move(-1)


def test_find_follows_to_the_page_that_is_shown(opened: Opened) -> None:
    opened.go(PageAt("article", "first-page"))
    view = opened.window.view()
    view.find_in_page()
    field = view.find_bar.findChild(QLineEdit)  # type: ignore[attr-defined]
    QTest.keyClicks(field, "point")
    opened.go(PageAt("article", "second-page"))
    assert view.find_bar._found == []  # type: ignore[attr-defined]
    QTest.keyClick(field, Qt.Key.Key_Return)
    opened.go(PageAt("article", "first-page"))
    assert len(view.text.extraSelections()) == 3  # type: ignore[attr-defined]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert view.text.textCursor().document() is view.text.document()  # type: ignore[attr-defined]
    assert view.text.textCursor().selectedText().lower() == "point"  # type: ignore[attr-defined]


def test_the_size_of_text_holds_whatever_else_changes(opened: Opened) -> None:
    opened.session.look_as(scale=3.0)
    for change in (
        lambda: opened.session.look_as(look="dark"),
        lambda: opened.session.live_in("FR"),
        lambda: opened.go(PageAt("article", "second-page")),
        lambda: opened.go(ResultsFor("groom")),
        lambda: opened.window.move(-1),
        lambda: opened.session.look_as(look="contrast"),
    ):
        change()
        opened.settle()
        assert opened.shared.theme.scale == pytest.approx(3.0)
        assert opened.session.scale == pytest.approx(3.0)


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1024, 600)], ids=str)
@pytest.mark.parametrize(
    "place", [PageAt("article"), PageAt("guide"), GlossaryAt("coercion"), AboutAt()], ids=str
)
def test_another_look_changes_no_width(opened: Opened, size: tuple[int, int], place: Place) -> None:
    opened.window.resize(*size)
    opened.go(place)

    def widths() -> list[int]:
        return [text.width() for text in opened.window.view().findChildren(PageText)]

    before = widths()
    opened.session.look_as(look="dark")
    opened.settle()
    assert widths() == before


@pytest.mark.parametrize("place", [Home(), PageAt("article"), GlossaryAt()], ids=str)
def test_tab_goes_from_the_way_out_over_the_bar_and_the_rail_to_the_page(
    opened: Opened, place: Place
) -> None:
    # The first card has no rail: it is made when home wants one.
    opened.window.start_anew(Threshold("first"))
    opened.settle()
    parts = opened.window.furniture
    assert parts._rail is None
    opened.go(place)
    seen, now = [], parts.exit.nextInFocusChain()
    while now is not parts.exit:
        if now.isVisible() and now.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.append(now)
        now = now.nextInFocusChain()
    where = {
        "search": seen.index(parts.search),
        "tools": seen.index(parts.tool("language")),
        "rail": min(at for at, one in enumerate(seen) if parts._rail.isAncestorOf(one)),
        "rail ends": max(at for at, one in enumerate(seen) if parts._rail.isAncestorOf(one)),
        "page": min(at for at, one in enumerate(seen) if parts.stack.isAncestorOf(one)),
    }
    assert list(where.values()) == sorted(where.values()), where
