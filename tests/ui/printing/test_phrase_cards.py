"""Sentences as cards: all that there are in a language, and no other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF

from reader.ui.printing.cards import CARDS, PhraseCard
from reader.ui.printing.pages import MM, SIZES, pdf
from reader.ui.printing.phrase_cards import phrase_cards
from tests.ui.printing.rendered import inside, needs, text_of, words, written

if TYPE_CHECKING:
    from reader.kit.pack import Pack
    from reader.ui.shared import Shared


def card_of(face: object) -> PhraseCard:
    found = getattr(face, "__self__", None)
    assert isinstance(found, PhraseCard)
    return found


def test_every_sentence_of_a_language_in_its_order(shared: Shared) -> None:
    for lang in shared.pack.wordings():
        wording = shared.pack.wording(lang)
        made = [card_of(face) for face in phrase_cards(shared, lang).faces]
        assert [one.text for one in made] == [phrase.text for phrase in wording.phrases]
        assert {one.answers for one in made} == {wording.answers}
        assert {one.lettering.rtl for one in made} == {lang in ("ar", "fa", "ur")}


def test_what_is_not_translated_is_left_out_and_the_rest_has_its_own_english(
    pack: Pack, shared: Shared
) -> None:
    small = shared._replace(pack=pack)
    made = [card_of(face) for face in phrase_cards(small, "ro").faces]
    assert [(one.text, one.below) for one in made] == [
        ("Doriți un număr la care puteți suna?", "Would you like a number you can call?"),
        ("Mulțumesc că ați vorbit cu mine.", "Thank you for talking with me."),
    ]
    made = [card_of(face) for face in phrase_cards(small, "en").faces]
    assert [one.below for one in made] == ["", "", ""]


def test_a_language_without_phrases_gives_them_in_english(shared: Shared) -> None:
    made = [card_of(face) for face in phrase_cards(shared, "bn").faces]
    assert made == [card_of(face) for face in phrase_cards(shared, "en").faces]


@needs("pdftotext")
@pytest.mark.parametrize("size", SIZES)
def test_each_card_is_in_its_cell(shared: Shared, size: str) -> None:
    on = phrase_cards(shared, "vi").on(size)
    found = words(pdf(on, size))
    assert (on.cell(0).width(), on.cell(0).height()) == CARDS["pocket"]
    faces = [card_of(face) for face in phrase_cards(shared, "vi").faces]
    for at, made in enumerate(faces):
        sheet, place = divmod(at, on.cells)
        cell = on.cell(place)
        there = [w for w in found if w.sheet == sheet and cell.contains(w.box.center())]
        assert all(inside(w.box, cell) for w in there)
        assert set(made.below.split()) <= {w.text for w in there}
        box = QRectF(0, 0, *(side * MM for side in CARDS["pocket"]))
        assert made.answers == tuple(written(made.paint, box)[-3:])


@needs("pdftotext")
@pytest.mark.parametrize("size", SIZES)
def test_the_worker_is_told_how_to_use_them(shared: Shared, size: str) -> None:
    said = text_of(pdf(phrase_cards(shared, "ti").on(size), size))
    for part in (
        "Show one card at a time. An answer that is pointed to is not written down.",
        "Print at 100 %: the line above is 50 mm, a card 85 × 54 mm.",
        "Draft words, not yet read by a native reader: Tigrinya.",
    ):
        assert said.count(part) == phrase_cards(shared, "ti").on(size).count
    assert "Draft words" not in text_of(pdf(phrase_cards(shared, "en").on(size), size))
