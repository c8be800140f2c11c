"""A poster: one sheet, everything inside it, strips with the number alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF

from reader.kit.disguise import figures
from reader.ui.printing import poster
from reader.ui.printing.number_cards import Line
from reader.ui.printing.pages import MM, SIZES, pdf, whole
from reader.ui.printing.poster import Poster
from tests.ui.printing.conftest import NUMBERS
from tests.ui.printing.rendered import inside, needs, read_aloud, sheets, text_of, words, written

if TYPE_CHECKING:
    from reader.kit.model import Service
    from reader.ui.printing.number_cards import Wish
    from reader.ui.shared import Shared

HIGH, WIDE = poster._STRIP
NAME = "Centre for Migrant and Refugee Women, UK"


def above_and_below(data: bytes, size: str) -> tuple[str, str]:
    """The words above the strips, and those on them."""
    edge = whole(size).height() / MM - HIGH
    found = words(data)
    return (
        " ".join(w.text for w in found if w.box.bottom() < edge),
        " ".join(w.text for w in found if w.box.top() > edge),
    )


def texts(shared: Shared, wish: Wish, size: str = "a4") -> list[str]:
    box = QRectF(0, 0, *whole(size).toTuple())
    made = Poster(shared, wish).on(size)
    found = written(lambda painter, _box: made.paint(painter, 0), box)
    return [text.replace("\u00a0", " ") for text in found]


@needs("pdftotext")
@pytest.mark.parametrize("number", [*NUMBERS, "*3090", "+44 800 012 1700", "4" * 20])
@pytest.mark.parametrize("size", SIZES)
def test_all_of_it_is_on_one_sheet_and_strips_have_the_number_alone(
    shared: Shared, wish: Wish, told: Service, size: str, number: str
) -> None:
    wish = wish._replace(lines=(Line("A line", number, told),), foot=NAME)
    data = pdf(Poster(shared, wish).on(size), size)
    paper = QRectF(0, 0, whole(size).width() / MM, whole(size).height() / MM)
    found = words(data)
    assert {w.sheet for w in found} == {0}
    for word in found:
        assert inside(word.box, paper.adjusted(4, 4, -4, -4)), word
    said, strips = above_and_below(data, size)
    for part in ("Somebody to talk to", "Có người để trò chuyện", "Free.", NAME, "In an emergency"):
        assert part in said
    assert said.startswith("Somebody to talk to")
    count = int(paper.width() // WIDE)
    assert count == 11
    assert "".join(strips.split()) == number.replace(" ", "") * count


def test_it_is_in_every_language_that_was_wished(shared: Shared, wish: Wish) -> None:
    said = texts(shared, wish)
    for lang in wish.languages:
        of = {word.id: word.text for word in shared.pack.wording(lang).cards}
        assert of["heading"] in said
        assert any(of["free"] in text for text in said)
    assert said.count(wish.lines[0].number) == 12


def test_a_poster_is_never_in_disguise(shared: Shared, wish: Wish) -> None:
    assert texts(shared, wish._replace(style="price")) == texts(shared, wish)


def test_of_what_is_not_known_and_not_wished_nothing_is_there(
    shared: Shared, wish: Wish, untold: Service
) -> None:
    said = texts(shared, wish._replace(lines=(Line("A line", NUMBERS[1], untold),)))
    assert not any("Free" in text for text in said)
    shared.session.country = "AQ"
    said = texts(shared, wish._replace(lines=(Line("Own", NUMBERS[1]),)))
    assert not any("emergency" in text or "Checked" in text for text in said)


def test_the_emergency_number_is_that_of_the_country(shared: Shared, wish: Wish) -> None:
    found = shared.pack.emergency(shared.session.country)
    assert found is not None
    said = texts(shared, wish)
    at = said.index("In an emergency:")
    # What keeps its order in Arabic is painted apart.
    assert next(figures(text) for text in said[at:] if figures(text)) == figures(found.number)


@needs("pdftoppm", "tesseract", "pdftotext")
def test_marked_and_read_by_a_machine_figures_are_in_order_also_in_arabic(
    shared: Shared, wish: Wish
) -> None:
    wish = wish._replace(languages=("ar",))
    for size in SIZES:
        data = pdf(Poster(shared, wish).on(size), size)
        assert wish.lines[0].number in text_of(data)
        # The great number stands in 42 mm under the headings.
        sheet = sheets(data, 300)[0]
        top = 16 + (whole(size).height() / MM - HIGH - 16 - 6) * 0.42
        box = QRectF(5, top + 4, whole(size).width() / MM - 10, 34)
        assert figures(read_aloud(sheet.part(box))) == figures(wish.lines[0].number)


@needs("pdftoppm")
@pytest.mark.parametrize("size", SIZES)
def test_nothing_of_one_strip_is_on_the_next(shared: Shared, wish: Wish, size: str) -> None:
    """By ink: between the dashes of two strips, a millimetre to each side is white."""
    made = Poster(shared, wish._replace(lines=(Line("A line", "4" * 20),)))
    sheet = sheets(pdf(made.on(size), size), 150)[0]
    width, height = whole(size).width() / MM, whole(size).height() / MM
    count = int(width // WIDE)
    left = (width - count * WIDE) / 2
    below = round((height - HIGH + 1) * sheet.dots)
    for at in range(1, count):
        for side in (-1.0, 1.0):
            assert sheet.strokes(sheet.column(left + at * WIDE + side)[below:]) == []
