"""Running text on sheets."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from reader.kit.blocks import ItemList, Paragraph, Text
from reader.kit.places import Home, PageAt
from reader.ui import acts, faces
from reader.ui.printing.pages import MM, SIZES, pdf, whole
from reader.ui.printing.papers import paper_of
from reader.ui.printing.sheets import FOOT, MARGIN, Sheets
from tests.ui.printing.rendered import needs, words
from tests.ui.printing.rendered import sheets as sheets_of

if TYPE_CHECKING:
    from reader.ui.document import Writer
    from reader.ui.printing.sheets import Paper
    from reader.ui.shared import Shared
    from tests.ui.window_kit import Opened


@pytest.fixture
def paper(opened: Opened) -> Paper:
    opened.session.look_as(scale=2.0, look="dark")
    opened.settle()
    opened.go(PageAt("article", "second-page"))
    found = opened.window.view().paper()
    assert found is not None
    return found


def test_it_is_dark_on_white_whatever_the_screen_has(paper: Paper) -> None:
    sheets = Sheets(paper, "a4")
    image = QImage(whole("a4").toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        sheets.paint(painter, 0)
    greys = [image.pixelColor(x, y).lightness() for x in range(80, 700, 3) for y in range(75, 400)]
    assert min(greys) < 80
    assert max(greys) == 255
    # No dark ground: most of it is paper.
    assert sum(grey > 200 for grey in greys) > len(greys) * 0.6


def test_what_only_leads_about_a_screen_is_not_on_paper(opened: Opened) -> None:
    pages = opened.shared.pack.pages("article", "en")
    shown, printed = "", ""
    for head in pages:
        opened.go(PageAt("article", head.id))
        view = opened.window.view()
        found = view.paper()
        assert found is not None
        printed += found.document.toPlainText()
        shown += view.text.document().toPlainText()  # type: ignore[attr-defined]
    assert "Skip to what helps" in shown
    assert "Skip to what helps" not in printed
    assert pages[0].title in printed


@needs("pdftotext")
@pytest.mark.parametrize("size", SIZES)
def test_all_of_the_text_is_on_the_sheets_once_and_inside_their_margins(
    paper: Paper, size: str
) -> None:
    sheets = Sheets(paper, size)
    found = words(pdf(sheets, size))
    height, width = whole(size).height() / MM, whole(size).width() / MM
    bottom = height - (MARGIN + FOOT) / MM
    text = [w for w in found if w.box.bottom() < bottom + 0.5]
    foot = [w for w in found if w.box.bottom() >= bottom + 0.5]
    assert [w.text for w in text] == paper.document.toPlainText().replace("\ufffc", " ").split()
    for word in found:
        assert word.box.left() > MARGIN / MM - 0.5
        assert word.box.top() > MARGIN / MM - 0.5
        assert word.box.right() < width - MARGIN / MM + 0.5
    for sheet in range(sheets.count):
        said = " ".join(w.text for w in foot if w.sheet == sheet)
        assert said == paper.foot.format(sheet + 1, sheets.count)


@needs("pdftotext", "pdftoppm")
def test_an_arabic_page_has_its_bullets_on_the_right_and_its_figures_in_order(
    shared: Shared,
) -> None:
    """B107: right on the screen and turned round in the file."""
    faces.for_language("ar")
    items = tuple((Paragraph((Text(text),)),) for text in ("ولد في 1986 في لندن", "ثم 2004"))

    def write(writer: Writer) -> None:
        writer.blocks((ItemList(ordered=False, items=items),))
        writer.number("اتصال", "+44 800 012 1700")

    data = pdf(paper_of(shared, write, date(2026, 11, 25)).on("a4"), "a4")
    found, sheet = words(data), sheets_of(data, 150)[0]
    for year in ("1986", "2004"):
        line = next(w.box for w in found if w.text == year)
        edge = max(w.box.right() for w in found if abs(w.box.top() - line.top()) < 2)
        inked = sheet.strokes(sheet.row(line.center().y()))
        assert edge < inked[-1][0] < edge + 6
        assert inked[-1][1] - inked[-1][0] > 0.8
    groups = [next(w for w in found if w.text == g) for g in ("+44", "800", "012", "1700")]
    assert groups == sorted(groups, key=lambda w: w.box.left())


def test_home_is_not_for_paper(opened: Opened) -> None:
    opened.go(Home())
    acts.of(opened.window)["print"]()
    assert opened.window.panel is None
