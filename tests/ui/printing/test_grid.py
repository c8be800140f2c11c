"""Sheets of cards: where marks and rule come to lie once a printer's program has painted them."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF

from reader.ui.printing.cards import CARDS
from reader.ui.printing.grid import APART, MARK, RULER, Grid, GridSheets
from reader.ui.printing.pages import MM, SIZES, pdf
from tests.conftest import ROOT
from tests.ui.printing.rendered import needs, sheets

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from tests.ui.printing.rendered import Sheet

# Millimetres that somebody who cuts does not see.
OFF = 0.3
PAPERS = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
# Every sheet of cards, one after the other, from a program of its own.
PRINTS = """
import sys
from reader import paths
from reader.kit.pack import Pack
from reader.modes.opening import share
from reader.ui.app import application
from reader.ui.printing.cards import CARDS
from reader.ui.printing.number_cards import Line, Wish, cards
from reader.ui.printing.pages import SIZES, pdf

app = application(paths.resources(), "en")
with Pack.open(paths.kit()) as pack:
    shared = share(pack, "en")
    for card in CARDS:
        wish = Wish((Line("A line", "0808 157 0123"),), ("en", "ar"), size=card)
        for size in SIZES:
            data = pdf(cards(shared, wish).on(size), size)
            sys.stdout.buffer.write(len(data).to_bytes(8, "big") + data)
"""


def nothing(painter: QPainter, box: QRectF) -> None:
    del painter, box


def grid(card: str, faces: int = 1, *, fill: bool = False) -> Grid:
    return Grid((nothing,) * faces, CARDS[card], nothing, fill=fill)


def near(found: float, asked: float) -> bool:
    return abs(found - asked) < OFF


def rule(sheet: Sheet, below: float) -> tuple[float, float]:
    """Where the rule under the cards begins and ends."""
    at = round(below * sheet.dots)
    for y in range(at, sheet.height):
        for begin, end in sheet.strokes(sheet.greys[y * sheet.width : (y + 1) * sheet.width]):
            if end - begin > RULER / 2:
                return begin, end
    raise AssertionError("there is no rule")


def marks_lie_where_the_cells_do(sheet: Sheet, on: GridSheets) -> None:
    first, last = on.cell(0), on.cell(on.cells - 1)
    width, height = first.width(), first.height()
    across = [first.left() + width * n for n in range(on.columns + 1)]
    down = [first.top() + height * n for n in range(on.rows + 1)]
    assert near(across[-1], last.right())
    assert near(down[-1], last.bottom())
    away = APART + MARK / 2
    for y in (first.top() - away, last.bottom() + away):
        strokes = sheet.strokes(sheet.row(y))
        assert len(strokes) == len(across)
        for (begin, end), x in zip(strokes, across, strict=True):
            assert near((begin + end) / 2, x)
    for x in (first.left() - away, last.right() + away):
        strokes = sheet.strokes(sheet.column(x))[: len(down)]
        assert len(strokes) == len(down)
        for (begin, end), y in zip(strokes, down, strict=True):
            assert near((begin + end) / 2, y)
    begin, end = rule(sheet, last.bottom() + APART + MARK + 0.5)
    assert near(end - begin, RULER)
    assert near(begin, first.left())


@needs("pdftoppm")
@pytest.mark.parametrize("locale", ["en_US.UTF-8", "en_GB.UTF-8"])
def test_marks_and_rule_lie_within_a_third_of_a_millimetre(locale: str) -> None:
    """Also where a computer's country has another paper than the one that was asked for."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", PRINTS],
        cwd=ROOT,
        env=os.environ | {"LC_ALL": locale, "LANG": locale, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        timeout=100,
        check=True,
    )
    said = done.stdout
    for card in CARDS:
        for size, (width, height) in PAPERS.items():
            length, said = int.from_bytes(said[:8], "big"), said[8:]
            data, said = said[:length], said[length:]
            first = sheets(data, 600)[0]
            assert near(first.width / first.dots, width)
            assert near(first.height / first.dots, height)
            marks_lie_where_the_cells_do(first, grid(card).on(size))
    assert said == b""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("card", CARDS)
def test_all_cells_marks_and_the_workers_part_are_on_the_sheet(card: str, size: str) -> None:
    on = grid(card).on(size)
    width, height = PAPERS[size]
    # What an ordinary printer leaves white.
    paper = QRectF(4.2, 4.2, width - 8.4, height - 8.4)
    out = MARK + APART
    cells = [on.cell(at) for at in range(on.cells)]
    for at, cell in enumerate(cells):
        assert paper.contains(cell.adjusted(-out, -out, out, out))
        assert (cell.width(), cell.height()) == CARDS[card]
        # Drawn in by a hair: neighbours share an edge.
        inside = cell.adjusted(0.01, 0.01, -0.01, -0.01)
        assert not any(inside.intersects(other) for other in cells[:at])
    foot: list[QRectF] = []
    shown = Grid((nothing,), CARDS[card], lambda _painter, box: foot.append(box)).on(size)
    pdf(shown, size)
    below = QRectF(foot[0].topLeft() / MM, foot[0].size() / MM)
    assert paper.contains(below)
    assert below.top() > cells[-1].bottom() + out
    assert below.height() > 25


@pytest.mark.parametrize("size", SIZES)
def test_a_sheet_holds_as_many_as_there_is_room_for(size: str) -> None:
    found = {card: grid(card).on(size).cells for card in CARDS}
    assert found == {"pocket": 8, "shoe": 14}


@pytest.mark.parametrize(
    ("faces", "fill", "on_sheets"),
    [
        (1, True, [8]),
        (3, True, [3, 3, 2]),
        (8, True, [1] * 8),
        (9, True, [2, 2, 2, 2, 1, 2, 2, 2, 1]),
        (3, False, [1] * 3),
        (9, False, [1] * 9),
    ],
)
def test_every_face_gets_its_share(faces: int, fill: bool, on_sheets: list[int]) -> None:  # noqa: FBT001
    painted: list[int] = []
    made = tuple(lambda _p, _b, n=n: painted.append(n) for n in range(faces))
    on = Grid(made, CARDS["pocket"], nothing, fill=fill).on("a4")
    pdf(on, "a4")
    assert sorted(painted) == painted
    counts = [painted.count(n) for n in range(faces)]
    assert sum(counts) == (on.count * on.cells if fill else faces)
    assert sorted(counts) == sorted(on_sheets)
    assert on.count == (2 if faces > on.cells else 1)


@needs("pdftoppm")
def test_a_face_that_paints_too_much_stays_in_its_cell() -> None:
    def all_over(painter: QPainter, box: QRectF) -> None:
        painter.fillRect(box.adjusted(-200, -200, 200, 200), painter.pen().color())

    on = Grid((all_over,), CARDS["shoe"], nothing).on("a4")
    sheet = sheets(pdf(on, "a4"), 300)[0]
    cell = on.cell(0)
    begin, end = max(sheet.strokes(sheet.row(cell.center().y())), key=lambda s: s[1] - s[0])
    assert near(begin, cell.left())
    assert near(end, cell.right())
