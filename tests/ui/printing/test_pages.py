"""PDFs: their size, and what they say of where, when and by what they were made (B106)."""

from __future__ import annotations

import getpass
import re
import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader import paths
from reader.ui.printing.glossary import glossary_paper
from reader.ui.printing.language_sheet import LanguageCard
from reader.ui.printing.lists import call_sheet, list_paper, service_paper, slip_paper
from reader.ui.printing.number_cards import cards
from reader.ui.printing.pages import MM, SIZES, pdf, whole
from reader.ui.printing.phrase_cards import phrase_cards
from reader.ui.printing.poster import Poster
from tests.ui.printing.rendered import needs, outside_streams, told_by, unpacked

if TYPE_CHECKING:
    from reader.ui.printing.number_cards import Wish
    from reader.ui.printing.pages import Printable
    from reader.ui.shared import Shared

CARDS = ("plain", "price", "reference", "phrases")
PAPERS = ("poster", "languages", "list", "service", "slip", "calls", "glossary")
ABOUT_ITSELF = (b"/Producer", b"/Creator", b"/Author", b"/CreationDate", b"/ModDate", b"/Subject",
                b"/Keywords", b"xmpmeta", b"D:20")  # fmt: skip
TITLE = re.compile(rb"/Title\s*(\((?:[^()\\]|\\.)*\)|<[^>]*>)", re.DOTALL)
MILLIMETRES = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}


def printable(shared: Shared, wish: Wish, name: str) -> Printable:
    services = [s for s in shared.pack.services("GB") if s.assured][:6]
    if name in ("plain", "price", "reference"):
        return cards(shared, wish._replace(style=name))
    made = {
        "phrases": lambda: phrase_cards(shared, "ar"),
        "poster": lambda: Poster(shared, wish),
        "languages": lambda: LanguageCard(shared),
        "list": lambda: list_paper(shared, services),
        "service": lambda: service_paper(shared, services[0], [("What it costs", "Free", True)]),
        "slip": lambda: slip_paper(shared, services[0]),
        "calls": lambda: call_sheet(shared, services),
        "glossary": lambda: glossary_paper(shared),
    }
    found: Printable = made[name]()
    return found


def names_of_this_computer() -> list[bytes]:
    """Who, where and what; too short ones would be found in any file."""
    names = [getpass.getuser(), socket.gethostname(), str(Path.home()), str(paths.kit().parent)]
    return [name.encode() for name in names if len(name) > 3 and name != "root"]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", [*CARDS, *PAPERS])
def test_every_sheet_is_of_the_size_that_was_asked_for(
    shared: Shared, wish: Wish, name: str, size: str
) -> None:
    on = printable(shared, wish, name).on(size)
    data = pdf(on, size)
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    assert len(boxes) == on.count >= 1
    for box in boxes:
        for found, asked in zip(box, MILLIMETRES[size], strict=True):
            assert abs(float(found) * 25.4 / 72 - asked) < 0.3


@pytest.mark.parametrize("size", SIZES)
def test_a_size_in_pixels_is_that_in_millimetres(size: str) -> None:
    for found, asked in zip(whole(size).toTuple(), MILLIMETRES[size], strict=True):
        assert found / MM == pytest.approx(asked)


@pytest.mark.parametrize("name", [*CARDS, *PAPERS])
def test_it_says_nothing_of_when_where_and_by_what_it_was_made(
    shared: Shared, wish: Wish, name: str
) -> None:
    data = pdf(printable(shared, wish, name).on("a4"), "a4")
    said = outside_streams(data)
    for word in ABOUT_ITSELF:
        assert word not in said, word
    for word in (b"Qt", b"PySide", b"/home/", b"/tmp/", b".kit", *names_of_this_computer()):
        assert word not in said, word
    for part in (*unpacked(data), data):
        for word in (b"Producer", b"xmpmeta", b"PySide", b"QtGui", *names_of_this_computer()):
            assert word not in part, word
    assert not re.search(rb"/Metadata \d+ 0 R", said)
    # Every file is the same in what tells files apart.
    assert set(re.findall(rb"/ID \[ <([0-9a-f]+)> <([0-9a-f]+)> \]", data)) == {
        (b"0".hex().encode() * 8 + b"2d" + (b"30" * 4 + b"2d") * 3 + b"30" * 12,) * 2
    }


@pytest.mark.parametrize("name", CARDS)
def test_a_card_has_no_title_and_no_name_of_ours(shared: Shared, wish: Wish, name: str) -> None:
    data = pdf(printable(shared, wish, name).on("letter"), "letter")
    assert b"/Title" not in data
    for part in (outside_streams(data), *unpacked(data)):
        assert b"Reader" not in part
        assert "Reader".encode("utf-16-be") not in part


@pytest.mark.parametrize("name", PAPERS)
def test_other_papers_have_a_title_and_it_is_always_the_same(
    shared: Shared, wish: Wish, name: str
) -> None:
    data = pdf(printable(shared, wish, name).on("a4"), "a4")
    assert TITLE.findall(data) == [b"(\xfe\xff" + "Reader".encode("utf-16-be") + b")"]


@needs("pdfinfo")
@pytest.mark.parametrize("name", [*CARDS, *PAPERS])
def test_others_find_nothing_in_it_either(shared: Shared, wish: Wish, name: str) -> None:
    data = pdf(printable(shared, wish, name).on("a4"), "a4")
    lines = told_by("pdfinfo", "-", data=data).decode().splitlines()
    said = {line.partition(":")[0]: line.partition(":")[2].strip() for line in lines}
    about = {"Title", "Subject", "Keywords", "Author", "Creator", "Producer", "CreationDate",
             "ModDate"}  # fmt: skip
    assert {key: said[key] for key in about & said.keys()} == (
        {} if name in CARDS else {"Title": "Reader"}
    )
    assert said["Custom Metadata"] == said["Metadata Stream"] == "no"
    assert told_by("pdfinfo", "-meta", "-", data=data).strip() == b""


@needs("pdffonts")
@pytest.mark.parametrize("name", [*CARDS, *PAPERS])
def test_its_faces_are_inside_and_are_ours(shared: Shared, wish: Wish, name: str) -> None:
    """Another computer has others, and shows other letters or none."""
    data = pdf(printable(shared, wish, name).on("a4"), "a4")
    lines = told_by("pdffonts", "-", data=data).decode().splitlines()
    assert len(lines) > 2
    ours = {
        re.sub(r"_\d+(\w+)$", r"-\1", file.stem).replace("_Italic", "Italic")
        for file in (paths.resources() / "fonts").glob("*.[ot]tf")
    }
    for line in lines[2:]:
        face, *_kind, embedded, _subset, unicode_, _object, _zero = line.split()
        assert (embedded, unicode_) == ("yes", "yes"), line
        assert face.rpartition("+")[2] in ours, line


def test_the_same_wish_gives_the_same_file(shared: Shared, wish: Wish) -> None:
    """A file from which nobody can tell when it was made."""
    first, second = (pdf(cards(shared, wish).on("a4"), "a4") for _ in range(2))
    assert first == second
