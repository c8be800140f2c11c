"""A card on the screen is as large as on paper, and is what will be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from reader import paths
from reader.kit.pack import Pack
from reader.ui.printing.cards import CARDS, STYLES
from reader.ui.printing.number_cards import Line, Wish, card
from reader.ui.printing.pages import MM
from reader.ui.widgets.card_picture import CardPicture

if TYPE_CHECKING:
    from tests.ui.window_kit import Opened

LINE = Line("A line", "0808 157 0123")


@pytest.mark.parametrize("size", CARDS)
@pytest.mark.parametrize(
    ("dots", "taken"),
    [(96, 96), (70, 70), (141, 141), (300, 300), (69, 96), (301, 96), (0, 96), (10_000, 96)],
)
def test_its_size_is_the_true_one_by_what_the_screen_says_of_itself(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, size: str, dots: int, taken: int
) -> None:
    """What no screen has is taken for the usual: a card must not fill the window, or vanish."""
    monkeypatch.setattr(CardPicture, "physicalDpiX", lambda _self: dots, raising=False)
    made = CardPicture(opened.shared, Wish((LINE,), ("en",), size=size), LINE, "en")
    for found, asked in zip((made.width(), made.height()), CARDS[size], strict=True):
        # An edge of one pixel on each side.
        assert abs((found - 2) * 25.4 / taken - asked) < 25.4 / taken


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("style", STYLES)
def test_it_is_what_will_be_printed_white_in_every_look(
    opened: Opened, monkeypatch: pytest.MonkeyPatch, style: str, lang: str
) -> None:
    opened.session.look_as(look="dark")
    opened.settle()
    monkeypatch.setattr(CardPicture, "physicalDpiX", lambda _self: 96, raising=False)
    wish = Wish((LINE,), (lang,), style)
    made = CardPicture(opened.shared, wish, LINE, lang)
    form = QImage.Format.Format_RGB32
    seen = made.grab().toImage().convertToFormat(form)
    # Without its edge, which is painted smooth.
    inside = seen.rect().adjusted(3, 3, -3, -3)
    asked = QImage(seen.size(), form)
    asked.fill(Qt.GlobalColor.white)
    blank = asked.copy()
    with QPainter(asked) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        card(opened.shared, wish, LINE, lang).paint(
            painter, QRectF(1, 1, *(side * MM for side in CARDS["pocket"]))
        )
    assert seen.copy(inside) == asked.copy(inside) != blank.copy(inside)


def test_what_is_heard_of_it_is_what_is_seen(opened: Opened) -> None:
    """A card in disguise is not said to be about somebody to talk to."""
    with Pack.open(paths.kit()) as pack:
        shared = opened.shared._replace(pack=pack)
        heard = {
            style: CardPicture(shared, Wish((LINE,), ("en",), style), LINE, "en").accessibleName()
            for style in STYLES
        }
    assert heard["plain"] == "Card: Somebody to talk to 0808 157 0123"
    assert heard["price"].split() == heard["reference"].split() == "Card: 0808 157 0123".split()
