"""What every view of the helplines' room owes to keys, fingers, narrow windows and mirrored ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from reader.kit.places import (
    CardsAt,
    CheckingAt,
    LanguagesAt,
    NumberAt,
    PhrasesAt,
    ServiceAt,
    ServicesAt,
)
from reader.ui.widgets.panel import Panel
from tests.ui.views.view_kit import activate, buttons, inner, press
from tests.ui.window_kit import Opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.kit.pack import Pack
    from reader.kit.places import Place

PLACES: tuple[Place, ...] = (
    ServicesAt(),
    ServiceAt("gb-main-line"),
    ServiceAt("gb-day-line"),
    ServiceAt("ie-harbour"),
    NumberAt(),
    NumberAt("gb-day-line"),
    NumberAt("gb-night-text"),
    LanguagesAt(),
    LanguagesAt("ar-SD"),
    PhrasesAt(),
    PhrasesAt("ar"),
    PhrasesAt("ro", "number"),
    PhrasesAt("ar", "thanks"),
    CardsAt("gb-day-line"),
    CheckingAt(),
)
SIZES = [
    ((1366, 768), 1.0), ((1366, 768), 2.0), ((1024, 600), 1.0), ((1024, 600), 2.0),
    ((640, 480), 1.0),
]  # fmt: skip
# In pixels at 100 % text.
TARGET = 44


def heard(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()}"


def controls(opened: Opened) -> list[QWidget]:
    """What can be pressed or written in, and is not switched off."""
    view = opened.window.view()
    found = [*view.findChildren(QAbstractButton), *view.findChildren(QLineEdit)]
    return [one for one in found if one.isVisible() and one.isEnabled()]


def by_arrows(one: QWidget) -> bool:
    """Of choices of which one holds, Tab comes to that one and arrows go on from it."""
    return isinstance(one, QAbstractButton) and one.autoExclusive() and not one.isChecked()


def walked(opened: Opened) -> list[QWidget]:
    """What Tab comes to, from the view on, until it comes round."""
    activate(opened)
    opened.window.view().setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    for _ in range(300):
        now = QApplication.focusWidget()
        assert now is not None
        if now in seen:
            return seen
        seen.append(now)
        QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_Tab)
    raise AssertionError("Tab does not come round")


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_tab_comes_to_everything(opened: Opened, place: Place) -> None:
    opened.go(place)
    seen = walked(opened)
    missed = [one for one in controls(opened) if one not in seen and not by_arrows(one)]
    assert [heard(one) for one in missed] == []
    assert opened.window.furniture.exit in seen


def test_arrows_choose_among_those_of_which_one_holds(opened: Opened) -> None:
    opened.go(CardsAt())
    activate(opened)
    chips = [one for one in buttons(opened) if one.autoExclusive()]
    sizes = [one for one in chips if one.text().startswith(("Pocket", "Shoe"))]
    assert [one.isChecked() for one in sizes] == [True, False]
    sizes[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_Right)
    assert QApplication.focusWidget() is sizes[1]
    QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_Space)
    assert [one.isChecked() for one in sizes] == [False, True]
    assert inner(opened)._size == "shoe"  # type: ignore[attr-defined]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter], ids=str)
@pytest.mark.parametrize("place", PLACES, ids=str)
def test_keys_press_every_button(opened: Opened, place: Place, key: Qt.Key) -> None:
    opened.go(place)
    count = len(buttons(opened))
    assert count
    for at in range(count):
        opened.go(place)
        button = buttons(opened)[at]
        if not button.isEnabled() or (isinstance(button, QCheckBox) and key != Qt.Key.Key_Space):
            # A tick is ticked by the space bar, as everywhere.
            continue
        pressed = QSignalSpy(button.clicked)
        QTest.keyClick(button, key)
        assert pressed.count() == 1, heard(button)
        opened.settle()
        opened.window.close_panel()
        opened.window.view().close_layer()
        opened.session.filters = opened.session.filters._replace(free=False, open_now=False)


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_everything_has_a_name(opened: Opened, place: Place) -> None:
    opened.go(place)
    assert [type(one) for one in controls(opened) if not one.accessibleName().strip()] == []
    names = [one.accessibleName() for one in controls(opened)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("place", "name"),
    [
        (ServicesAt(), "Another time"),
        (ServicesAt(), "Need: Any need"),
        (PhrasesAt("ro"), "Language: Română. Change"),
        (CardsAt(), "Another service"),
    ],
    ids=str,
)
def test_tab_comes_to_everything_in_what_opens(opened: Opened, place: Place, name: str) -> None:
    opened.go(place)
    activate(opened)
    press(opened, name)
    panel = opened.window.findChild(Panel)
    assert panel is not None
    first = QApplication.focusWidget()
    assert panel.isAncestorOf(first)
    parts = [one for one in controls(opened) if panel.isAncestorOf(one)]
    assert parts
    seen = walked(opened)
    assert [heard(one) for one in parts if one not in seen and not by_arrows(one)] == []


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_escape_leaves_what_stands_alone_and_nothing_else(opened: Opened, place: Place) -> None:
    opened.go(CheckingAt())
    opened.go(place)
    opened.window.close_layer()
    opened.settle()
    alone = isinstance(place, (NumberAt, LanguagesAt, PhrasesAt))
    assert opened.window.navigator.here == (CheckingAt() if alone else place)


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_keys_scroll_where_there_is_more(opened: Opened, place: Place) -> None:
    opened.window.resize(640, 300)
    opened.go(place)
    scroller = inner(opened).scroller
    assert scroller is not None
    last = scroller.verticalScrollBar().maximum()
    assert last > 0
    activate(opened)
    opened.window.view().setFocus(Qt.FocusReason.OtherFocusReason)
    for key, depth in ((Qt.Key.Key_End, last), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(opened.window.windowHandle(), key)
        assert inner(opened).depth() == depth
    QTest.keyClick(opened.window.windowHandle(), Qt.Key.Key_PageDown)
    assert 0 < inner(opened).depth() <= last


@pytest.fixture(params=SIZES, ids=str)
def sized(request: pytest.FixtureRequest, qapp: QApplication, pack: Pack) -> Iterator[Opened]:
    """A window of a size in pixels, at a size of text."""
    size, scale = request.param
    made = Opened(qapp, pack, size=size)
    made.session.look_as(scale=scale)
    made.settle()
    yield made
    made.close()


def test_a_finger_hits_everything(sized: Opened) -> None:
    least = TARGET * sized.session.scale
    for place in PLACES:
        sized.go(place)
        low = [
            (place, heard(one), one.height())
            for one in buttons(sized)
            if one.height() < least
            and (isinstance(one, QCheckBox) or one.property("kind") != "tile")
        ]
        assert low == []


def test_nothing_is_cut_off_at_the_side(sized: Opened) -> None:
    for place in PLACES:
        sized.go(place)
        areas = [one for one in sized.window.view().findChildren(QScrollArea) if one.isVisible()]
        assert areas
        for area in areas:
            assert area.widget().width() <= area.viewport().width(), place
        for one in sized.window.view().findChildren(QWidget):
            fixed = isinstance(one, QPushButton) and one.text()
            if isinstance(one, QLabel):
                fixed = bool(one.text()) and not one.wordWrap()
            if fixed and one.isVisible():
                assert one.width() >= one.sizeHint().width(), (place, heard(one))


@pytest.fixture
def mirrored(opened: Opened, qapp: QApplication) -> Iterator[Opened]:
    """A window that is read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    opened.window.start_anew(ServicesAt())
    opened.settle()
    yield opened
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_from_right_to_left_numbers_and_the_way_out_stay(mirrored: Opened, place: Place) -> None:
    mirrored.go(place)
    assert mirrored.window.view().isRightToLeft()
    for one in mirrored.window.view().findChildren(QLabel):
        if one.property("kind") == "number":
            assert one.layoutDirection() == Qt.LayoutDirection.LeftToRight, one.text()
    button = mirrored.window.furniture.exit
    corner = button.mapTo(mirrored.window, button.rect().topRight())
    assert button.isVisible()
    assert mirrored.window.width() - corner.x() <= 20
    assert corner.y() <= 20
    first = min((one.mapTo(mirrored.window, QPoint()).x() for one in buttons(mirrored)), default=0)
    assert first >= 0


@pytest.mark.parametrize("place", [ServiceAt("gb-main-line"), NumberAt("gb-main-line")], ids=str)
def test_numbers_in_sentences_keep_their_order(opened: Opened, place: Place) -> None:
    opened.go(place)
    lines = [
        one.text()
        for one in opened.window.view().findChildren(QLabel)
        if "+44" in one.text() and one.property("kind") != "number"
    ]
    assert lines
    for line in lines:
        assert "\u2066+44\u00a0808\u00a0157\u00a00123\u2069" in line
