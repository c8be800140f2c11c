from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from reader.kit.slides import Slide, deck, notes

if TYPE_CHECKING:
    from reader.kit.pack import Pack


def test_a_page_as_slides(pack: Pack) -> None:
    page = pack.page("article", "first-page", "en")
    assert page is not None
    slides = deck(page)
    assert [s.kind for s in slides] == ["title", "points", "figure", "questions", "help"]
    assert slides[1].lines == ("Trust comes first.", "Somebody else gains.")
    assert slides[2].figure is not None
    assert slides[2].figure.bars[1].value == 20


def test_notes_are_another_type_and_never_in_a_slide(pack: Pack) -> None:
    page = pack.page("article", "first-page", "en")
    assert page is not None
    assert len(notes(page)) == len(deck(page))
    assert any("marmalade" in note.text for note in notes(page))
    assert "marmalade" not in repr(deck(page))
    assert "notes" not in {field.name for field in fields(Slide)}


def test_a_page_without_points_has_no_empty_slide(pack: Pack) -> None:
    page = pack.page("article", "second-page", "en")
    assert page is not None
    assert [s.kind for s in deck(page)] == ["title", "points", "help"]
