"""Languages to point to: all of them, with all their letters, on one sheet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF

from reader.ui.printing import language_sheet
from reader.ui.printing.language_sheet import LanguageCard
from reader.ui.printing.pages import MM, SIZES, pdf, whole
from tests.ui.printing.rendered import inside, needs, sheets, text_of, unpacked, words, written

if TYPE_CHECKING:
    from reader.ui.shared import Shared

COLUMNS = language_sheet._COLUMNS


def room(size: str) -> QRectF:
    """Where the names stand, in millimetres."""
    edge = language_sheet._MARGIN
    width, height = whole(size).width() / MM, whole(size).height() / MM
    head, foot = language_sheet._HEAD, language_sheet._FOOT
    return QRectF(edge, edge + head, width - 2 * edge, height - 2 * edge - head - foot)


@pytest.mark.parametrize("size", SIZES)
def test_every_language_by_its_own_name_and_by_the_workers(shared: Shared, size: str) -> None:
    made = LanguageCard(shared).on(size)
    assert made.count == 1
    said = written(lambda p, _b: made.paint(p, 0), QRectF(0, 0, *whole(size).toTuple()))
    assert said[0] == "Point to your language"
    spoken = shared.pack.spoken()
    assert len(spoken) > 60
    # What needs two faces is painted in parts.
    whole_text = "".join("".join(said[2:]).split())
    for one in spoken:
        pair = "".join(f"{one.own}{one.name}".split())
        assert pair in whole_text, one
    assert said[1] == f"As of 25 November 2026. {len(spoken)} languages."


@needs("pdftotext")
@pytest.mark.parametrize("size", SIZES)
def test_all_is_on_the_one_sheet_and_each_name_in_its_own_field(shared: Shared, size: str) -> None:
    data = pdf(LanguageCard(shared).on(size), size)
    found, names = words(data), room(size)
    paper = QRectF(0, 0, whole(size).width() / MM, whole(size).height() / MM)
    assert {w.sheet for w in found} == {0}
    assert all(inside(w.box, paper.adjusted(5, 5, -5, -5)) for w in found)
    spoken = shared.pack.spoken()
    rows = -(-len(spoken) // COLUMNS)
    width, height = names.width() / COLUMNS, names.height() / rows
    for place, one in enumerate(spoken):
        down, along = divmod(place, COLUMNS)
        corner = (names.x() + along * width, names.y() + down * height)
        field = QRectF(*corner, width, height)
        there = [w.text for w in found if field.contains(w.box.center())]
        assert set(one.name.split()) <= set(there), one
    assert "As of 25 November 2026." in text_of(data)


@pytest.mark.parametrize("size", SIZES)
def test_no_letter_is_an_empty_box(shared: Shared, size: str) -> None:
    """The first glyph of every face stands for letters that it lacks; poppler is not asked."""
    data = pdf(LanguageCard(shared).on(size), size)
    painted = [part for part in unpacked(data) if b" Tf" in part]
    glyphs = re.findall(rb"<([0-9A-Fa-f]{4})>", b"".join(painted))
    assert len(glyphs) > 500
    assert b"0000" not in glyphs


@needs("pdftoppm")
@pytest.mark.parametrize("size", SIZES)
def test_no_name_runs_into_its_neighbour(shared: Shared, size: str) -> None:
    """By ink: between two fields is white, from the head to the foot."""
    sheet = sheets(pdf(LanguageCard(shared).on(size), size), 300)[0]
    names = room(size)
    rows = -(-len(shared.pack.spoken()) // COLUMNS)
    top, bottom = (round(y * sheet.dots) for y in (names.top(), names.bottom()))
    for at in range(COLUMNS + 1):
        column = sheet.column(names.left() + names.width() * at / COLUMNS)
        assert sheet.strokes(column[top:bottom]) == []
    for at in range(rows + 1):
        assert sheet.strokes(sheet.row(names.top() + names.height() * at / rows)) == []


@needs("pdftoppm")
@pytest.mark.parametrize("size", SIZES)
def test_no_name_is_cut_off_at_the_edge_of_its_field(shared: Shared, size: str) -> None:
    """By ink: just inside a field's left and right edge is white, halfway up."""
    sheet = sheets(pdf(LanguageCard(shared).on(size), size), 300)[0]
    names, spoken = room(size), shared.pack.spoken()
    rows = -(-len(spoken) // COLUMNS)
    width, height = names.width() / COLUMNS, names.height() / rows
    for place, one in enumerate(spoken):
        down, along = divmod(place, COLUMNS)
        top, left = names.top() + down * height, names.left() + along * width
        begin, end = (
            round((top + 0.15 * height) * sheet.dots),
            round((top + 0.85 * height) * sheet.dots),
        )
        for x in (left + 1.0, left + width - 1.0):
            assert sheet.strokes(sheet.column(x)[begin:end]) == [], one
