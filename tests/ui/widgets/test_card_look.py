"""The look of cards: the warning stands above every way to paper, whatever was wished."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from reader import paths
from reader.kit.pack import Pack
from reader.ui.printing.cards import CARDS, STYLES
from reader.ui.printing.grid import Grid
from reader.ui.printing.number_cards import Line, Wish
from reader.ui.printing.poster import Poster
from reader.ui.widgets.card_look import CardLook
from reader.ui.widgets.card_picture import CardPicture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.ui.window_kit import Opened

LINES = (Line("A line", "0808 157 0123"), Line("Another", "*3090"), Line("A third", "116 987"))
WARNING = "A card that is found can do harm, hidden or not."


@pytest.fixture
def look(opened: Opened) -> Iterator[CardLook]:
    """On the kit that ships, which has words for a disguise."""
    with Pack.open(paths.kit()) as pack:
        made = CardLook(opened.shared._replace(pack=pack))
        made.resize(700, 900)
        made.show()
        yield made
        made.hide()
        made.deleteLater()


def labels(look: CardLook) -> list[QLabel]:
    return [one for one in look.findChildren(QLabel) if one.isVisible() and one.text()]


def ways(look: CardLook) -> list[QPushButton]:
    return [one for one in look.findChildren(QPushButton) if one.isVisible()]


@pytest.mark.parametrize("width", [320, 700, 1200])
@pytest.mark.parametrize("size", CARDS)
@pytest.mark.parametrize("style", STYLES)
def test_the_warning_stands_above_every_way_to_paper(
    opened: Opened, look: CardLook, style: str, size: str, width: int
) -> None:
    look.resize(width, 900)
    for lines, languages in product(
        (LINES, LINES[:1], LINES[1:2]), (("en",), ("en", "ar", "vi", "ti"))
    ):
        look.show_wish(Wish(lines, languages, style, size))
        opened.settle()
        warnings = [one for one in labels(look) if one.text().startswith(WARNING)]
        assert len(warnings) == 1
        assert len(ways(look)) == 2
        bottom = warnings[0].mapTo(look, warnings[0].rect().bottomLeft()).y()
        for way in ways(look):
            assert way.mapTo(look, way.rect().topLeft()).y() > bottom


def test_without_a_number_there_is_no_way_to_paper(opened: Opened, look: CardLook) -> None:
    look.show_wish(Wish(LINES, ("en",)))
    look.show_wish(Wish((), ("en",)))
    opened.settle()
    assert ways(look) == []
    assert [one.text() for one in labels(look)] == ["Choose a number first."]
    assert not [one for one in look.findChildren(CardPicture) if one.isVisible()]


def test_a_disguise_is_explained_and_what_stays_plain_is_named(
    opened: Opened, look: CardLook
) -> None:
    look.show_wish(Wish(LINES, ("en", "ti"), "reference"))
    opened.settle()
    said = [one.text() for one in labels(look)]
    assert "*3090 has other signs than figures: it stays plain." in said
    assert any("116-987 is 116 987" in text for text in said)
    assert "Draft words, not yet read by a native reader: Tigrinya." in said
    look.show_wish(Wish(LINES[1:2], ("en",), "price"))
    opened.settle()
    assert not any(" is *3090" in one.text() for one in labels(look))
    look.show_wish(Wish(LINES, ("en",), "plain"))
    opened.settle()
    said = [one.text() for one in labels(look)]
    assert not any("stays plain" in text or "Draft" in text for text in said)


def test_its_buttons_lead_to_the_cards_and_the_poster(opened: Opened, look: CardLook) -> None:
    got: list[object] = []
    look.printing.connect(got.append)
    wish = Wish(LINES, ("en", "ar"), "price", "shoe", "A Trust")
    look.show_wish(wish)
    opened.settle()
    for way in ways(look):
        way.click()
    grid, poster = got
    assert isinstance(grid, Grid)
    assert grid.card == CARDS["shoe"]
    assert len(grid.faces) == len(LINES) * 2
    assert isinstance(poster, Poster)
    # A poster of the number that is seen.
    assert poster.wish == wish._replace(lines=LINES[-1:])
