"""One number for the whole table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication

from reader.kit.model import Phone
from reader.kit.places import NumberAt, ServicesAt
from reader.ui.views.number import Digits
from reader.ui.widgets.qr import QrCode
from tests.ui.views.view_kit import button, find, inner, inside, names, press, said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from tests.ui.views.view_kit import Changed
    from tests.ui.window_kit import Opened

MAIN, DAY, NIGHT = NumberAt("gb-main-line"), NumberAt("gb-day-line"), NumberAt("gb-night-text")
ACTS = ["Back", "Hide the name", "Copy", "QR code"]


def digits(opened: Opened) -> Digits:
    found = inner(opened).findChild(Digits)
    assert found is not None
    return found


def code(opened: Opened) -> QrCode:
    found = [one for one in inner(opened).findChildren(QrCode) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_nothing_but_the_way_out_is_around_it(opened: Opened) -> None:
    opened.go(ServicesAt())
    parts = opened.window.furniture
    around = (parts._rail, parts._strip, parts.search, parts.tool("size"), parts.tool("language"))
    assert all(part.isVisible() for part in around)
    opened.go(MAIN)
    assert not any(part.isVisible() for part in around)
    assert parts.exit.isVisible()
    assert names(opened) == ACTS


def test_back_to_where_one_came_from(opened: Opened) -> None:
    opened.go(ServicesAt())
    opened.go(MAIN)
    press(opened, "Back")
    assert opened.window.navigator.here == ServicesAt()
    assert opened.window.furniture.search.isVisible()


def test_it_is_heard_digit_by_digit(opened: Opened) -> None:
    opened.go(MAIN)
    shown = digits(opened)
    assert shown.accessibleName() == "0 8 0 8, 1 5 7, 0 1 2 3"
    assert shown.focusPolicy() & Qt.FocusPolicy.TabFocus
    opened.go(NumberAt())
    assert digits(opened).accessibleName() == "9 9 9"


def test_a_hidden_name_leaves_the_number_where_it_is(opened: Opened) -> None:
    opened.go(MAIN)
    place = digits(opened).mapTo(opened.window, QPoint())
    assert "National Lantern Line" in said(opened)
    press(opened, "Hide the name")
    assert "National Lantern Line" not in said(opened)
    assert opened.window.view().subject() == "Number"
    assert digits(opened).mapTo(opened.window, QPoint()) == place
    press(opened, "Show the name")
    assert "National Lantern Line" in said(opened)


def test_a_hidden_name_is_nowhere_on_the_screen(opened: Opened) -> None:
    opened.go(NumberAt("gb-main-line"))
    assert any("Lantern" in words for words in said(opened))
    press(opened, "Hide the name")
    assert not any("Lantern" in words for words in said(opened))


def test_a_discreet_sitting_begins_with_it_hidden(opened: Opened) -> None:
    opened.session.discreet = True
    opened.go(MAIN)
    assert "Show the name" in names(opened)
    assert "National Lantern Line" not in said(opened)


@pytest.mark.parametrize("size", [(1366, 768), (640, 480), (640, 330)], ids=str)
def test_the_code_comes_into_sight_with_its_warning(opened: Opened, size: tuple[int, int]) -> None:
    opened.window.resize(*size)
    opened.go(MAIN)
    press(opened, "QR code")
    shown = code(opened)
    assert shown.accessibleName() == "QR code for tel:+448081570123"
    assert inside(shown)
    warning = find(
        opened, "A phone that reads this keeps it. Do not use a phone that somebody may look into."
    )
    assert inside(warning)
    assert inner(opened).depth() > 0
    press(opened, "QR code")
    assert not [one for one in inner(opened).findChildren(QrCode) if one.isVisible()]


def test_the_code_goes_with_its_number(opened: Opened) -> None:
    opened.go(MAIN)
    press(opened, "QR code")
    opened.go(DAY)
    assert not [one for one in inner(opened).findChildren(QrCode) if one.isVisible()]
    press(opened, "QR code")
    assert code(opened).accessibleName() == "QR code for tel:+442079460001"


@pytest.mark.usefixtures("_empty_clipboard")
def test_copy(opened: Opened) -> None:
    opened.go(MAIN)
    press(opened, "Copy")
    assert QGuiApplication.clipboard().text() == "0808 157 0123"
    assert button(opened, "Copied for a minute").isEnabled()


def test_facts_under_their_heads(opened: Opened) -> None:
    opened.go(DAY)
    words = said(opened)
    for head, value in (
        ("When", "Open now until 17:00"),
        ("Language", "English, Polish"),
        ("Cost", "Standard rate"),
        ("Your name", "Not known"),
    ):
        assert words.index(value) > words.index(head)
    opened.go(MAIN)
    assert "Not needed" in said(opened)
    assert "Free" in said(opened)
    assert "Checked 1 Nov 2026" in said(opened)


@pytest.mark.parametrize(
    ("phones", "reached", "words"),
    [
        (("+44 1",), False, "It cannot be reached from abroad."),
        (("+44 1",), None, "From abroad \u2066+44\u00a01\u2069: not known whether it connects"),
        (("+44 1",), True, "From abroad: \u2066+44\u00a01\u2069"),
        ((None, "+44 2"), True, "From abroad: \u2066+44\u00a02\u2069"),
        ((None,), True, "It can be reached from abroad."),
        ((None,), None, "It cannot be reached from abroad."),
    ],
)
def test_from_abroad(
    changed: Changed, phones: tuple[str | None, ...], *, reached: bool | None, words: str
) -> None:
    made = tuple(Phone("01", international) for international in phones)
    opened = changed({"gb-day-line": {"phones": made, "from_abroad": reached}})
    opened.go(DAY)
    assert [one for one in said(opened) if "abroad" in one] == [words]


def test_from_another_country_it_is_the_number_to_dial_there(opened: Opened) -> None:
    opened.session.live_in("FR")
    opened.go(MAIN)
    assert digits(opened).accessibleName() == "plus 4 4, 8 0 8, 1 5 7, 0 1 2 3"
    # A text number has none: it stays as it is.
    opened.go(NIGHT)
    assert digits(opened).accessibleName() == "8 5 9 9 9"


def test_a_text_number_says_so_also_where_the_name_is_hidden(opened: Opened) -> None:
    opened.go(NIGHT)
    assert "Send a text message to this number. · Text OWL to this number." in said(opened)
    press(opened, "Hide the name")
    # What an editor noted may name the line.
    assert "Send a text message to this number." in said(opened)
    assert not [words for words in said(opened) if "OWL" in words]
    opened.go(DAY)
    assert not [words for words in said(opened) if "text message" in words]


def test_the_emergency_number_of_another_country(opened: Opened) -> None:
    opened.go(NumberAt())
    assert "Danger now: United Kingdom" in said(opened)
    opened.session.live_in("FR")
    opened.settle()
    assert "Danger now: France" in said(opened)
    assert digits(opened).accessibleName() == "1 1 2"


def test_none_is_no_number(opened: Opened) -> None:
    opened.session.live_in("AQ")
    opened.go(NumberAt())
    assert "This kit has no such number" in said(opened)
    assert not button(opened, "Copy").isEnabled()
    assert not button(opened, "QR code").isEnabled()


def test_figures_keep_their_order_from_right_to_left(opened: Opened, qapp: QApplication) -> None:
    opened.go(MAIN)
    plain = digits(opened).grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        opened.settle()
        assert digits(opened).grab().toImage() == plain
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_facts_are_under_each_other_in_little_room(opened: Opened) -> None:
    def across() -> bool:
        heads = [
            find(opened, words).mapTo(opened.window, QPoint()).y() for words in ("When", "Cost")
        ]
        return heads[0] == heads[1]

    opened.go(DAY)
    assert across()
    opened.window.resize(400, 700)
    opened.settle()
    assert not across()
