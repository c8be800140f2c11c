from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from reader.modes.presenter.deck import Deck
from reader.modes.presenter.screens import Seats, seats

if TYPE_CHECKING:
    from reader.kit.pack import Pack


def deck(pack: Pack) -> Deck:
    pages = [pack.page("article", head.id, "en") for head in pack.pages("article", "en")]
    return Deck.of(page for page in pages if page is not None)


def test_on_and_back_and_no_further(pack: Pack) -> None:
    shown = deck(pack)
    shown.move(-1)
    assert shown.at == 0
    for _ in range(50):
        shown.move(1)
    assert shown.slide is shown.slides[-1]
    assert shown.next_slide is None
    shown.go(-5)
    assert shown.at == 0


def test_the_first_move_lifts_the_black(pack: Pack) -> None:
    shown = deck(pack)
    shown.black = True
    shown.move(1)
    assert (shown.black, shown.at) == (False, 0)


def test_notes_belong_to_the_slide_that_is_shown(pack: Pack) -> None:
    shown = deck(pack)
    assert "marmalade" in shown.notes.text
    assert "marmalade" not in repr(shown.slides)


class Screen:
    def __init__(self, *box: int) -> None:
        self._box = QRect(*box)

    def geometry(self) -> QRect:
        return self._box


def test_notes_need_a_second_screen_that_is_not_a_mirror() -> None:
    first, second = Screen(0, 0, 1024, 768), Screen(1024, 0, 1920, 1080)
    assert seats([first], 0) == Seats(0, None)
    assert seats([first, second], 0) == Seats(1, 0)
    assert seats([first, second], 0, swapped=True) == Seats(0, 1)
    assert seats([first, Screen(0, 0, 1024, 768)], 0) == Seats(0, None)
    assert seats([first, Screen(0, 0, 1920, 1080)], 0) == Seats(0, None)
